using KnowledgeBase.Import.Decode;

namespace KnowledgeBase.Import.Tests.Decode;

/// <summary>GB 18030-2005, chapter 5: two-byte codes are 81–FE, 40–7E or 80–FE.</summary>
public sealed class Gb18030Tests
{
    [Fact]
    public void EveryTwoByteCodeIsOneCharacterAndWritesTheSameBytes()
    {
        int codes = 0;
        for (int lead = 0x81; lead <= 0xFE; lead++)
        {
            for (int trail = 0x40; trail <= 0xFE; trail++)
            {
                if (trail == 0x7F)
                {
                    continue;
                }

                byte[] bytes = [(byte)lead, (byte)trail];
                Decoding decoding = SeedEncodings.Decode(bytes, "gb18030");

                Assert.Equal((1, 0, 0), (decoding.Text.Length, decoding.Damaged.Count, decoding.Torn));
                Assert.NotEqual("\uFFFD", decoding.Text);
                Assert.Equal(bytes, SeedEncodings.Encode(decoding.Text, "gb18030"));
                codes++;
            }
        }

        Assert.Equal(23_940, codes);
    }

    /// <summary>The four-byte codes that the standard gives to code points, first and last of each part, and what lies between.</summary>
    [Theory]
    [InlineData("81308130", "\u0080")]
    [InlineData("8431A437", "\uFFFD")]
    [InlineData("8431A439", "\uFFFF")]
    [InlineData("90308130", "\U00010000")]
    [InlineData("E3329A35", "\U0010FFFF")]
    public void ACodeOfFourBytesIsOneCharacter(string hexadecimal, string character) =>
        Assert.Equal(new Decoding(character, [], 0), SeedEncodings.Decode(Convert.FromHexString(hexadecimal), "gb18030"));

    [Theory]
    [InlineData("8431A530")]
    [InlineData("8F39FE39")]
    [InlineData("E3329A36")]
    [InlineData("FE39FE39")]
    public void CodesBetweenAndBehindThemAreDamage(string hexadecimal)
    {
        Decoding decoding = SeedEncodings.Decode(Convert.FromHexString(hexadecimal + "41"), "gb18030");

        Assert.StartsWith("\uFFFD", decoding.Text, StringComparison.Ordinal);
        Assert.EndsWith("A", decoding.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("B0", 1)]
    [InlineData("81", 1)]
    [InlineData("FE", 1)]
    [InlineData("8130", 2)]
    [InlineData("8139", 2)]
    [InlineData("813081", 3)]
    [InlineData("8130FE", 3)]
    public void TheBeginningOfACodeAtTheEndIsTorn(string hexadecimal, int torn) =>
        Assert.Equal(new Decoding("A", [], torn), SeedEncodings.Decode(Convert.FromHexString("41" + hexadecimal), "gb18030"));

    [Theory]
    [InlineData("812F", "\uFFFD/")]
    [InlineData("813A", "\uFFFD:")]
    [InlineData("817F", "\uFFFD\u007F")]
    [InlineData("81FF", "\uFFFD")]
    [InlineData("813080", "\uFFFD0€")]
    [InlineData("8130FF", "\uFFFD0\uFFFD")]
    [InlineData("8130813A", "\uFFFD0\uFFFD:")]
    [InlineData("8130812F", "\uFFFD0\uFFFD/")]
    [InlineData("FF41", "\uFFFDA")]
    public void WhatIsNoCodeIsDamage(string hexadecimal, string text) =>
        Assert.Equal(text, SeedEncodings.Decode(Convert.FromHexString(hexadecimal), "gb18030").Text);

    [Fact]
    public void WindowsHasAEuroSignOfItsOwn() =>
        Assert.Equal(new Decoding("a€b", [], 0), SeedEncodings.Decode([(byte)'a', 0x80, (byte)'b'], "gb18030"));

    // The byte before it was the half of a character, as the odd number of high bytes up to the next ASCII one says.
    [Fact]
    public void AfterABadByteTheRestOfTheLineIsReadRight()
    {
        byte[] line = SeedEncodings.Encode("讲话会议", "gb18030");

        Assert.Equal("\uFFFD讲话会议\n讲", SeedEncodings.Decode([0xFF, .. line, (byte)'\n', .. line[..2]], "gb18030").Text);
        Assert.Equal("\uFFFD话会议\n", SeedEncodings.Decode([0xFF, .. line[1..], (byte)'\n'], "gb18030").Text);
        Assert.Equal("\uFFFD话会议", SeedEncodings.Decode([0xFF, .. line[1..]], "gb18030").Text);
    }
}
