using System.Text;
using KnowledgeBase.Import.Decode;

namespace KnowledgeBase.Import.Tests.Decode;

public sealed class WrongReadingTests
{
    private const string Speech = "在全县作风建设大会上的讲话\n同志们：\n今天，我们召开全县作风建设大会，深入学习贯彻党中央的部署要求。\n";

    [Theory]
    [InlineData("utf-8-as-windows-1252")]
    [InlineData("utf-8-as-latin-1")]
    [InlineData("gb18030-as-windows-1252")]
    [InlineData("gb18030-as-latin-1")]
    public void WhatABrowserMisreadIsRepairedAndWrittenBack(string encoding)
    {
        byte[] bytes = SeedEncodings.Encode(Speech, encoding);

        DecodedSeed seed = Assert.IsType<DecodedSeed>(SeedDecoder.Decode(bytes));

        Assert.Equal((Speech, true), (seed.Text, seed.IsExact));
        Assert.Equal(bytes, SeedEncodings.Encode(seed.Text, seed.Encoding));
    }

    [Fact]
    public void Big5ThatWasMisreadIsRepaired()
    {
        const string Text = "在全縣作風建設大會上的講話\n同志們：\n今天，我們召開全縣作風建設大會，深入學習貫徹黨中央的部署要求。\n";

        DecodedSeed seed = Assert.IsType<DecodedSeed>(SeedDecoder.Decode(SeedEncodings.Encode(Text, "big5-as-latin-1")));

        Assert.Equal(Text, seed.Text);
    }

    // Three bytes of UTF-8 are one and a half characters of GBK: only lines of an even number survive.
    [Fact]
    public void Utf8ThatWasReadAsGbkIsRepairedWhereItCanBe()
    {
        const string Text = "今天我们召开全县作风建设会议，要求各级党组织进一步统一思想、提高认识。工作要抓好落实\n";
        byte[] bytes = SeedEncodings.Encode(Text, "utf-8-as-gbk");

        DecodedSeed seed = Assert.IsType<DecodedSeed>(SeedDecoder.Decode(bytes));

        Assert.Equal(("utf-8-as-gbk", Text, true), (seed.Encoding, seed.Text, seed.IsExact));
    }

    [Fact]
    public void WhatIsLostIsNotGuessed()
    {
        string lost = SeedEncodings.Decode(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Speech, 3))), "gb18030").Text;

        DecodeFailure failure = Assert.IsType<DecodeFailure>(SeedDecoder.Decode(Encoding.UTF8.GetBytes(lost)));

        Assert.Equal(DecodeProblem.DoublyEncoded, failure.Problem);
        Assert.Contains(failure.Candidates, candidate => candidate.Encoding == "utf-8-as-gbk");
        Assert.Contains("--encoding", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void TextWithOtherLettersIsLeftAlone()
    {
        const string Text = "Café Müller – naïve façade, señor; ЭТО ТЕКСТ ПО-РУССКИ\n";

        DecodedSeed seed = Assert.IsType<DecodedSeed>(SeedDecoder.Decode(Encoding.UTF8.GetBytes(Text)));

        Assert.Equal(("utf-8", Text), (seed.Encoding, seed.Text));
    }

    public static TheoryData<string> SingleBytes => ["utf-8-as-windows-1252", "utf-8-as-latin-1"];

    [Theory]
    [MemberData(nameof(SingleBytes))]
    public void EveryByteComesBackFromTheCharacterItWasTakenFor(string encoding)
    {
        byte[] all = [.. Enumerable.Range(0, 256).Select(static value => (byte)value)];

        string misread = WrongReading.Misread(all, encoding);

        Assert.Equal(256, misread.Distinct().Count());
        Assert.Equal(all, WrongReading.Undo(misread, encoding));
    }

    [Theory]
    [InlineData("utf-8-as-windows-1252", "€‚Ÿ\u00A0ÿ\u007F", "80829FA0FF7F")]
    [InlineData("utf-8-as-latin-1", "\u0080\u009F\u00A0ÿ", "809FA0FF")]
    [InlineData("utf-8-as-gbk", "a€讲\uFFFD", "61 80 BDB2 FF")]
    [InlineData("utf-8-as-windows-1252", "\u0080Ā讲", "FFFFFF")]
    [InlineData("utf-8-as-latin-1", "Ā讲", "FFFF")]
    public void WhatWasLostIsAByteThatNoEncodingReads(string encoding, string text, string bytes) =>
        Assert.Equal(bytes.Replace(" ", "", StringComparison.Ordinal), Convert.ToHexString(WrongReading.Undo(text, encoding)));

    [Theory]
    [InlineData(0xFF)]
    [InlineData(0xB0)]
    public void BytesThatGbkCannotReadWereNeverReadByIt(byte bad) =>
        Assert.StartsWith("GBK has no characters for these bytes.", Assert.Throws<ArgumentException>(() => WrongReading.Misread([(byte)'a', bad], "utf-8-as-gbk")).Message, StringComparison.Ordinal);

    [Fact]
    public void AnEncodingOfTwoStepsHasThemInItsName()
    {
        Assert.Equal("gb18030", WrongReading.First("gb18030-as-latin-1"));
        Assert.True(WrongReading.Names("utf-8-as-gbk"));
        Assert.False(WrongReading.Names("utf-8"));
    }
}
