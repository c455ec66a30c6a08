using KnowledgeBase.Rules.Lexicon;
using KnowledgeBase.Tests;

namespace KnowledgeBase.Rules.Tests;

public class ContentCheckerTests
{
    [Fact]
    public void FindingsDoNotDependOnTheOrderOfTheFiles()
    {
        TextFile[] files =
        [
            .. RepositoryContent.Definitions,
            new("input/speeches/b.md", RepositoryContent.Document("genre: 谈话\ntitel: x\n")),
            new("input/speeches/a.md", "同志们："),
            new("input/vocabulary/zz.yml", "vocabulary: Genre\n"),
        ];

        IReadOnlyList<Finding> forwards = ContentChecker.Check(files);
        IReadOnlyList<Finding> backwards = ContentChecker.Check([.. files.Reverse()]);

        Assert.Equal(forwards, backwards);
        Assert.Equal(
            ["input/speeches/a.md", "input/speeches/b.md", "input/vocabulary/zz.yml"],
            forwards.Select(finding => finding.Path).Distinct());
    }

    [Fact]
    public void AWarningThatSomebodyWaivedIsReportedAsWaived()
    {
        const string Path = "input/speeches/a.md";
        TextFile[] files = [.. RepositoryContent.Definitions, new(Path, RepositoryContent.Document("date: 2024-03-05\npublished: 2023-12-31\n"))];
        Finding warning = Assert.Single(ContentChecker.Check(files));

        ContentCheck check = ContentChecker.CheckAndWaive([.. files, new("input/waivers.yml", $"waivers:\n  - {{ rule: KB2102, file: {Path}, reason: 两个日期都已查证, reviewer: 编辑组 }}\n")]);

        Assert.Equal((Severity.Warning, "KB2102"), (warning.Rule.Severity, warning.Rule.Id));
        Assert.Empty(check.Findings);
        Assert.Equal(warning, Assert.Single(check.Waived).Finding);
    }

    [Fact]
    public void TheTermsOfABrokenVocabularyAreNotBlamed()
    {
        IReadOnlyList<Finding> findings = ContentChecker.Check(
        [
            .. RepositoryContent.Definitions.Where(file => file.Path != "input/vocabulary/genres.yml"),
            new TextFile("input/vocabulary/genres.yml", "vocabulary: Genre\nentries: []\n"),
            new TextFile("input/speeches/a.md", RepositoryContent.Document("genre: 谈话\n")),
        ]);

        Assert.All(findings, finding => Assert.Equal("input/vocabulary/genres.yml", finding.Path));
        Assert.NotEmpty(findings);
    }

    [Fact]
    public void TheLexiconOfABrokenVocabularyIsNotBlamed()
    {
        IReadOnlyList<Finding> findings = ContentChecker.Check(
        [
            .. RepositoryContent.Definitions.Where(file => file.Path is not ("input/vocabulary/themes.yml" or ThemeLexiconReader.Path)),
            new TextFile("input/vocabulary/themes.yml", "vocabulary: Theme\n"),
            new TextFile(ThemeLexiconReader.Path, RepositoryText.Read(ThemeLexiconReader.Path)),
        ]);

        Assert.All(findings, finding => Assert.Equal("input/vocabulary/themes.yml", finding.Path));
        Assert.NotEmpty(findings);
    }

    [Theory]
    [MemberData(nameof(HostileFields))]
    public void HostileFrontMatterOfASpeechIsAFindingOnItsFile(string fields, string rule)
    {
        IReadOnlyList<Finding> findings = ContentChecker.Check([.. RepositoryContent.Definitions, new("input/speeches/a.md", RepositoryContent.Document(fields))]);

        Assert.Contains(findings, finding => finding.Rule.Id == rule && finding.Path == "input/speeches/a.md");
    }

    public static TheoryData<string, string> HostileFields => new()
    {
        { "title: " + new string('[', 10_000) + "\n", "KB1006" },
        { "title: &a [x]\nsubtitle: [*a, *a]\n", "KB1004" },
        { "title: 甲\ntitle: 乙\n", "KB1002" },
        { "title: " + new string('字', 90_000) + "\n", "KB1006" },
    };

    [Fact]
    public void FilesThatAreNoDocumentsAreLeftAlone() =>
        Assert.Empty(ContentChecker.Check([.. RepositoryContent.Definitions, new("README.md", "x"), new("input/lexicon/a.yml", "a: [")]));

    [Fact]
    public void AFaultOfTheCheckerIsAFindingOnItsFile()
    {
        List<Finding> findings = [];

        int result = Guarded.Run(new TextFile("a.md", "x"), int () => throw new InvalidOperationException("Broken."), findings, otherwise: 7);

        Assert.Equal(7, result);
        Assert.Equal(["(1,1)-(1,1) KB9001"], findings.Brief());
        Assert.Contains("InvalidOperationException", findings[0].Message, StringComparison.Ordinal);
    }
}
