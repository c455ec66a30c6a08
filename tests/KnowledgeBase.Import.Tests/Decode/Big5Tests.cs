using System.Text;
using KnowledgeBase.Import.Decode;

namespace KnowledgeBase.Import.Tests.Decode;

public sealed class Big5Tests
{
    [Fact]
    public void TheTableHasEveryCodeOfTheStandard()
    {
        // 18,590 of index-big5.txt and the four that stand for two characters.
        Assert.Equal(18_594, Big5Index.Instance.Count);
    }

    [Theory]
    [InlineData("A440", "一")]
    [InlineData("C67E", "籲")]
    [InlineData("F9D5", "龘")]
    [InlineData("A145", "‧")]
    [InlineData("C6A1", "①")]
    [InlineData("C6E7", "ぁ")]
    [InlineData("F9D6", "碁")]
    [InlineData("F9FE", "\uFFED")]
    [InlineData("8740", "䏰")]
    [InlineData("8745", "𧉧")]
    [InlineData("8862", "\u00CA\u0304")]
    [InlineData("88A5", "\u00EA\u030C")]
    [InlineData("FEFE", "秔")]
    public void KnownCodesOfBig5EtenAndHkscsAreRight(string hexadecimal, string character)
    {
        Assert.Equal(new Decoding(character, [], 0), Big5.Decode(Convert.FromHexString(hexadecimal)));
    }

    [Theory]
    [InlineData("═", "F9F9")]
    [InlineData("十", "A451")]
    [InlineData("卅", "A4CA")]
    [InlineData("兀", "A461")]
    [InlineData("嗀", "DCD1")]
    public void OfTwoCodesTheStandardsOneIsWritten(string character, string hexadecimal)
    {
        Assert.Equal(hexadecimal, Convert.ToHexString(Big5.Encode(character)));
    }

    [Theory]
    [InlineData("们")]
    [InlineData("䏰")]
    [InlineData("\uFFFD")]
    public void WhatBig5CannotWriteIsAnError(string character) => Assert.Throws<ArgumentException>(() => Big5.Encode(character));

    [Fact]
    public void NoByteIsTakenForAPrivateUseCharacter()
    {
        for (int code = 0; code < 126 * Big5Index.Trails; code++)
        {
            Assert.DoesNotContain(Big5Index.Instance.CharacterOf(code) ?? "", c => c is >= '\uE000' and <= '\uF8FF');
        }
    }

    [Fact]
    public void AnAsciiCharacterAfterAStrayByteIsKept()
    {
        Decoding decoding = Big5.Decode([0xA4, 0x40, 0x81, (byte)'<', 0xFF, 0xA4, 0x40]);

        Assert.Equal("一\uFFFD<\uFFFD一", decoding.Text);
        Assert.Equal([1, 3], decoding.Damaged);
    }

    [Fact]
    public void EveryWrittenCodeReadsBackTheSame()
    {
        for (int rune = 0x80; rune < 0x30000; rune++)
        {
            if (Rune.IsValid(rune) && Big5Index.Instance.CodeOf(new Rune(rune)) is { } code)
            {
                Assert.Equal(new Rune(rune).ToString(), Big5Index.Instance.CharacterOf(code));
            }
        }
    }

    // 81 is no lead with these; a trail byte that is ASCII is read again, one that is not is lost with its lead.
    [Theory]
    [InlineData("A43F", "\uFFFD?")]
    [InlineData("A47F", "\uFFFD\u007F")]
    [InlineData("A480", "\uFFFD")]
    [InlineData("A4A0", "\uFFFD")]
    [InlineData("A4FF", "\uFFFD")]
    [InlineData("80", "\uFFFD")]
    [InlineData("8041", "\uFFFDA")]
    [InlineData("FF41", "\uFFFDA")]
    [InlineData("817E41", "\uFFFD~A")]
    [InlineData("81A141", "\uFFFDA")]
    [InlineData("A440A47EA4A1A4FE7F", "一才丑丙\u007F")]
    public void TheBytesOfACodeAreInTheirRanges(string hexadecimal, string text)
    {
        Decoding decoding = Big5.Decode(Convert.FromHexString(hexadecimal));

        Assert.Equal((text, 0), (decoding.Text, decoding.Torn));
        Assert.Equal(text.Count(static c => c == '\uFFFD'), decoding.Damaged.Count);
    }

    [Fact]
    public void ACharacterThatBig5LacksIsNamed() =>
        Assert.StartsWith("Big5 has no '们'.", Assert.Throws<ArgumentException>(() => Big5.Encode("a们")).Message, StringComparison.Ordinal);
}
