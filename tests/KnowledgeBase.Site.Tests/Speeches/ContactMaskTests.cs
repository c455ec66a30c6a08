using KnowledgeBase.Site.Speeches;

namespace KnowledgeBase.Site.Tests.Speeches;

public class ContactMaskTests
{
    [Theory]
    [InlineData("请发送邮件至 1234567@example.com 举报", "请发送邮件至 〔略〕 举报")]
    [InlineData("请发邮件至a.b(at)example.com.cn。", "请发邮件至〔略〕。")]
    [InlineData("加QQ:123456789咨询", "加QQ:〔略〕咨询")]
    [InlineData("加微信号：wm_114abc", "加微信号：〔略〕")]
    [InlineData("手机13800138000", "手机〔略〕")]
    [InlineData("致电 13800138000。", "致电 〔略〕。")]
    [InlineData("致电010-12345678", "致电〔略〕")]
    [InlineData("热线:400-123-4567", "热线:〔略〕")]
    public void ContactDetailsAreMasked(string text, string expected) => Assert.Equal(expected, ContactMask.Apply(text, "〔略〕"));

    [Theory]
    [InlineData("浏览量:447")]
    [InlineData("全文4678字，省略877字")]
    [InlineData("https://www.example.com/70021.html")]
    [InlineData("发布时间:2025-03-26")]
    [InlineData("去年手机用户增长")]
    public void OtherNumbersStay(string text) => Assert.Equal(text, ContactMask.Apply(text, "〔略〕"));

    [Theory]
    [InlineData("联系电话：0731-85551234　手机：13800138000", "联系电话：×××××××××××××　手机：×××××××××××")]
    [InlineData("请发邮件至wang@163.com，QQ：12345678。", "请发邮件至××××××××××××，QQ：××××××××。")]
    [InlineData("畅通12345热线和举报电话12388。", "畅通12345热线和举报电话12388。")]
    [InlineData("全年完成投资13800138万元。", "全年完成投资13800138万元。")]
    public void WhatASpeechCarriesIsHiddenInItsPlace(string text, string shown)
    {
        Assert.Equal(shown, ContactMask.Hide(text));
        Assert.Equal(text.Length, ContactMask.Hide(text).Length);
    }
}
