using KnowledgeBase.Rules.Fidelity;
using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Rules.Yaml;
using KnowledgeBase.Text;

namespace KnowledgeBase.Rules.Tests.Fidelity;

public sealed class FidelityCheckerTests
{
    private const string Seed = "浏览量:447\n标题\n同志们:\n(一)题目。正文一,有话\n要说。\n  结尾**亿元!\n点赞";

    private const string Body = """
        同志们： {#aaa}

        ### （一）题目。 {#aab run-in}

        正文一，有话要说。 {#aac}

        结尾\*\*亿元！ {#aad}

        """;

    private static readonly RemovedText[] s_removed =
    [
        new("meta.views", new Place(1, 1), "浏览量:447\n"),
        new("wrap.comma", new Place(4, 13), "\n"),
        new("layout.indent", new Place(6, 1), "  "),
        new("ui.action", new Place(7, 1), "点赞"),
    ];

    [Fact]
    public void AFaithfulFileAssemblesToItsSeed()
    {
        AssembledSeed assembled = SeedAssembler.Assemble(Provenance(), Parse(Body));

        Assert.Equal(Seed, assembled.Text);
        Assert.Empty(Check(Body));
    }

    [Fact]
    public void AChangedCharacterIsFoundAtItsPlaceWithBothReadings()
    {
        Finding finding = Assert.Single(Check(Body.Replace("有话", "有活", StringComparison.Ordinal)));

        Assert.Equal("(5,6)-(5,7) KB6001", $"{finding.Span} {finding.Rule.Id}");
        Assert.Equal(
            "The text reads '活' where the seed reads '话' (seeds/a.txt:4:12). Write it as in the seed, or declare it under 'corrections': - { at: aac, from: \"文一,有话要说。\", to: \"文一，有活要说。\", reason: … }",
            finding.Message);
    }

    [Fact]
    public void WordsThatWereTakenOutOfALineAreSaidToBeMissing() =>
        Assert.StartsWith(
            "The text has nothing where the seed reads '话' (seeds/a.txt:4:12). Write it as in the seed,",
            Assert.Single(Check(Body.Replace("有话", "有", StringComparison.Ordinal))).Message,
            StringComparison.Ordinal);

    [Fact]
    public void ANumberOfAPersonThatWasTakenOutOfALineIsARemovalAndStaysHidden()
    {
        string seed = Seed.Replace("结尾", "结尾请打13800001234。", StringComparison.Ordinal);

        Finding finding = Assert.Single(Check(Body.Replace("结尾", "结尾请打。", StringComparison.Ordinal), seed));

        Assert.Equal("(7,5)-(7,5) KB6002", $"{finding.Span} {finding.Rule.Id}");
        Assert.Contains("{ rule: manual.contact, at: \"6:7\", text: … }", finding.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("13800001234", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AMarkOfTheOtherWidthIsFound()
    {
        Finding finding = Assert.Single(Check(Body.Replace("正文一，", "正文一,", StringComparison.Ordinal)));

        Assert.Equal("(5,4)-(5,5) KB6011", $"{finding.Span} {finding.Rule.Id}");
    }

    [Theory]
    [InlineData("有话", "有", "(5,6)-(5,6) KB6001")]
    [InlineData("要说。", "要说说。", "KB6003")]
    [InlineData("\n结尾\\*\\*亿元！ {#aad}\n", "", "KB6002")]
    [InlineData("结尾", "加段 {#aae}\n\n结尾", "(7,1)-(7,3) KB6003")]
    public void LostAndInventedTextIsFound(string from, string to, string expected)
    {
        IReadOnlyList<Finding> findings = Check(Body.Replace(from, to, StringComparison.Ordinal));

        Assert.Contains(findings, finding => $"{finding.Span} {finding.Rule.Id}".EndsWith(expected, StringComparison.Ordinal));
    }

    [Fact]
    public void ABreakThatTheSeedDoesNotHaveIsFound()
    {
        Finding finding = Assert.Single(Check(Body.Replace("结尾", "结 {#aae}\n\n尾", StringComparison.Ordinal)));

        Assert.Equal("(7,2)-(7,2) KB6015", $"{finding.Span} {finding.Rule.Id}");
        Assert.Contains("{#aae run-on}", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ADeclaredBreakIsFaithful()
    {
        Assert.Empty(Check(Body.Replace("结尾", "结 {#aae run-on}\n\n尾", StringComparison.Ordinal)));
    }

    [Fact]
    public void ATitleCanStandInTheLineOfTheText()
    {
        Provenance provenance = new()
        {
            Seed = "seeds/a.txt", Sha256 = "", Encoding = "utf-8", Title = "标题", TitleAt = new Place(1, 1), TitleRunOn = true,
            Removed = [new RemovedText("layout.lost-break", new Place(1, 3), "  ")],
        };

        Assert.Equal("标题  同志们：\n", SeedAssembler.Assemble(provenance, Parse("同志们： {#aaa}\n")).Text);
    }

    [Fact]
    public void TwoChangesInTwoParagraphsAreTwoFindings()
    {
        IReadOnlyList<Finding> findings = Check(Body.Replace("有话", "有活", StringComparison.Ordinal).Replace("亿元", "万元", StringComparison.Ordinal));

        Assert.Equal(["(5,6)-(5,7) KB6001", "(7,7)-(7,8) KB6001"], findings.Select(finding => $"{finding.Span} {finding.Rule.Id}"));
    }

    [Fact]
    public void ADeclaredCorrectionIsUndone()
    {
        Provenance provenance = Provenance() with { Corrections = [new Correction("aac", "有话", "有活", "错字")] };

        Assert.Equal(Seed, SeedAssembler.Assemble(provenance, Parse(Body.Replace("有话", "有活", StringComparison.Ordinal))).Text);
    }

    [Fact]
    public void TheTitleCanBeCorrectedToo()
    {
        Provenance provenance = Provenance() with { Title = "题名", Corrections = [new Correction("title", "标题", "题名", "错字")] };

        AssembledSeed assembled = SeedAssembler.Assemble(provenance, Parse(Body));

        Assert.Equal(Seed, assembled.Text);
        Assert.Empty(assembled.UnmatchedCorrections);
    }

    [Fact]
    public void MarksThatWereWideInTheSeedStayWide()
    {
        Provenance provenance = Provenance() with { WideInSeed = [new Place(3, 4)] };

        Assert.Equal(Seed.Replace("同志们:", "同志们：", StringComparison.Ordinal), SeedAssembler.Assemble(provenance, Parse(Body)).Text);
    }

    private static Provenance Provenance() => new()
    {
        Seed = "seeds/a.txt",
        Sha256 = SeedText.FromUtf8("seeds/a.txt", Seed, hasBom: false).Sha256,
        Encoding = "utf-8",
        Title = "标题",
        TitleAt = new Place(2, 1),
        Widened = true,
        Removed = s_removed.ToEquatableArray(),
    };

    private static SpeechBody Parse(string text) => SpeechBodyParser.Parse(new TextFile("a.md", text), 0, new BodyVocabulary([], [])).Body;

    private static IReadOnlyList<Finding> Check(string body, string seed = Seed)
    {
        SeedText read = SeedText.FromUtf8("seeds/a.txt", seed, hasBom: false);
        return FidelityChecker.Check(new TextFile("input/speeches/a.md", body), FrontMatter(read.Sha256), Parse(body), read);
    }

    // The front matter as nodes, so that these tests do not depend on the YAML reader.
    private static YamlMapping FrontMatter(string sha256)
    {
        Provenance provenance = Provenance();
        YamlMapping source = Map(("seed", Text(provenance.Seed)), ("sha256", Text(sha256)), ("encoding", Text("utf-8")), ("title-at", Text("2:1")));
        YamlNode removed = new YamlSequence(
            s_removed.Select(item => (YamlNode)Map(("rule", Text(item.Rule)), ("at", Text(item.At.ToString())), ("text", Text(item.Text)))).ToEquatableArray(),
            default);
        return Map(("title", Text("标题")), ("source", source), ("width", Map(("from", Text("ascii")))), ("removed", removed));
    }

    private static YamlMapping Map(params (string Key, YamlNode Value)[] entries) =>
        new(entries.Select(entry => new YamlEntry(new YamlScalar(entry.Key, default), entry.Value)).ToEquatableArray(), default);

    private static YamlScalar Text(string value) => new(value, default);
}
