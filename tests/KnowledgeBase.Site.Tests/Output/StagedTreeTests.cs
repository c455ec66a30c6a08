using KnowledgeBase.Content.Files;
using KnowledgeBase.Site.Output;
using KnowledgeBase.Theme.Addresses;

namespace KnowledgeBase.Site.Tests.Output;

/// <summary>Whether a file of the new site is the published one, byte for byte and of its own, or has to be written.</summary>
public sealed class StagedTreeTests : IDisposable
{
    private const int Large = 200_000;

    private static readonly DateTime s_longAgo = new(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);

    private readonly string _folder = Directory.CreateTempSubdirectory("kb-staged-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(0)]
    [InlineData(65_535)]
    [InlineData(65_536)]
    [InlineData(Large - 1)]
    public async Task OneByteAnywhereMakesAFileThatIsWrittenInPiecesANewOne(int changed)
    {
        byte[] content = Bytes();
        Publish("a.zip", content);
        content[changed]++;

        Assert.Equal(1, await StageAsync(Streamed("a.zip", content)));
        Assert.Equal(content, File.ReadAllBytes(Staged("a.zip")));
        Assert.NotEqual(s_longAgo, File.GetLastWriteTimeUtc(Staged("a.zip")));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    public async Task SoDoesAByteMoreOrLess(int more)
    {
        byte[] content = Bytes();
        Publish("a.zip", content);
        byte[] other = [.. content, 0];

        Assert.Equal(1, await StageAsync(Streamed("a.zip", other[..(Large + more)])));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(10)]
    [InlineData(65_536)]
    [InlineData(Large)]
    public async Task TheSameBytesArePublishedAlreadyAndKeepTheirTime(int length)
    {
        byte[] content = Bytes()[..length];
        Publish("a.zip", content);
        Publish("b.html", content);

        Assert.Equal(0, await StageAsync(Streamed("a.zip", content), PlannedFile.Of(SitePath.Of("b.html"), content)));
        Assert.Equal(s_longAgo, File.GetLastWriteTimeUtc(Staged("a.zip")));
        Assert.Equal(s_longAgo, File.GetLastWriteTimeUtc(Staged("b.html")));
        Assert.Equal(content, File.ReadAllBytes(Staged("a.zip")));
    }

    [Fact]
    public async Task ALinkToTheSameBytesIsNotTheFile()
    {
        byte[] content = Bytes();
        Publish("../elsewhere", content);
        File.CreateSymbolicLink(Published("a.zip"), "../elsewhere");
        File.CreateSymbolicLink(Published("b.html"), "../elsewhere");
        File.CreateSymbolicLink(Published("c.html"), "nowhere");

        Assert.Equal(3, await StageAsync(Streamed("a.zip", content), PlannedFile.Of(SitePath.Of("b.html"), content), PlannedFile.Of(SitePath.Of("c.html"), content)));
        Assert.All(["a.zip", "b.html", "c.html"], name => Assert.Null(new FileInfo(Staged(name)).LinkTarget));
    }

    [Fact]
    public async Task APublishedFileThatGoesMeanwhileIsWritten()
    {
        byte[] content = Bytes();
        Publish("a.html", content);
        FileInfo published = new(Published("a.html"));
        var tree = new StagedTree(Path.Join(_folder, "next"), new Dictionary<string, FileInfo> { ["a.html"] = published }, MadeFiles.None, _ => published.Delete());

        await tree.AddAsync(PlannedFile.Of(SitePath.Of("a.html"), content));

        Assert.Equal(content, File.ReadAllBytes(Staged("a.html")));
    }

    // Two disks, where the system has one in memory: a second name can't be given, so the bytes are copied.
    [Fact]
    public void WhatIsKeptFromAnotherDiskIsCopied()
    {
        string other = Directory.Exists("/dev/shm") ? Path.Join("/dev/shm", Path.GetFileName(_folder)) : Path.Join(_folder, "other");
        AtomicFile.WriteBytes(other, Bytes());
        try
        {
            new StagedTree(Path.Join(_folder, "next"), new Dictionary<string, FileInfo> { ["a.js"] = new(other) }, MadeFiles.None, static _ => { }).Keep("a.js");
        }
        finally
        {
            File.Delete(other);
        }

        Assert.Equal(Bytes(), File.ReadAllBytes(Staged("a.js")));
    }

    [Fact]
    public void WhatIsKeptIsTheSameFileUnderASecondName()
    {
        Publish("search/x/root.js", Bytes());
        new StagedTree(Path.Join(_folder, "next"), new Dictionary<string, FileInfo> { ["search/x/root.js"] = new(Published("search/x/root.js")) }, MadeFiles.None, static _ => { }).Keep("search/x/root.js");

        Assert.Equal(Bytes(), File.ReadAllBytes(Staged("search/x/root.js")));
        Assert.Equal(s_longAgo, File.GetLastWriteTimeUtc(Staged("search/x/root.js")));
    }

    [Fact]
    public async Task EveryNewFileIsCounted() =>
        Assert.Equal(2, await StageAsync(Streamed("a.zip", Bytes()), PlannedFile.Of(SitePath.Of("b/c.html"), Bytes())));

    [Fact]
    public async Task ItsHashIsThatOfTheBytesAsTheyWereMade()
    {
        Publish("kept.js", [1]);
        Publish("same.html", [2]);
        Publish("same.zip", Bytes());
        var tree = new StagedTree(Path.Join(_folder, "next"), FolderFiles.Of(Path.Join(_folder, "site")), MadeFiles.None, static _ => { });
        tree.Keep("kept.js");
        foreach (PlannedFile file in new[] { PlannedFile.Of(SitePath.Of("same.html"), new byte[] { 2 }), Streamed("same.zip", Bytes()), Streamed("new/a.zip", [3]), PlannedFile.Of(SitePath.Of("new/a.html"), new byte[] { 4 }) })
        {
            await tree.AddAsync(file);
        }

        Assert.Equal(TreeHash.Of(Path.Join(_folder, "next")), tree.Hash);

        AtomicFile.WriteBytes(Staged("new/a.html"), [5]);
        Assert.NotEqual(TreeHash.Of(Path.Join(_folder, "next")), tree.Hash);
    }

    private static byte[] Bytes() => [.. Enumerable.Range(0, Large).Select(static i => (byte)(i % 251))];

    private static PlannedFile Streamed(string path, byte[] content) => PlannedFile.Streamed(SitePath.Of(path), stream => stream.Write(content));

    private string Published(string path) => Path.GetFullPath(Path.Join(_folder, "site", path));

    private string Staged(string path) => Path.Join(_folder, "next", path);

    private void Publish(string path, byte[] content)
    {
        Directory.CreateDirectory(Path.Join(_folder, "site"));
        Directory.CreateDirectory(Path.GetDirectoryName(Published(path))!);
        AtomicFile.WriteBytes(Published(path), content);
        File.SetLastWriteTimeUtc(Published(path), s_longAgo);
    }

    private async Task<int> StageAsync(params PlannedFile[] files)
    {
        var tree = new StagedTree(Path.Join(_folder, "next"), FolderFiles.Of(Path.Join(_folder, "site")), MadeFiles.None, static _ => { });
        foreach (PlannedFile file in files)
        {
            await tree.AddAsync(file);
        }

        return tree.Written;
    }
}
