using System.Text;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Site.Output;
using KnowledgeBase.Theme.Addresses;

namespace KnowledgeBase.Site.Tests.Output;

/// <summary>Folders in states that a build, a person or another program left behind.</summary>
public sealed class OutputFolderStateTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("kb-state-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task AnEmptyFolderIsFilled()
    {
        Directory.CreateDirectory(Site);

        OutputSummary summary = await new OutputFolder(Site).WriteAsync(Plan(("a.html", "1")));

        Assert.Equal(new OutputSummary(Written: 1, Unchanged: 0, Deleted: 0), summary);
        Assert.Equal("1", StrictFile.ReadText(Path.Join(Site, "a.html")));
    }

    [Fact]
    public async Task ASlashAtTheEndNamesTheSameFolder()
    {
        await new OutputFolder(Site + "/").WriteAsync(Plan(("a.html", "1")), "in");

        Assert.Equal([".site.lock", "site"], Beside());
        Assert.NotNull(new OutputFolder(Site).Current("in"));
    }

    [Fact]
    public async Task AFolderOfOthersIsNamedWithWhatToDo()
    {
        AtomicFile.WriteText(Path.Join(Site, "thesis.txt"), "mine");

        IOException fault = await Assert.ThrowsAsync<IOException>(() => new OutputFolder(Site).WriteAsync(Plan(("a.html", "1"))));

        Assert.Equal($"The folder '{Site}' holds files that no build has written. Choose an empty folder, or empty this one.", fault.Message);
        Assert.Equal(["site"], Beside());
    }

    [Fact]
    public async Task AStrayFileIsDeletedEvenWhenNothingElseChanges()
    {
        var output = new OutputFolder(Site);
        await output.WriteAsync(Plan(("a.html", "1")));
        AtomicFile.WriteText(Path.Join(Site, "b", "stray.txt"), "x");

        Assert.Equal(new OutputSummary(Written: 0, Unchanged: 1, Deleted: 1), await output.WriteAsync(Plan(("a.html", "1"))));
        Assert.Equal([".kb-output", "a.html"], Directory.EnumerateFileSystemEntries(Site).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task ALinkAmongTheFilesOfAnEarlierIndexIsNotKept()
    {
        var output = new OutputFolder(Site);
        AtomicFile.WriteText(Path.Join(_folder, "mine.txt"), "mine");
        await output.WriteAsync(Plan(("search/a/root.js", "1")));
        File.CreateSymbolicLink(Path.Join(Site, "search", "a", "b.js"), Path.Join(_folder, "mine.txt"));

        Assert.Equal(new OutputSummary(Written: 1, Unchanged: 0, Deleted: 1), await output.WriteAsync(Plan(("search/b/root.js", "2"))));
        Assert.Equal(["root.js"], Directory.EnumerateFileSystemEntries(Path.Join(Site, "search", "a")).Select(Path.GetFileName));
    }

    [Fact]
    public async Task WithoutANameForTheInputsNothingIsRemembered()
    {
        await new OutputFolder(Site).WriteAsync(Plan(("a.html", "1")));

        Assert.Equal(0, new FileInfo(Path.Join(_folder, ".site.lock")).Length);
        Assert.Null(new OutputFolder(Site).Current(""));
    }

    [Theory]
    [InlineData(".site.lock")]
    [InlineData("site/.kb-output")]
    public async Task WithoutItsRecordOrItsManifestASiteIsNotCurrentAndNothingIsTouched(string lost)
    {
        await new OutputFolder(Site).WriteAsync(Plan(("a.html", "1")), "in");
        File.Delete(Path.Join(_folder, lost));
        Directory.CreateDirectory(Path.Join(_folder, ".site.next"));

        Assert.Null(new OutputFolder(Site).Current("in"));
        Assert.False(File.Exists(Path.Join(_folder, lost)));
        Assert.True(Directory.Exists(Path.Join(_folder, ".site.next")));
    }

    [Fact]
    public async Task AskingWhetherASiteIsCurrentClearsWhatAKilledBuildLeft()
    {
        await new OutputFolder(Site).WriteAsync(Plan(("a.html", "1")), "in");
        AtomicFile.WriteText(Path.Join(_folder, ".site.next", "b.html"), "2");
        AtomicFile.WriteText(Path.Join(_folder, ".site.old", "c.html"), "3");

        Assert.NotNull(new OutputFolder(Site).Current("in"));
        Assert.Equal([".site.lock", "site"], Beside());
    }

    [Fact]
    public async Task EachChangeOfTheDiskIsAnnouncedInItsOrder()
    {
        var steps = new List<string>();
        var output = new OutputFolder(Site) { Before = steps.Add };
        await output.WriteAsync(Plan(("a.html", "1")));

        string next = Path.Join(_folder, ".site.next");
        Assert.Equal([Path.Join(next, "a.html"), Path.Join(next, ".kb-output"), "flush", "publish"], steps);

        steps.Clear();
        await output.WriteAsync(Plan(("a.html", "1")));
        Assert.Equal([Path.Join(next, "a.html"), Path.Join(next, ".kb-output")], steps);
    }

    [Fact]
    public async Task ABuildThatIsCancelledWithItsLastFileIsNotPublished()
    {
        using var stop = new CancellationTokenSource();
        var output = new OutputFolder(Site);
        await output.WriteAsync(Plan(("a.html", "1")));
        var stopping = new OutputFolder(Site) { Before = step => Cancel(step.EndsWith(".kb-output", StringComparison.Ordinal), stop) };

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => stopping.WriteAsync(Plan(("a.html", "2")), cancellation: stop.Token));

        Assert.Equal("1", StrictFile.ReadText(Path.Join(Site, "a.html")));
        Assert.Equal([".site.lock", "site"], Beside());
    }

    [Fact]
    public async Task ABuildThatIsToldToWaitHearsWhy()
    {
        await new OutputFolder(Site).WriteAsync(Plan(("a.html", "1")));
        using FileStream held = OutputLock.Take(Path.Join(_folder, ".site.lock"), Site);

        IOException fault = await Assert.ThrowsAsync<IOException>(() => new OutputFolder(Site).WriteAsync(Plan(("a.html", "2"))));

        Assert.StartsWith($"Another build is writing '{Site}'. Wait until it has ended, or build into another folder with '--output'. (", fault.Message, StringComparison.Ordinal);
        Assert.NotNull(fault.InnerException);
    }

    [Fact]
    public void AFolderInTheLocksPlaceIsNoOtherBuild()
    {
        Directory.CreateDirectory(Path.Join(_folder, ".site.lock"));

        Exception? fault = Record.Exception(() => OutputLock.Take(Path.Join(_folder, ".site.lock"), Site));

        Assert.NotNull(fault);
        Assert.DoesNotContain("Another build", fault.Message, StringComparison.Ordinal);
    }

    private string Site => Path.Join(_folder, "site");

    private IEnumerable<string?> Beside() => Directory.EnumerateFileSystemEntries(_folder).Select(Path.GetFileName).Order(StringComparer.Ordinal);

    private static void Cancel(bool now, CancellationTokenSource stop)
    {
        if (now)
        {
            stop.Cancel();
        }
    }

    private static SitePlan Plan(params (string Path, string Content)[] files) =>
        SitePlan.Of(files.Select(static file => PlannedFile.Of(SitePath.Of(file.Path), Encoding.UTF8.GetBytes(file.Content))));
}
