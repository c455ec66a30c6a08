using System.Text;
using KnowledgeBase.Import.Decode;

namespace KnowledgeBase.Import.Tests.Decode;

public sealed class HzTests
{
    [Fact]
    public void TheExampleOfTheStandardIsRead()
    {
        Decoding decoding = Hz.Decode("This sentence is in ASCII.\nThe next sentence is in GB.~{<:Ky2;S{#,NpJ)l6HK!#~}Bye.\n"u8);

        Assert.Equal(new Decoding("This sentence is in ASCII.\nThe next sentence is in GB.己所不欲，勿施於人。Bye.\n", [], 0), decoding with { Text = decoding.Text.Replace('于', '於') });
    }

    [Fact]
    public void TildesAndContinuedLinesAreUndone() =>
        Assert.Equal("3~5", Hz.Decode("3~~~\n5"u8).Text);

    [Fact]
    public void AMissingEscapeCostsNoMoreThanItsLine()
    {
        Decoding decoding = Hz.Decode("~{<:Ky\nabc ~{<:~}\n"u8);

        Assert.Equal("己所\nabc 己\n", decoding.Text);
    }

    [Fact]
    public void AFileOfHzIsRecognisedAndWrittenBack()
    {
        byte[] bytes = SeedEncodings.Encode("同志们：\n今天，我们召开全县作风建设大会，深入学习贯彻党中央的部署要求。~100\n", "hz");

        DecodedSeed seed = Assert.IsType<DecodedSeed>(SeedDecoder.Decode(bytes));

        Assert.Equal(("hz", true), (seed.Encoding, seed.IsExact));
        Assert.All(bytes, value => Assert.InRange(value, 0, 0x7F));
    }

    [Fact]
    public void AsciiTextWithBracesIsNotTakenForHz()
    {
        DecodedSeed seed = Assert.IsType<DecodedSeed>(SeedDecoder.Decode(Encoding.ASCII.GetBytes("an approximation ~{x} of what follows\n")));

        Assert.Equal("utf-8", seed.Encoding);
    }

    [Theory]
    [InlineData("~{", true)]
    [InlineData("a ~{<:~}", true)]
    [InlineData("~", false)]
    [InlineData("{~", false)]
    [InlineData("", false)]
    public void TheEscapeSaysThatItMayBeHz(string text, bool expected) => Assert.Equal(expected, Hz.IsLikely(Encoding.ASCII.GetBytes(text)));

    [Fact]
    public void EightBytesWithTheHighBitAreDamageAndNineAnotherEncoding()
    {
        byte[] eight = [.. "~{"u8, .. Enumerable.Repeat((byte)0x80, 8)];

        Assert.True(Hz.IsLikely(eight));
        Assert.False(Hz.IsLikely([.. eight, 0xFF]));
    }

    [Theory]
    [InlineData("~{<:", "己", 0)]
    [InlineData("~{<:~", "己", 1)]
    [InlineData("~{<:K", "己", 1)]
    [InlineData("~{<: ", "己\uFFFD", 0)]
    [InlineData("a~", "a", 1)]
    [InlineData("aK", "aK", 0)]
    public void TheEndMayCutACharacterOrAnEscape(string text, string read, int torn)
    {
        Decoding decoding = Hz.Decode(Encoding.ASCII.GetBytes(text));

        Assert.Equal((read, torn), (decoding.Text, decoding.Torn));
    }

    [Theory]
    [InlineData("~}a", "\uFFFD}a")]
    [InlineData("~xa", "\uFFFDxa")]
    [InlineData("~{~{<:~}", "\uFFFD")]
    [InlineData("~{<:~~~}a", "己\uFFFDa")]
    [InlineData("~{<:~\n~}a", "己\uFFFD\n\uFFFD}a")]
    [InlineData("~{x!~}", "\uFFFD")]
    [InlineData("~{w!~}", "鳌")]
    [InlineData("~{!!w~~}", "　")]
    [InlineData("~{ !<:~}", "\uFFFD")]
    public void AnEscapeOrACodeInTheWrongPlaceIsDamage(string text, string begins) =>
        Assert.StartsWith(begins, Hz.Decode(Encoding.ASCII.GetBytes(text)).Text, StringComparison.Ordinal);

    [Fact]
    public void AByteWithTheHighBitIsDamageOutsideAndInside()
    {
        Assert.Equal("a\uFFFDb", Hz.Decode([(byte)'a', 0x80, (byte)'b']).Text);
        Assert.Equal("己\uFFFD己", Hz.Decode([.. "~{<:"u8, 0xFF, .. "<:~}"u8]).Text);
    }

    [Theory]
    [InlineData("a~b", "a~~b")]
    [InlineData("己", "~{<:~}")]
    [InlineData("a己b所", "a~{<:~}b~{Ky~}")]
    [InlineData("", "")]
    public void TextIsWrittenInSevenBits(string text, string expected) => Assert.Equal(expected, Encoding.ASCII.GetString(Hz.Encode(text)));

    [Theory]
    [InlineData("喆")]
    [InlineData("丂")]
    [InlineData("𠮷")]
    public void WhatGb2312LacksIsNamed(string character) =>
        Assert.StartsWith($"GB 2312 has no '{character}'.", Assert.Throws<ArgumentException>(() => Hz.Encode("己" + character)).Message, StringComparison.Ordinal);
}
