using System.Text;
using KnowledgeBase.Import.Decode;
using KnowledgeBase.Rules.Fidelity;

namespace KnowledgeBase.Import.Tests.Decode;

public sealed class SeedDecoderTests
{
    private const string Simplified = "同志们:今天,我们召开全县作风建设大会,深入学习贯彻党中央关于加强作风建设的部署要求,进一步统一思想、提高认识。\n一、提高站位\n";
    private const string Traditional = "同志們:今天,我們召開全縣作風建設大會,深入學習貫徹黨中央關於加強作風建設的部署要求,進一步統一思想、提高認識。\n一、提高站位\n";

    [Theory]
    [InlineData("utf-8", Simplified)]
    [InlineData("utf-8-bom", Simplified)]
    [InlineData("utf-16le", Simplified)]
    [InlineData("utf-16be", Simplified)]
    [InlineData("utf-16le-bom", Traditional)]
    [InlineData("utf-16be-bom", Traditional)]
    [InlineData("gb18030", Simplified)]
    [InlineData("gb18030", Traditional)]
    [InlineData("big5", Traditional)]
    public void EachEncodingIsRecognisedAndWritesTheSameBytes(string encoding, string text)
    {
        byte[] bytes = SeedEncodings.Encode(text, encoding);

        DecodedSeed seed = Assert.IsType<DecodedSeed>(SeedDecoder.Decode(bytes));

        Assert.Equal((encoding, text, false), (seed.Encoding, seed.Text, seed.LineEnds));
        Assert.Equal(bytes, SeedEncodings.Encode(seed.Text, seed.Encoding, seed.LineEnds));
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("gb18030")]
    [InlineData("utf-16le-bom")]
    public void WindowsLineEndsAreDeclaredNotKept(string encoding)
    {
        byte[] bytes = SeedEncodings.Encode(Simplified, encoding, LineEnds.CrLf);

        DecodedSeed seed = Assert.IsType<DecodedSeed>(SeedDecoder.Decode(bytes));

        Assert.True(seed.LineEnds);
        Assert.Equal(Simplified, seed.Text);
        Assert.Equal(bytes, SeedEncodings.Encode(seed.Text, seed.Encoding, LineEnds.CrLf));
    }

    [Fact]
    public void MixedLineEndsStayInTheText()
    {
        DecodedSeed seed = Assert.IsType<DecodedSeed>(SeedDecoder.Decode(Encoding.UTF8.GetBytes("同志们:\r\n大家好。\n")));

        Assert.False(seed.LineEnds);
        Assert.Contains('\r', seed.Text);
    }

    [Theory]
    [InlineData(40)]
    [InlineData(120)]
    [InlineData(400)]
    public void SlicesOfTheSeedsAreRecognised(int length)
    {
        int wrong = 0;
        int all = 0;
        foreach (string number in (string[])["000", "001", "003", "004"])
        {
            string text = Imports.SeedText(number);
            for (int start = 0; start + length < text.Length; start += 397)
            {
                foreach (string encoding in (string[])["utf-8", "gb18030", "utf-16le", "utf-16be"])
                {
                    all++;
                    byte[] bytes = SeedEncodings.Encode(text.Substring(start, length), encoding);
                    wrong += SeedDecoder.Decode(bytes) is DecodedSeed seed && seed.Encoding == encoding ? 0 : 1;
                }
            }
        }

        Assert.True(wrong <= all / 100, $"{wrong} of {all} slices of {length} characters were not recognised.");
    }

    [Fact]
    public void BytesOfNoLanguageAreDoubtfulAndNameTheCandidates()
    {
        byte[] bytes = [.. Enumerable.Range(0, 400).Select(i => (byte)(0x81 + (i * 7 % 0x7D)))];

        DecodeFailure failure = Assert.IsType<DecodeFailure>(SeedDecoder.Decode(bytes));

        Assert.Equal(DecodeProblem.Doubtful, failure.Problem);
        Assert.Contains("UTF-8", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void TextReadWithTheWrongEncodingBeforeIsNotRepairedSilently()
    {
        SeedEncodings.Strict("gb18030");
        string wrong = Encoding.GetEncoding("gb18030").GetString(Encoding.UTF8.GetBytes(Simplified));

        DecodeResult result = SeedDecoder.Decode(Encoding.UTF8.GetBytes(wrong));

        Assert.Equal(DecodeProblem.DoublyEncoded, Assert.IsType<DecodeFailure>(result).Problem);
    }

    [Theory]
    [InlineData("PK\u0003\u0004", DecodeProblem.NotText)]
    [InlineData("%PDF-1.7", DecodeProblem.NotText)]
    [InlineData("<!DOCTYPE html><html><body>同志们</body></html>", DecodeProblem.Html)]
    [InlineData("", DecodeProblem.Empty)]
    [InlineData(" \n\t\n", DecodeProblem.Empty)]
    public void WhatIsNoTextIsATypedFailure(string content, DecodeProblem problem)
    {
        DecodeFailure failure = Assert.IsType<DecodeFailure>(SeedDecoder.Decode(Encoding.UTF8.GetBytes(content)));

        Assert.Equal(problem, failure.Problem);
        Assert.NotEmpty(failure.Message);
    }
}
