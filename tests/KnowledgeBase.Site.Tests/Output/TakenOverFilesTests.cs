using System.Text;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Site.Output;
using KnowledgeBase.Theme.Addresses;

namespace KnowledgeBase.Site.Tests.Output;

/// <summary>A file that would be made of the same inputs again is not made, as long as the published one is what it was.</summary>
public sealed class TakenOverFilesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("kb-taken-").FullName;
    private int _made;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task AFileWithTheSameInputsIsNotMadeAgain()
    {
        await WriteAsync(("a.html", "1", "a"), ("b.html", "2", "b"));

        OutputSummary second = await WriteAsync(("a.html", "1", "a"), ("b.html", "3", "b"));

        Assert.Equal((3, new OutputSummary(0, 2, 0)), (_made, second));
        Assert.Equal(["a", "b"], [Read("a.html"), Read("b.html")]);
    }

    [Fact]
    public async Task AFileThatWasTakenOverIsTakenOverTheNextTimeToo()
    {
        await WriteAsync(("a.html", "1", "a"), ("b.html", "2", "b"));
        await WriteAsync(("a.html", "1", "a"), ("b.html", "3", "c"));

        await WriteAsync(("a.html", "1", "a"), ("b.html", "4", "d"));

        Assert.Equal(4, _made);
    }

    [Fact]
    public async Task AFileThatSomebodyChangedIsMadeAgain()
    {
        await WriteAsync(("a.html", "1", "a"), ("b.html", "2", "b"));
        AtomicFile.WriteText(Path.Join(Site, "a.html"), "x");

        await WriteAsync(("a.html", "1", "a"), ("b.html", "3", "b"));

        Assert.Equal("a", Read("a.html"));
    }

    [Fact]
    public async Task AFileThatSomebodyDeletedOrMadeALinkIsMadeAgain()
    {
        await WriteAsync(("a.html", "1", "a"), ("b.html", "2", "b"), ("c.html", "3", "a"));
        File.Delete(Path.Join(Site, "a.html"));
        File.Delete(Path.Join(Site, "b.html"));
        File.CreateSymbolicLink(Path.Join(Site, "b.html"), Path.Join(Site, "c.html"));

        await WriteAsync(("a.html", "1", "a"), ("b.html", "2", "b"), ("c.html", "4", "c"));

        Assert.Equal(["a", "b", "c"], [Read("a.html"), Read("b.html"), Read("c.html")]);
        Assert.Null(new FileInfo(Path.Join(Site, "b.html")).LinkTarget);
    }

    [Fact]
    public async Task WithoutTheRecordEverythingIsMade()
    {
        await WriteAsync(("a.html", "1", "a"));
        File.Delete(Path.Join(_folder, ".site.lock"));

        await WriteAsync(("a.html", "1", "a"), ("b.html", "2", "b"));

        Assert.Equal(3, _made);
    }

    private string Site => Path.Join(_folder, "site");

    private string Read(string path) => StrictFile.ReadText(Path.Join(Site, path));

    private async Task<OutputSummary> WriteAsync(params (string Path, string Inputs, string Content)[] files) =>
        await new OutputFolder(Site).WriteAsync(SitePlan.Of(files.Select(Plan)), string.Concat(files.Select(static file => file.Inputs)));

    private PlannedFile Plan((string Path, string Inputs, string Content) file) => new(SitePath.Of(file.Path), () =>
    {
        Interlocked.Increment(ref _made);
        return Task.FromResult<ReadOnlyMemory<byte>>(Encoding.ASCII.GetBytes(file.Content));
    })
    {
        Inputs = file.Inputs,
    };
}
