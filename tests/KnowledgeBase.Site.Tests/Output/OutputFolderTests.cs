using System.Text;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Site.Output;
using KnowledgeBase.Theme.Addresses;

namespace KnowledgeBase.Site.Tests.Output;

public sealed class OutputFolderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("kb-output-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task OnlyFilesThatDifferAreWritten()
    {
        var output = new OutputFolder(Site);
        await output.WriteAsync(Plan(("index.html", "a"), ("themes/x.html", "b")));

        OutputSummary second = await output.WriteAsync(Plan(("index.html", "a"), ("themes/x.html", "c")));

        Assert.Equal(new OutputSummary(Written: 1, Unchanged: 1, Deleted: 0), second);
        Assert.Equal("c", StrictFile.ReadText(Path.Join(Site, "themes", "x.html")));
    }

    [Fact]
    public async Task FilesThatThePlanDoesNotListAreDeletedWithTheirFolders()
    {
        var output = new OutputFolder(Site);
        await output.WriteAsync(Plan(("index.html", "a"), ("themes/x.html", "b")));

        OutputSummary second = await output.WriteAsync(Plan(("index.html", "a")));

        Assert.Equal(1, second.Deleted);
        Assert.False(Directory.Exists(Path.Join(Site, "themes")));
    }

    [Fact]
    public async Task AFolderThatNoBuildHasFilledIsLeftAlone()
    {
        AtomicFile.WriteText(Path.Join(Site, "thesis.txt"), "mine");

        await Assert.ThrowsAsync<IOException>(() => new OutputFolder(Site).WriteAsync(Plan(("index.html", "a"))));

        Assert.Equal(["thesis.txt"], Directory.EnumerateFileSystemEntries(Site).Select(Path.GetFileName));
    }

    [Fact]
    public async Task ALinkInTheOutputNeverLeadsToFilesOutside()
    {
        string outside = Path.Join(_folder, "outside");
        AtomicFile.WriteText(Path.Join(outside, "kept.txt"), "mine");
        var output = new OutputFolder(Site);
        await output.WriteAsync(Plan(("index.html", "a")));
        Directory.CreateSymbolicLink(Path.Join(Site, "themes"), outside);

        await Assert.ThrowsAsync<IOException>(() => output.WriteAsync(Plan(("index.html", "a"), ("themes/kept.txt", "b"))));
        OutputSummary cleaned = await output.WriteAsync(Plan(("index.html", "a")));

        Assert.Equal(1, cleaned.Deleted);
        Assert.Equal("mine", StrictFile.ReadText(Path.Join(outside, "kept.txt")));
    }

    [Fact]
    public void TwoFilesCannotHaveTheSamePathOnAnyDisk() =>
        Assert.Throws<ArgumentException>(() => Plan(("a.html", "1"), ("A.html", "2")));

    private string Site => Path.Join(_folder, "site");

    private static SitePlan Plan(params (string Path, string Content)[] files) =>
        SitePlan.Of(files.Select(file => PlannedFile.Of(SitePath.Of(file.Path), Encoding.UTF8.GetBytes(file.Content))));
}
