using KnowledgeBase.Rules.Fixes;

namespace KnowledgeBase.Rules.Tests.Fixes;

/// <summary>The mistakes that a program can put right are put right, and doing it twice changes nothing.</summary>
public sealed class ContentFixerTests
{
    private const string Path = "input/speeches/example.md";

    [Theory]
    [InlineData("level: 县\n", "level：县\n", "KB1007")]
    [InlineData("title: \"讲话: 在会上\"\n", "title: 讲话: 在会上\n", "KB1008")]
    [InlineData("completeness:\n  state: full\n", "completeness:\n\tstate: full\n", "KB1003")]
    [InlineData("themes: [作风建设]\n", "themes: [作风建没]\n", "KB3001")]
    [InlineData("occasion: unknown\n", "ocasion: unknown\n", "KB2001")]
    [InlineData("date: 2025-03-26\n", "date: 二〇二五年三月二十六日\n", "KB2003")]
    [InlineData("published: 2025-03-06\n", "published: 2025年3月6日\n", "KB2003")]
    public void AMistakeInTheFrontMatterIsPutRight(string right, string wrong, string rule)
    {
        // A key that is not understood leaves its field out, so the wrong line stands where the right one would.
        string document = RepositoryContent.Document(right);
        string mistaken = document.Replace(right, wrong, StringComparison.Ordinal);

        Assert.Contains(RepositoryContent.Check(Path, mistaken), finding => finding.Rule.Id == rule);
        AssertFixed(mistaken, document, rule);
    }

    [Theory]
    [InlineData("同**志**们： {#p2x}\n", "同志们： {#p2x}\n", "KB4020")]
    [InlineData("*同志们*： {#p2x}\n", "同志们： {#p2x}\n", "KB4020")]
    [InlineData("同志们：\n", "同志们： {#bbb}\n", "KB4001")]
    public void AMistakeInTheBodyIsPutRight(string wrong, string right, string rule)
    {
        string document = RepositoryContent.Document("");

        AssertFixed(document.Replace(RepositoryContent.Body, wrong, StringComparison.Ordinal), document.Replace(RepositoryContent.Body, right, StringComparison.Ordinal), rule);
    }

    [Fact]
    public void MarksThatTheSeedHasAreKeptWithABackslash()
    {
        const string Seed = "增长**亿元**，\n";
        string document = DocumentWithSeed("增长**亿元**， {#p2x}\n", Seed);

        (IReadOnlyList<TextFile> changed, _) = ContentFixer.Fix(Files(document, Seed), static _ => true);

        Assert.EndsWith("增长\\*\\*亿元\\*\\*， {#p2x}\n", Assert.Single(changed).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void AWordThatIsNearTwoOthersIsLeftToAPerson()
    {
        string document = RepositoryContent.Document("level: 未\n");

        Assert.Empty(ContentFixer.Fix(Files(document, RepositoryContent.SeedText), static _ => true).Changed);
    }

    [Fact]
    public void AnEditOfTheTextIsNeverUndone()
    {
        string document = RepositoryContent.Document("").Replace("同志们：", "同志门：", StringComparison.Ordinal);

        Assert.Empty(ContentFixer.Fix(Files(document, RepositoryContent.SeedText), static _ => true).Changed);
    }

    [Fact]
    public void AFileThatWasNotAskedForStaysAsItIs()
    {
        string document = RepositoryContent.Document("level：县\n");

        Assert.Empty(ContentFixer.Fix(Files(document, RepositoryContent.SeedText), static _ => false).Changed);
    }

    private static void AssertFixed(string wrong, string right, string rule)
    {
        (IReadOnlyList<TextFile> changed, IReadOnlyList<Finding> made) = ContentFixer.Fix(Files(wrong, RepositoryContent.SeedText), static _ => true);

        Assert.Equal(right, Assert.Single(changed).Text);
        Assert.Contains(made, finding => finding.Rule.Id == rule);
        Assert.Empty(ContentFixer.Fix(Files(right, RepositoryContent.SeedText), static _ => true).Changed);
    }

    private static TextFile[] Files(string document, string seed) =>
        [.. RepositoryContent.Definitions.Where(file => file.Path != RepositoryContent.SeedPath), new TextFile(RepositoryContent.SeedPath, seed), new TextFile(Path, document)];

    private static string DocumentWithSeed(string body, string seed)
    {
        string sha256 = KnowledgeBase.Rules.Fidelity.SeedText.FromUtf8(RepositoryContent.SeedPath, seed, hasBom: false).Sha256;
        return RepositoryContent.Document($"source: {{ seed: {RepositoryContent.SeedPath}, sha256: {sha256}, encoding: utf-8 }}\n").Replace(RepositoryContent.Body, body, StringComparison.Ordinal);
    }
}
