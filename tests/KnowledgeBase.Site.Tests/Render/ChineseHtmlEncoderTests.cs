using System.Text;
using KnowledgeBase.Site.Render;

namespace KnowledgeBase.Site.Tests.Render;

public class ChineseHtmlEncoderTests
{
    [Theory]
    [InlineData("讲话")]
    [InlineData("\u3000\u3000同志们：")]
    [InlineData("𠮷野家")]
    [InlineData("“四风”——…… ×× ①")]
    public void ChineseStandsAsItIs(string text) => Assert.Equal(text, ChineseHtmlEncoder.Instance.Encode(text));

    [Fact]
    public void WhatMarkupIsMadeOfIsEscaped() =>
        Assert.Equal("&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;", ChineseHtmlEncoder.Instance.Encode("<a b=\"c\" d='e'>&"));

    [Fact]
    public void EscapesAndRareCharactersMix() => Assert.Equal("𠮷&amp;𠮷", ChineseHtmlEncoder.Instance.Encode("𠮷&𠮷"));

    [Theory]
    [InlineData('&', "&amp;")]
    [InlineData('<', "&lt;")]
    [InlineData('>', "&gt;")]
    [InlineData('"', "&quot;")]
    [InlineData('\'', "&#39;")]
    public void EachOfTheFiveIsEscapedWhereverItStands(char character, string escaped)
    {
        Assert.True(ChineseHtmlEncoder.Instance.WillEncode(character));
        Assert.Equal(escaped, ChineseHtmlEncoder.Instance.Encode(character.ToString()));
        Assert.Equal(escaped + "讲" + escaped, ChineseHtmlEncoder.Instance.Encode($"{character}讲{character}"));
    }

    [Fact]
    public void NoOtherCharacterIsEscaped()
    {
        for (int scalar = 0; scalar < 0x30000; scalar++)
        {
            if (Rune.IsValid(scalar) && scalar is not ('&' or '<' or '>' or '"' or '\''))
            {
                Assert.False(ChineseHtmlEncoder.Instance.WillEncode(scalar));
            }
        }
    }

    // The framework takes the room for each character from this number.
    [Fact]
    public void ALongTextOfWhatIsEscapedLosesNothing()
    {
        string text = new('"', 10_000);

        Assert.Equal(text.Replace("\"", "&quot;", StringComparison.Ordinal), ChineseHtmlEncoder.Instance.Encode(text));
        Assert.Equal("&quot;".Length, ChineseHtmlEncoder.Instance.MaxOutputCharactersPerInputCharacter);
    }

    [Theory]
    [InlineData("a")]
    [InlineData("&")]
    [InlineData("讲𠮷'")]
    public void WritingInPiecesGivesTheSame(string text)
    {
        var target = new StringWriter();

        ChineseHtmlEncoder.Instance.Encode(target, "<" + text + ">", 1, text.Length);

        Assert.Equal(ChineseHtmlEncoder.Instance.Encode(text), target.ToString());
    }

    [Theory]
    [InlineData("&", 4)]
    [InlineData("\"", 5)]
    [InlineData("𠮷", 1)]
    public unsafe void NothingIsWrittenWhereThereIsNoRoomForAllOfACharacter(string text, int room)
    {
        char[] target = new char[room];
        fixed (char* buffer = target)
        {
            Assert.False(ChineseHtmlEncoder.Instance.TryEncodeUnicodeScalar(text.EnumerateRunes().First().Value, buffer, room, out int written));
            Assert.Equal(0, written);
        }

        Assert.All(target, static c => Assert.Equal('\0', c));
    }

    [Theory]
    [InlineData("&", "&amp;")]
    [InlineData("𠮷", "𠮷")]
    [InlineData("讲", "讲")]
    public unsafe void JustEnoughRoomIsEnough(string text, string expected)
    {
        char[] target = new char[expected.Length];
        fixed (char* buffer = target)
        {
            Assert.True(ChineseHtmlEncoder.Instance.TryEncodeUnicodeScalar(text.EnumerateRunes().First().Value, buffer, target.Length, out int written));
            Assert.Equal(expected.Length, written);
        }

        Assert.Equal(expected, new string(target));
    }

    // Half of a pair is no character: it becomes the sign for that, as in the framework's own encoder.
    [Fact]
    public void HalfOfAPairDoesNotReachThePage() => Assert.Equal("&lt;\uFFFD", ChineseHtmlEncoder.Instance.Encode("<\uD842"));
}
