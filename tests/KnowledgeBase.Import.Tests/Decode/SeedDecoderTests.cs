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

        Assert.Equal((encoding, text, LineEnds.Lf, true), (seed.Encoding, seed.Text, seed.LineEnds, seed.IsExact));
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

        Assert.Equal(LineEnds.CrLf, seed.LineEnds);
        Assert.Equal(Simplified, seed.Text);
        Assert.Equal(bytes, SeedEncodings.Encode(seed.Text, seed.Encoding, LineEnds.CrLf));
    }

    [Fact]
    public void MixedLineEndsStayInTheText()
    {
        DecodedSeed seed = Assert.IsType<DecodedSeed>(SeedDecoder.Decode(Encoding.UTF8.GetBytes("同志们:\r\n大家好。\n")));

        Assert.Equal(LineEnds.Lf, seed.LineEnds);
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

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t\n")]
    public void WhatHoldsNoTextIsATypedFailure(string content)
    {
        DecodeFailure failure = Assert.IsType<DecodeFailure>(SeedDecoder.Decode(Encoding.UTF8.GetBytes(content)));

        Assert.Equal(DecodeProblem.Empty, failure.Problem);
        Assert.NotEmpty(failure.Message);
    }

    [Fact]
    public void OldMacintoshLineEndsAreDeclared()
    {
        byte[] bytes = SeedEncodings.Encode(Simplified, "gb18030", LineEnds.Cr);

        DecodedSeed seed = Assert.IsType<DecodedSeed>(SeedDecoder.Decode(bytes));

        Assert.Equal((Simplified, LineEnds.Cr, true), (seed.Text, seed.LineEnds, seed.IsExact));
    }

    [Fact]
    public void WhereMostLinesEndInCarriageReturnsAllOfThemDo()
    {
        DecodedSeed seed = Assert.IsType<DecodedSeed>(SeedDecoder.Decode(Encoding.UTF8.GetBytes("同志们:\r大家好。\r一、提高站位\n")));

        Assert.Equal(("同志们:\n大家好。\n一、提高站位\n", LineEnds.Lf, false), (seed.Text, seed.LineEnds, seed.IsExact));
    }

    /// <summary>A character cut in half by the end of the file is left out and counted, in every encoding.</summary>
    [Theory]
    [InlineData("utf-8", 2)]
    [InlineData("utf-8-bom", 2)]
    [InlineData("gb18030", 1)]
    [InlineData("big5", 1)]
    [InlineData("utf-16le", 1)]
    [InlineData("utf-16be-bom", 1)]
    [InlineData("hz", 1)]
    public void ATornLastCharacterCostsNothingElse(string encoding, int torn)
    {
        string text = encoding == "big5" ? Traditional : Simplified;
        byte[] whole = SeedEncodings.Encode(text + (encoding == "big5" ? "會" : "会"), encoding);

        // HZ ends with the two bytes of its escape.
        DecodedSeed seed = Assert.IsType<DecodedSeed>(SeedDecoder.Decode(encoding == "hz" ? whole[..^3] : whole[..^1]));

        Assert.Equal((encoding, text, torn, false), (seed.Encoding, seed.Text, seed.TornBytes, seed.IsExact));
    }

    [Fact]
    public void AFewDamagedBytesShowAtTheirLinesAndTheRestIsRight()
    {
        byte[] bytes = SeedEncodings.Encode(Imports.SeedText("001"), "gb18030");
        int second = Array.IndexOf(bytes, (byte)'\n') + 1;
        bytes[second] = 0xFF;

        DecodedSeed seed = Assert.IsType<DecodedSeed>(SeedDecoder.Decode(bytes));

        Assert.Equal([2], seed.DamagedLines.Distinct());
        Assert.False(seed.IsExact);
        Assert.Equal(1, seed.Text.Zip(Imports.SeedText("001")).Count(pair => pair.First != pair.Second));
    }

    [Fact]
    public void ManyDamagedBytesAreRefusedUntilTheEncodingIsNamed()
    {
        byte[] bytes = SeedEncodings.Encode(Imports.SeedText("001"), "utf-8");
        for (int i = 200; i < bytes.Length; i += 300)
        {
            bytes[i] = 0xFF;
        }

        DecodeFailure failure = Assert.IsType<DecodeFailure>(SeedDecoder.Decode(bytes));

        Assert.Equal(DecodeProblem.Damaged, failure.Problem);
        Assert.Equal("utf-8", Assert.Single(failure.Candidates).Encoding);
        Assert.IsType<DecodedSeed>(SeedDecoder.Decode(bytes, "utf-8"));
    }

    [Fact]
    public void TheChosenEncodingSettlesADoubt()
    {
        byte[] bytes = SeedEncodings.Encode("龔龐 鴻鐘 麟龜", "big5");

        DecodeFailure doubt = Assert.IsType<DecodeFailure>(SeedDecoder.Decode(bytes));
        DecodedSeed seed = Assert.IsType<DecodedSeed>(SeedDecoder.Decode(bytes, "big5"));

        Assert.Equal(DecodeProblem.Doubtful, doubt.Problem);
        Assert.Contains("--encoding", doubt.Message, StringComparison.Ordinal);
        Assert.Contains(doubt.Candidates, candidate => candidate.Encoding == "big5");
        Assert.Equal("龔龐 鴻鐘 麟龜", seed.Text);
    }

    [Fact]
    public void WhatAPageStatesOfItselfSettlesADoubtButNeverOverrulesTheText()
    {
        byte[] doubtful = SeedEncodings.Encode("龔龐 鴻鐘 麟龜", "big5");
        byte[] clear = SeedEncodings.Encode(Simplified, "gb18030");

        Assert.Equal("龔龐 鴻鐘 麟龜", Assert.IsType<DecodedSeed>(SeedDecoder.Decode(doubtful, declared: "big5")).Text);
        Assert.Equal(Simplified, Assert.IsType<DecodedSeed>(SeedDecoder.Decode(clear, declared: "big5")).Text);
    }

    [Theory]
    [InlineData("gb18030", Simplified)]
    [InlineData("utf-8", Simplified)]
    [InlineData("big5", Traditional)]
    public void TagsSayNothingOfTheEncodingOfAPage(string encoding, string text)
    {
        string page = "<html><head>" + string.Concat(Enumerable.Repeat("<script src=\"a.js\"></script>", 200)) + "</head><body>" + text + "</body></html>";

        DecodedSeed seed = Assert.IsType<DecodedSeed>(SeedDecoder.Decode(SeedEncodings.Encode(page, encoding), isMarkup: true));

        Assert.Equal(page, seed.Text);
    }

    [Theory]
    [InlineData("\r")]
    [InlineData("a")]
    [InlineData("~{")]
    [InlineData("<!--a-->")]
    [InlineData("学(xue")]
    public void ALongRunOfOneThingIsReadAtOnce(string piece)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length)));
        var watch = System.Diagnostics.Stopwatch.StartNew();

        Assert.NotNull(SeedDecoder.Decode(bytes));

        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(10));
    }

    [Fact]
    public void AnEmptyFileIsNamedWithWhatToDo()
    {
        const string Says = "The file holds no text. Add the document's text and import it again.";

        Assert.Equal(Says, Assert.IsType<DecodeFailure>(SeedDecoder.Decode([])).Message);
        Assert.Equal(Says, Assert.IsType<DecodeFailure>(SeedDecoder.Decode([0xEF, 0xBB, 0xBF])).Message);
        Assert.Equal(Says, Assert.IsType<DecodeFailure>(SeedDecoder.Decode("\u3000\n"u8.ToArray())).Message);
    }

    [Fact]
    public void ADoubtNamesEachCandidateWithItsScoreTheBestFirst()
    {
        DecodeFailure doubt = Assert.IsType<DecodeFailure>(SeedDecoder.Decode(SeedEncodings.Encode("龔龐 鴻鐘 麟龜", "big5")));

        Assert.Equal(doubt.Candidates.Select(static candidate => candidate.Score).OrderDescending(), doubt.Candidates.Select(static candidate => candidate.Score));
        string named = string.Join(", ", doubt.Candidates.Select(static candidate => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{candidate.Encoding} ({candidate.Score:0.00})")));
        Assert.Equal($"The encoding is not certain: {named}. Look at the file, name the right one with '--encoding', or save the file as UTF-8 and import it again.", doubt.Message);
    }

    [Theory]
    [InlineData("utf-8-bom")]
    [InlineData("utf-16le-bom")]
    public void ADamagedFileWithAByteOrderMarkIsRefused(string encoding)
    {
        byte[] bytes = SeedEncodings.Encode(string.Concat(Enumerable.Repeat("讲\uE000", 60)), encoding);
        for (int i = 8; i + 1 < bytes.Length; i += encoding == "utf-8-bom" ? 12 : 4)
        {
            (bytes[i], bytes[i + 1]) = encoding == "utf-8-bom" ? ((byte)0xFF, (byte)0xFF) : ((byte)0x00, (byte)0xDC);
        }

        DecodeFailure failure = Assert.IsType<DecodeFailure>(SeedDecoder.Decode(bytes));

        Assert.Equal((DecodeProblem.Damaged, encoding), (failure.Problem, Assert.Single(failure.Candidates).Encoding));
        Assert.StartsWith($"The file has bytes that belong to no character, in more places than a reader can check: {encoding} (", failure.Message, StringComparison.Ordinal);
        Assert.EndsWith(". Get a complete copy, or name another encoding with '--encoding'.", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AChosenEncodingThatReadsAlmostNothingIsRefused()
    {
        DecodeFailure failure = Assert.IsType<DecodeFailure>(SeedDecoder.Decode(SeedEncodings.Encode(Simplified, "gb18030"), "utf-8"));

        Assert.Equal((DecodeProblem.Damaged, "utf-8"), (failure.Problem, Assert.Single(failure.Candidates).Encoding));
    }

    [Fact]
    public void AMisreadTextThatIsPastRepairIsNamedWithWhatToDo()
    {
        string lost = SeedEncodings.Decode(SeedEncodings.Encode(Simplified + Simplified, "utf-8"), "gb18030").Text;

        DecodeFailure failure = Assert.IsType<DecodeFailure>(SeedDecoder.Decode(Encoding.UTF8.GetBytes(lost)));

        Assert.StartsWith("The text was read with a wrong encoding and saved again as UTF-8, and not all of it can be had back: utf-8-as-gbk (", failure.Message, StringComparison.Ordinal);
        Assert.EndsWith(". Import the original file; or name the encoding with '--encoding' to import what is left.", failure.Message, StringComparison.Ordinal);
        Assert.Equal("utf-8", failure.Candidates[^1].Encoding);
    }

    // Rare characters throughout are what a wrong reading leaves where no encoding undoes it; a few of them are a list of names.
    [Theory]
    [InlineData(39, false)]
    [InlineData(40, true)]
    public void RareCharactersThroughoutAreAskedAbout(int count, bool asked)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(new string('龘', count));

        Assert.Equal(asked, SeedDecoder.Decode(bytes) is DecodeFailure { Problem: DecodeProblem.DoublyEncoded });
    }

    [Fact]
    public void RareCharactersBesideAsManyOthersAreLeftAlone() =>
        Assert.IsType<DecodedSeed>(SeedDecoder.Decode(Encoding.UTF8.GetBytes(new string('龘', 50) + new string('é', 50))));

    [Fact]
    public void WhatAPageStatesCountsForNothingWhereThereIsNoSuchEncoding()
    {
        DecodedSeed seed = Assert.IsType<DecodedSeed>(SeedDecoder.Decode(Encoding.UTF8.GetBytes("Café Müller, señor\n"), declared: "nonsense"));

        Assert.Equal("utf-8", seed.Encoding);
    }

    [Fact]
    public void DamageHasTheLinesOfTheFileAsItWas()
    {
        byte[] bytes = SeedEncodings.Encode(Simplified, "utf-8", LineEnds.CrLf);
        bytes[^3] = 0xFF;

        DecodedSeed seed = Assert.IsType<DecodedSeed>(SeedDecoder.Decode(bytes));

        Assert.Equal([2], seed.DamagedLines);
        Assert.Equal((LineEnds.CrLf, 0, false), (seed.LineEnds, seed.TornBytes, seed.IsExact));
    }
}
