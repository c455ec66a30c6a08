using KnowledgeBase.Text.Width;

namespace KnowledgeBase.Text.Tests.Width;

public sealed class PunctuationWidthTests
{
    [Theory]
    [InlineData("今天,我们开会:一是学;二是干!好吗?", "今天，我们开会：一是学；二是干！好吗？")]
    [InlineData("党(工)委", "党（工）委")]
    [InlineData("压缩25%,基层", "压缩25%，基层")]
    [InlineData("案件中,70%涉及", "案件中，70%涉及")]
    [InlineData("增长**%,**市", "增长**%，**市")]
    [InlineData("**、**,都是", "**、**，都是")]
    [InlineData("手机APP,都行", "手机APP，都行")]
    [InlineData("谢谢大家!", "谢谢大家！")]
    [InlineData("指出:“好!”", "指出：“好！”")]
    [InlineData("第1条(2023年)", "第1条（2023年）")]
    public void MarksOfChineseTextAreWidened(string text, string wide)
    {
        Assert.Equal(wide, PunctuationWidth.Widen(text).Text);
    }

    [Theory]
    [InlineData("新增1,200人")]
    [InlineData("上午10:30开会")]
    [InlineData("比例为**:**:**。")]
    [InlineData("见https://a.example/b?c=d:8080")]
    [InlineData("发至 a.b@c.example 举报")]
    [InlineData("按4+4+2推进")]
    [InlineData("Hello, world! (yes)")]
    [InlineData("版本f(x)不变")]
    public void NumbersAddressesAndLatinWordsKeepTheirMarks(string text)
    {
        WidenedText widened = PunctuationWidth.Widen(text);

        Assert.Equal(text, widened.Text);
        Assert.Equal(0, widened.Changed);
    }

    [Fact]
    public void ACommaAfterAnAddressBelongsToTheSentence()
    {
        Assert.Equal("见http://a.example/b，谢谢", PunctuationWidth.Widen("见http://a.example/b,谢谢").Text);
    }

    [Fact]
    public void MarksThatWereWideAreReported()
    {
        WidenedText widened = PunctuationWidth.Widen("今天，我们,他们");

        Assert.Equal([2], widened.AlreadyWide);
        Assert.Equal(1, widened.Changed);
    }

    [Fact]
    public void NarrowingTheRestGivesTheInputBack()
    {
        string text = "一、提高(认)识,增强;“是”:吗?对!1,000和10:30，已（宽）。a,b (c)";

        WidenedText widened = PunctuationWidth.Widen(text);
        string back = new([.. widened.Text.Select((c, i) => widened.AlreadyWide.Contains(i) ? c : WideMarks.ToAscii(c))]);

        Assert.Equal(text, back);
        Assert.Equal(text.Length, widened.Text.Length);
    }

    [Fact]
    public void AFullWidthTextIsUnchanged()
    {
        WidenedText widened = PunctuationWidth.Widen("今天，我们开会：好！");

        Assert.Equal(0, widened.Changed);
        Assert.Equal(3, widened.AlreadyWide.Count);
    }
}
