using System.Text;
using KnowledgeBase.Import.Decode;
using KnowledgeBase.Import.Extract.Html;

namespace KnowledgeBase.Import.Tests.Extract.Html;

/// <summary>Pages made to hurt: each is read or refused, in linear time. Times are of the processor, with room for a busy machine.</summary>
[Collection(AloneCollection.Name)]
public sealed class HtmlHostileTests
{
    private const int Size = 1_000_000;
    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(20);

    [Theory]
    [InlineData("<div>")]
    [InlineData("<i>x")]
    [InlineData("<table><td>")]
    [InlineData("<a><b></a>")]
    public void DeepPagesAreRefused(string piece)
    {
        DecodeFailure failure = Pages.Refusal(HtmlExtractor.Extract(string.Concat(Enumerable.Repeat(piece, 50_000)), "utf-8")).Failure;

        Assert.Equal(DecodeProblem.TooDeep, failure.Problem);
        Assert.Contains("512", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ACodeThatIsNoCharacterDoesNotEndThePage() => Assert.Equal("前\uFFFD后\n末\n", Pages.Extract("<p>前\uFFFF后</p><p>末</p>").Text);

    [Fact]
    public void LargePagesAreRefused()
    {
        Assert.Equal(DecodeProblem.TooLarge, Pages.Refusal(HtmlExtractor.Extract(Repeat("x", (5 * 1024 * 1024) + 1), "utf-8")).Failure.Problem);
        Assert.Equal(DecodeProblem.TooLarge, Pages.Refusal(HtmlExtractor.Extract(Repeat("<p>x", 4_000_000), "utf-8")).Failure.Problem);
    }

    [Theory]
    [InlineData("<a")]
    [InlineData("<a ")]
    [InlineData("x<br>")]
    [InlineData("x\0")]
    [InlineData("&amp;&#x110000;&#0;&#xD800;")]
    [InlineData("&x")]
    [InlineData("<!--")]
    [InlineData("<!-->")]
    [InlineData("<script><!--")]
    [InlineData("<style>{}{{")]
    [InlineData("<style>.a .b .c{display:none}</style><p class=c>x")]
    [InlineData("<title> - _")]
    [InlineData("</p>")]
    [InlineData("<table>x<tr>")]
    [InlineData("<ul><li><a href=1>一二三四五六</a></ul>")]
    [InlineData("<p>同志们，今天开会，讲三点意见。")]
    [InlineData("<p onclick=\"<script>alert(1)</script>\" style='color:red;;;:;'>x")]
    [InlineData("<ruby>字<rt>zì")]
    [InlineData("<p><font size=1>x<p><b><u>")]
    [InlineData("<div style='display:none'>同志们，大家好。</div>")]
    public void PiecesRepeatedAMillionTimesAreReadOrRefused(string piece)
    {
        TimeSpan start = Environment.CpuUsage.TotalTime;

        HtmlReading reading = HtmlExtractor.Extract(Repeat(piece, Size), "utf-8");

        Assert.InRange(Environment.CpuUsage.TotalTime - start, TimeSpan.Zero, s_longest);
        if (reading is HtmlPageText page)
        {
            Pages.AssertInOrder(page.Extracted);
        }
    }

    [Theory]
    [InlineData("<p>一<plaintext>二</p><b>三", "一\n二</p><b>三\n")]
    [InlineData("<title>题</title><p>一<title><p>二</title>三", "一三\n")]
    [InlineData("<p>一<b>二<i>三</b>四</p>五", "一二三四\n五\n")]
    [InlineData("<p>一</div></span></p></html>二<p>三", "一\n二\n三\n")]
    [InlineData("一<table>二<tr>三<td>四</table>五", "一二三\n四\n五\n")]
    [InlineData("<p title='<p>二'>一<x-y>三</x-y><p/>四", "一三\n四\n")]
    [InlineData("<![CDATA[一]]><p>二<?php 三 ?>四", "二四\n")]
    public void BrokenMarkupIsReadAsBrowsersDo(string html, string text) => Assert.Equal(text, Pages.Extract(html).Text);

    [Fact]
    public void AThousandAttributesAndSelectorsAreNoTrouble()
    {
        string attributes = string.Concat(Enumerable.Range(0, 100_000).Select(i => $" a{i}=1"));
        string selectors = string.Concat(Enumerable.Range(0, 20_000).Select(i => $"x div div div div div span, .c{i} div{{display:none}}"));
        string html = $"<style>{selectors}</style><p{attributes}>一</p>" + string.Concat(Enumerable.Repeat("<div>", 400)) + Repeat("<span>二</span>", 200_000);
        TimeSpan start = Environment.CpuUsage.TotalTime;

        string text = Pages.Extract(html).Text;

        Assert.StartsWith("一\n二二", text, StringComparison.Ordinal);
        Assert.InRange(Environment.CpuUsage.TotalTime - start, TimeSpan.Zero, s_longest);
    }

    private static string Repeat(string piece, int length)
    {
        var text = new StringBuilder();
        while (text.Length < length)
        {
            text.Append(piece);
        }

        return text.ToString();
    }
}
