using System.Globalization;

namespace KnowledgeBase.Rules.Tests.NearDuplicates;

public sealed class NearDuplicateCheckerTests
{
    [Fact]
    public void ASpeechThatIsMostlyAnotherOneIsFoundAtTheTitleOfTheLater()
    {
        string text = RandomText(seed: 1, length: 3000);

        Finding finding = Assert.Single(Check(("a", text), ("b", "开头不同。" + text[..2900])));

        Assert.Equal("input/speeches/b.md", finding.Path);
        Assert.Equal("(3,8)-(3,21) KB6501", $"{finding.Span} {finding.Rule.Id}");
        Assert.Contains("and 'input/speeches/a.md'", finding.Message.Replace("this one ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(40, false)]
    [InlineData(80, true)]
    [InlineData(95, true)]
    public void TheShareDecides(int percent, bool isFound)
    {
        string text = RandomText(seed: 2, length: 6000);
        int shared = text.Length * percent / 100;
        string other = text[..shared] + RandomText(seed: 3, length: text.Length - shared);

        Assert.Equal(isFound, Check(("a", text), ("b", other)).Count > 0);
    }

    [Fact]
    public void ScriptAndPunctuationDoNotCount()
    {
        string text = RandomText(seed: 4, length: 2000).Replace("国", "体", StringComparison.Ordinal);
        string changed = text.Replace("体", "體", StringComparison.Ordinal).Replace("。", "，", StringComparison.Ordinal);

        Assert.Equal("100", Assert.Single(Check(("a", text), ("b", changed))).Arguments[0]);
    }

    [Fact]
    public void AnExcerptIsMeasuredAgainstItself()
    {
        string text = RandomText(seed: 5, length: 8000);

        Assert.Single(Check(("a", text), ("b", text[3000..4500])));
    }

    [Fact]
    public void OnePostingOfManyIsToldOfOneOther()
    {
        string text = RandomText(seed: 6, length: 2000);

        IReadOnlyList<Finding> findings = Check([.. Enumerable.Range(10, 30).Select(number => ($"p{number}", text + RandomText(seed: number, length: 40)))]);

        Assert.Equal(29, findings.Count);
        Assert.DoesNotContain(findings, finding => finding.Path == "input/speeches/p10.md");
    }

    [Fact]
    public void TheSameRawDocumentIsAnErrorAtItsChecksum()
    {
        TextFile[] first = RepositoryContent.Speech("input/speeches/a.md", "seeds/a.txt", "同志们： {#k3f}\n");
        TextFile[] second = RepositoryContent.Speech("input/speeches/b.md", "seeds/b.txt", "同志们： {#k3f}\n");

        Finding finding = Assert.Single(ContentChecker.Check([.. RepositoryContent.Definitions, .. second, .. first]));

        Assert.Equal("input/speeches/b.md", finding.Path);
        Assert.Equal("(2,38)-(2,102) KB6502", $"{finding.Span} {finding.Rule.Id}");
    }

    [Fact]
    public void TheOrderOfFilesDoesNotMatter()
    {
        string text = RandomText(seed: 7, length: 2000);
        TextFile[] files = Files(("a", text), ("b", text + "完。"), ("c", text[..1500]));

        Assert.Equal(ContentChecker.Check(files).Brief(), ContentChecker.Check([.. files.Reverse()]).Brief());
    }

    private static IReadOnlyList<Finding> Check(params (string Slug, string Text)[] speeches) => [.. ContentChecker.Check(Files(speeches)).Where(static finding => finding.Rule.Id == "KB6501")];

    private static TextFile[] Files(params (string Slug, string Text)[] speeches) =>
    [
        .. RepositoryContent.Definitions,
        .. speeches.SelectMany(static speech => RepositoryContent.Speech($"input/speeches/{speech.Slug}.md", $"seeds/{speech.Slug}.txt", $"{speech.Text} {{#k3f}}\n")),
    ];

    // Any two of these are as different as texts can be.
    private static string RandomText(int seed, int length)
    {
        var random = new Random(seed);
        return string.Create(CultureInfo.InvariantCulture, $"{string.Concat(Enumerable.Range(0, length).Select(i => i % 25 == 24 ? '。' : (char)random.Next(0x4E00, 0x5200)))}");
    }
}
