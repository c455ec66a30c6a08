using KnowledgeBase.Rules.Files;

namespace KnowledgeBase.Rules.Tests.Files;

public class FileCheckerTests
{
    private const string Path = "input/speeches/a.md";

    [Fact]
    public void BytesThatAreNoTextAreToldAtTheFirstOfThem() =>
        Assert.Equal(["(2,3)-(2,3) KB1901"], Check(new TextFile(Path, "---\nti\uFFFD\uFFFD") { Fault = new FileFault(FileRules.NotUtf8, 6, [""]) }));

    [Fact]
    public void ALinkIsToldAtItsBeginning() =>
        Assert.Equal(["(1,1)-(1,1) KB1902"], Check(new TextFile(Path, "") { Fault = new FileFault(FileRules.Link, 0, ["/etc/passwd"]) }));

    [Fact]
    public void AFileThatIsTooLargeIsToldAtItsBeginning() =>
        Assert.Equal(["(1,1)-(1,1) KB1904"], Check(new TextFile(Path, "") { Fault = new FileFault(FileRules.TooLarge, 0, ["2000000", "1000000"]) }));

    [Fact]
    public void AConflictIsToldAtItsFirstMark() =>
        Assert.Equal(["(2,1)-(2,8) KB1903"], Check(new TextFile(Path, "---\n<<<<<<< HEAD\ntitle: 甲\n=======\ntitle: 乙\n>>>>>>> other\n---\n")));

    [Fact]
    public void ARawDocumentWithoutItsSidecarIsToldWhereTheSpeechNamesIt()
    {
        IEnumerable<TextFile> files = RepositoryContent.Files(Path, RepositoryContent.Document("title: 讲话\n")).Select(static file => file.Path == RepositoryContent.SeedPath ? file with { HasSidecar = false } : file);

        Assert.Equal(["(13,9)-(13,26) KB6018"], ContentChecker.Check([.. files]).Brief());
    }

    [Fact]
    public void AngleBracketsInsideALineAreNoConflict() =>
        Assert.DoesNotContain(Check(new TextFile("input/pages/a.md", "# 页面\n\n合并冲突以 <<<<<<< HEAD 开头。\n")), static finding => finding.EndsWith("KB1903", StringComparison.Ordinal));

    private static IEnumerable<string> Check(TextFile file) => ContentChecker.Check([.. RepositoryContent.Files("input/speeches/other.md", RepositoryContent.Document("title: 讲话\n")), file]).Where(finding => finding.Path == file.Path).Brief();
}
