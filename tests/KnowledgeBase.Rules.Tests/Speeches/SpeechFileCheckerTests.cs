namespace KnowledgeBase.Rules.Tests.Speeches;

public sealed class SpeechFileCheckerTests
{
    [Theory]
    [InlineData("input/speeches/作风建设.md")]
    [InlineData("input/speeches/2025/zuofeng.md")]
    [InlineData("input/speeches/index.md")]
    [InlineData("input/speeches/A.md")]
    public void ANameThatIsNoAddressIsReportedAtTheTopOfItsFile(string path) =>
        Assert.Equal(["(1,1)-(1,1) KB2005"], RepositoryContent.Check(path, RepositoryContent.Document("")).Brief());
}
