using KnowledgeBase.Rules.Proofreading;

namespace KnowledgeBase.Rules.Tests.Proofreading;

public sealed class LevelHistoryCheckerTests
{
    private const string Path = "input/speeches/example.md";

    private static readonly LevelChange s_new = new(null, 1, "jia", "commit 1");

    [Fact]
    public void TheSameAccountMayNotVerify() =>
        Assert.Equal(["(2,12)-(2,13) KB6701"], Check(null, s_new, new(1, 3, "jia", "commit 2"), new(3, 4, "jia", "commit 3")).Brief());

    [Fact]
    public void AStepIsMissing() =>
        Assert.Equal(["(2,12)-(2,13) KB6702"], Check(null, s_new, new(1, 4, "yi", "commit 2")).Brief());

    [Fact]
    public void NothingIsHeldAgainstAFileWhoseHistoryIsNotHere() =>
        Assert.Equal(["(2,12)-(2,13) KB6703"], Check("fetch it.", new LevelChange(null, 4, "jia", "commit 9")).Brief());

    [Fact]
    public void WhoBroughtTheFileIntoAShallowCloneHasNotProofreadIt() =>
        Assert.Equal(["KB6703"], Ids("fetch it.", new(null, 3, "jia", "commit 8"), new(3, 4, "jia", "commit 9")));

    [Fact]
    public void AShallowCloneThatShowsBothStepsIsEnough() =>
        Assert.Equal(["KB6701"], Ids("fetch it.", s_new, new(1, 3, "jia", "commit 8"), new(3, 4, "jia", "commit 9")));

    [Fact]
    public void AnotherAccountMayVerify() => Assert.Empty(Ids(null, s_new, new(1, 3, "jia", "commit 2"), new(3, 4, "yi", "commit 3")));

    [Fact]
    public void AFileMayBeNewAtLevelThree() => Assert.Empty(Ids(null, new(null, 3, "jia", "commit 1"), new(3, 4, "yi", "commit 2")));

    [Fact]
    public void TheLastRaiseCounts() =>
        Assert.Equal(
            ["KB6701"],
            Ids(null, s_new, new(1, 3, "jia", "2"), new(3, 4, "yi", "3"), new(4, 2, "jia", "4"), new(2, 3, "yi", "5"), new(3, 4, "yi", "6")));

    [Fact]
    public void AnEarlierMistakeThatWasPutRightIsForgotten() =>
        Assert.Empty(Ids(null, s_new, new(1, 3, "jia", "2"), new(3, 4, "jia", "3"), new(4, 3, "jia", "4"), new(3, 4, "yi", "5")));

    /// <summary>Whoever takes a verification back has not proofread the text.</summary>
    [Fact]
    public void ToLowerIsNotToProofread()
    {
        LevelChange[] before = [s_new, new(1, 3, "jia", "2"), new(3, 4, "yi", "3"), new(4, 3, "yi", "4")];

        Assert.Empty(Ids(null, [.. before, new(3, 4, "yi", "5")]));
        Assert.Equal(["KB6701"], Ids(null, [.. before, new(3, 4, "jia", "5")]));
    }

    [Fact]
    public void AnUnknownAuthorIsNobodysEqual() => Assert.Empty(Ids(null, s_new, new(1, 3, "", "2"), new(3, 4, "", "3")));

    [Fact]
    public void WithoutAHistoryAndBelowLevelFourNothingIsSaid()
    {
        TextFile file = new(Path, RepositoryContent.Document("proofread: 4\n"));

        Assert.Empty(ContentChecker.Check([.. RepositoryContent.Definitions, file]));
        Assert.Empty(ContentChecker.Check([.. RepositoryContent.Definitions, file with { Text = RepositoryContent.Document("proofread: 3\n"), Levels = new LevelHistory([], "fetch it.") }]));
    }

    [Fact]
    public void MessagesNameTheCommitsAndNoAddress()
    {
        Finding finding = Assert.Single(Check(null, s_new, new(1, 3, "jia@example.org", "commit 2"), new(3, 4, "jia@example.org", "commit 3")));

        Assert.Contains("(commit 2) and level 4 (commit 3)", finding.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("@", finding.Message, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Ids(string? gap, params LevelChange[] changes) => Check(gap, changes).Select(static finding => finding.Rule.Id);

    private static IReadOnlyList<Finding> Check(string? gap, params LevelChange[] changes) =>
        ContentChecker.Check([.. RepositoryContent.Definitions, new TextFile(Path, RepositoryContent.Document("proofread: 4\n")) { Levels = new LevelHistory([.. changes], gap) }]);
}
