using System.Text;
using KnowledgeBase.Import.Clean;
using KnowledgeBase.Import.Decode;
using KnowledgeBase.Rules.Fidelity;
using KnowledgeBase.Rules.Markup;

namespace KnowledgeBase.Import.Tests;

public sealed class ImporterTests
{
    public static TheoryData<string> Seeds => ["000", "001", "002", "003", "004"];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void EveryPieceOfBoilerplateIsRemovedWithAReason(string seed)
    {
        ImportedSpeech speech = Imports.Seed(seed);

        foreach ((string text, int? line) in Imports.Gold(seed).Boilerplate)
        {
            int at = speech.Seed.Text.IndexOf(text, StartOfLine(speech.Seed.Text, line!.Value), StringComparison.Ordinal);
            List<LedgerSpan> spans = [.. speech.Ledger.Spans.Where(span => span.Start < at + text.Length && span.Start + span.Length > at)];

            Assert.All(spans, span => Assert.Equal(Fate.Removed, span.Fate));
            Assert.All(spans, span => Assert.False(string.IsNullOrEmpty(Imports.Rules.ReasonFor(span.Rule!))));
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void TheTitleIsTheStatedOneOrMarkedAsSupplied(string seed)
    {
        ImportedSpeech speech = Imports.Seed(seed);

        string? stated = Imports.Gold(seed).Title;

        if (stated is null)
        {
            Assert.Equal("supplied", speech.Description.TitleSource);
        }
        else
        {
            Assert.Equal(stated, speech.Description.Title);
            Assert.NotEqual("supplied", speech.Description.TitleSource);
        }
    }

    [Theory]
    [InlineData("000", "党课讲稿", "镇", "full")]
    [InlineData("001", "讲话", "县", "full")]
    [InlineData("002", "讲话", "市", "full")]
    [InlineData("003", "发言", "市", "gaps")]
    [InlineData("004", "讲话", "市", "truncated")]
    public void GenreLevelAndCompletenessAreConcluded(string seed, string genre, string level, string completeness)
    {
        ImportedSpeech speech = Imports.Seed(seed);

        Assert.Equal((genre, level, completeness), (speech.Description.Genre, speech.Description.Level, speech.Description.Completeness));
        Assert.Null(speech.Description.Speaker);
        Assert.Null(speech.Description.Date);
        Assert.Contains(speech.Description.Evidence, line => line.StartsWith("层级", StringComparison.Ordinal));
    }

    [Fact]
    public void ThePublicationDateIsNotTheDateOfTheSpeech()
    {
        ImportedSpeech speech = Imports.Seed("001");

        Assert.Contains("published: 2025-03-26\n", speech.Markdown, StringComparison.Ordinal);
        Assert.Contains("date: unknown\n", speech.Markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void MasksStayAndNothingBecomesBold()
    {
        ImportedSpeech speech = Imports.Seed("002");

        string kept = string.Concat(speech.Body.Blocks.Select(PlainText));

        Assert.Equal(347, kept.Count(c => c == '*'));
        Assert.Equal(347, Occurrences(speech.Markdown, "\\*"));
        Assert.Equal("zh-Hant", speech.Description.Script);
        Assert.Equal("machine-converted", speech.Description.ScriptNote);
    }

    [Fact]
    public void ImportingTwiceGivesTheSameBytes()
    {
        Assert.Equal(Imports.Seed("003").Markdown, Imports.Seed("003").Markdown);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void TheOriginalBytesCanBeWrittenAgain(string seed)
    {
        ImportedSpeech speech = Imports.Seed(seed);

        Assert.Equal(File.ReadAllBytes(Imports.SeedPath(seed)), SeedEncodings.Encode(speech.Seed.Text, speech.Seed.Encoding, speech.Seed.LineEnds));
    }

    [Fact]
    public void AFileWithoutTextIsATypedFailure()
    {
        ImportResult result = Importer.Import(Imports.Request(Encoding.UTF8.GetBytes(" \n\n　　\n")));

        Assert.Null(result.Speech);
        Assert.Equal(DecodeProblem.Empty, result.Failure!.Problem);
    }

    private static string PlainText(BodyBlock block) => block switch
    {
        HeadingBlock heading => heading.Content.Plain,
        ParagraphBlock paragraph => paragraph.Content.Plain,
        _ => "",
    };

    private static int StartOfLine(string text, int line) => text.Split('\n').Take(line - 1).Sum(before => before.Length + 1);

    private static int Occurrences(string text, string part) => (text.Length - text.Replace(part, "", StringComparison.Ordinal).Length) / part.Length;

    [Fact]
    public void RowsOfATableAreNeitherJoinedNorATitle()
    {
        ImportedSpeech speech = Imports.Text("日本\t11261\t4.1\t4.2\n中国台湾\t5982\t11.8\t2.2\n俄罗斯\t7384\t-9.9\t2.7\n全年服务进出口总额80823亿元，比上年增长7.4%。其中，出口36268亿元，增长14.2%；进口44555亿元，增长2.5%。服务进出口逆差8287亿元。\n");

        Assert.Contains("title-source: supplied", speech.Markdown, StringComparison.Ordinal);
        Assert.Contains("\n日本\t11261\t4.1\t4.2 {#", speech.Markdown, StringComparison.Ordinal);
        Assert.Contains("\n俄罗斯\t7384\t-9.9\t2.7 {#", speech.Markdown, StringComparison.Ordinal);
    }
}
