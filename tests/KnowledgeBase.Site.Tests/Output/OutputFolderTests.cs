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
    public async Task AnAssetStaysForThreeBuildsOfAnother()
    {
        var output = new OutputFolder(Site);
        string[] hashes = ["00000001", "00000002", "00000003", "00000004", "00000005"];
        foreach (string hash in hashes)
        {
            await output.WriteAsync(Plan(($"assets/site.{hash}.css", hash), ("assets/other.0000000a.js", "same"), ("index.html", hash)));
        }

        Assert.Equal(
            ["other.0000000a.js", "site.00000002.css", "site.00000003.css", "site.00000004.css", "site.00000005.css"],
            Directory.EnumerateFiles(Path.Join(Site, "assets")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task AnIndexStaysForThreeBuildsForPagesThatAreStillOpen()
    {
        var output = new OutputFolder(Site);
        foreach (string version in new[] { "a", "b", "b", "c", "d" })
        {
            await output.WriteAsync(Plan(($"search/{version}/root.js", version), ("search/manifest.json", version)));
        }

        Assert.Equal(["a", "b", "c", "d"], Versions());

        OutputSummary fifth = await output.WriteAsync(Plan(("search/e/root.js", "e"), ("search/manifest.json", "e")));
        Assert.Equal(1, fifth.Deleted);
        Assert.Equal(["b", "c", "d", "e"], Versions());

        IEnumerable<string?> Versions() => Directory.EnumerateDirectories(Path.Join(Site, "search")).Select(Path.GetFileName).Order(StringComparer.Ordinal);
    }

    [Fact]
    public async Task TextsForDraftsStayForThreeBuildsWhateverBecomesOfTheIndex()
    {
        var output = new OutputFolder(Site);
        foreach (string version in new[] { "a", "b", "c", "d", "e" })
        {
            await output.WriteAsync(Plan(("search/x/root.js", "same"), ($"draft/{version}/0000.js", version)));
        }

        Assert.Equal(["b", "c", "d", "e"], Directory.EnumerateDirectories(Path.Join(Site, "draft")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.True(File.Exists(Path.Join(Site, "search", "x", "root.js")));
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
        File.CreateSymbolicLink(Path.Join(Site, "about.html"), Path.Join(outside, "kept.txt"));

        OutputSummary next = await output.WriteAsync(Plan(("index.html", "a"), ("themes/kept.txt", "b"), ("about.html", "mine")));

        Assert.Equal(new OutputSummary(Written: 2, Unchanged: 1, Deleted: 1), next);
        Assert.Equal("mine", StrictFile.ReadText(Path.Join(outside, "kept.txt")));
        Assert.Equal("b", StrictFile.ReadText(Path.Join(Site, "themes", "kept.txt")));
        Assert.Null(new FileInfo(Path.Join(Site, "about.html")).LinkTarget);
    }

    [Fact]
    public async Task AFileThatCannotBeMadeLeavesTheSiteAsItWas()
    {
        var output = new OutputFolder(Site);
        await output.WriteAsync(Plan(("about.html", "a"), ("themes/x.html", "b")));
        SortedDictionary<string, string> before = Entries();

        await Assert.ThrowsAsync<InvalidOperationException>(() => output.WriteAsync(
            PlanThatFails(() => throw new InvalidOperationException("no page"), ("about.html", "new"), ("speeches/y.html", "c"))));

        Assert.Equal(before, Entries());
    }

    [Fact]
    public async Task ABuildThatIsCancelledLeavesTheSiteAsItWas()
    {
        var output = new OutputFolder(Site);
        await output.WriteAsync(Plan(("about.html", "a"), ("themes/x.html", "b")));
        SortedDictionary<string, string> before = Entries();
        using var stop = new CancellationTokenSource();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => output.WriteAsync(
            PlanThatFails(stop.Cancel, ("about.html", "new"), ("speeches/y.html", "c")), cancellation: stop.Token));

        Assert.Equal(before, Entries());
    }

    [Fact]
    public async Task AFirstBuildThatFailsLeavesNothing()
    {
        var output = new OutputFolder(Site);

        await Assert.ThrowsAsync<InvalidOperationException>(() => output.WriteAsync(
            PlanThatFails(() => throw new InvalidOperationException("no page"), ("about.html", "a"))));

        Assert.Equal([".site.lock"], Directory.EnumerateFileSystemEntries(_folder).Select(Path.GetFileName));
    }

    [Fact]
    public async Task WhatAKilledBuildLeftIsClearedByTheNext()
    {
        var output = new OutputFolder(Site);
        await output.WriteAsync(Plan(("about.html", "a")));
        AtomicFile.WriteText(Path.Join(_folder, ".site.next", "speeches", "y.html"), "c");

        OutputSummary next = await output.WriteAsync(Plan(("about.html", "a")));

        Assert.Equal(new OutputSummary(Written: 0, Unchanged: 1, Deleted: 0), next);
        Assert.Equal([OutputFolder.ManifestName, "about.html"], Entries().Keys);
        Assert.False(Directory.Exists(Path.Join(_folder, ".site.next")));
    }

    [Fact]
    public async Task AnUnchangedFileKeepsItsTimeAndAnUnchangedSiteIsNotPublishedAgain()
    {
        var output = new OutputFolder(Site);
        await output.WriteAsync(Plan(("about.html", "a"), ("index.html", "b")));
        DateTime longAgo = new(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(Path.Join(Site, "about.html"), longAgo);
        DateTime folder = Directory.GetCreationTimeUtc(Site);

        await output.WriteAsync(Plan(("about.html", "a"), ("index.html", "b")));
        Assert.Equal(folder, Directory.GetCreationTimeUtc(Site));

        await output.WriteAsync(Plan(("about.html", "a"), ("index.html", "c")));
        Assert.Equal(longAgo, File.GetLastWriteTimeUtc(Path.Join(Site, "about.html")));
    }

    [Fact]
    public async Task AFileThatIsWrittenInPiecesIsComparedToo()
    {
        var output = new OutputFolder(Site);
        byte[] large = [.. Enumerable.Range(0, 200_000).Select(static i => (byte)(i % 251))];
        SitePlan Large(byte last) => SitePlan.Of([PlannedFile.Streamed(SitePath.Of("corpus.zip"), stream =>
        {
            stream.Write(large);
            stream.WriteByte(last);
        })]);

        Assert.Equal(1, (await output.WriteAsync(Large(1))).Written);
        Assert.Equal(0, (await output.WriteAsync(Large(1))).Written);
        Assert.Equal(1, (await output.WriteAsync(Large(2))).Written);
        Assert.Equal([.. large, 2], File.ReadAllBytes(Path.Join(Site, "corpus.zip")));
    }

    [Fact]
    public async Task AFailureAtAnyChangeOfTheDiskLeavesTheOldSiteOrTheNewOne()
    {
        (string, string)[] old = [("about.html", "a"), ("assets/site.00000001.css", "x"), ("themes/x.html", "b")];
        (string, string)[] next = [("about.html", "a"), ("assets/site.00000002.css", "y"), ("themes/y.html", "c"), ("index.html", "d")];
        SortedDictionary<string, string> before = await Built(old);
        SortedDictionary<string, string> after = await Built(old, next);
        int steps = 0;
        bool failed;
        do
        {
            await Built(old);
            int left = steps++;
            failed = false;
            var failing = new OutputFolder(Site)
            {
                Before = step =>
                {
                    if (Interlocked.Decrement(ref left) < 0)
                    {
                        failed = true;
                        throw new IOException($"no room for {step}");
                    }
                },
            };
            try
            {
                await failing.WriteAsync(Plan(next));
            }
            catch (IOException)
            {
            }

            Assert.Equal(failed ? before : after, Entries());
            Assert.Equal([".site.lock", "site"], Directory.EnumerateFileSystemEntries(_folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
            await new OutputFolder(Site).WriteAsync(Plan(next));
            Assert.Equal(after, Entries());
        }
        while (failed);

        // Four files, one kept from before, the manifest, the flush and the step that publishes.
        Assert.Equal(9, steps);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task WithoutAnExchangeOfFoldersAFailureBetweenTheTwoRenamesPutsTheOldSiteBack(bool fails)
    {
        await new OutputFolder(Site).WriteAsync(Plan(("a.html", "1"), ("b.html", "1")));
        var output = new OutputFolder(Site)
        {
            CanExchange = false,
            Before = step =>
            {
                if (fails && step == "publish, second half")
                {
                    Assert.False(Directory.Exists(Site));
                    throw new IOException("no");
                }
            },
        };

        IOException? fault = await Record.ExceptionAsync(() => output.WriteAsync(Plan(("a.html", "2")))) as IOException;

        Assert.Equal(fails, fault is not null);
        Assert.Equal(fails ? "1" : "2", StrictFile.ReadText(Path.Join(Site, "a.html")));
        Assert.Equal(fails, File.Exists(Path.Join(Site, "b.html")));
        Assert.Equal([".site.lock", "site"], Directory.EnumerateFileSystemEntries(_folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task WhatAKilledBuildRenamedAwayIsPutBackByTheNext()
    {
        await new OutputFolder(Site).WriteAsync(Plan(("a.html", "1")));
        Directory.Move(Site, Path.Join(_folder, ".site.old"));

        OutputSummary next = await new OutputFolder(Site).WriteAsync(Plan(("a.html", "1")));

        Assert.Equal(new OutputSummary(Written: 0, Unchanged: 1, Deleted: 0), next);
        Assert.Equal("1", StrictFile.ReadText(Path.Join(Site, "a.html")));
    }

    [Fact]
    public async Task WhoeverLooksWhileASiteIsPublishedSeesTheOldOneOrTheNewOne()
    {
        var output = new OutputFolder(Site);
        await output.WriteAsync(Plan(("a.html", "0"), ("b.html", "0")));
        using var stop = new CancellationTokenSource();
        Task<int> looks = Task.Run(() =>
        {
            int seen = 0;
            for (; !stop.IsCancellationRequested; seen++)
            {
                Assert.True(File.Exists(Path.Join(Site, "a.html")) && File.Exists(Path.Join(Site, "b.html")));
            }

            return seen;
        });
        for (int i = 1; i <= 60; i++)
        {
            string text = i.ToString(System.Globalization.CultureInfo.InvariantCulture);
            await output.WriteAsync(Plan(("a.html", text), ("b.html", text)));
        }

        await stop.CancelAsync();
        Assert.True(await looks > 0);
    }

    [Fact]
    public async Task ASecondBuildIntoTheSameFolderIsRefused()
    {
        var output = new OutputFolder(Site);
        IOException? refused = null;

        await output.WriteAsync(SitePlan.Of([new PlannedFile(SitePath.Of("a.html"), async () =>
        {
            refused = await Assert.ThrowsAsync<IOException>(() => new OutputFolder(Site).WriteAsync(Plan(("b.html", "b"))));
            return "a"u8.ToArray();
        })]));

        Assert.Contains("Another build is writing", refused?.Message, StringComparison.Ordinal);
        Assert.Equal([OutputFolder.ManifestName, "a.html"], Entries().Keys);
    }

    [Fact]
    public async Task AnOutputFolderThatIsALinkStaysOne()
    {
        string real = Path.Join(_folder, "elsewhere");
        Directory.CreateDirectory(real);
        Directory.CreateSymbolicLink(Site, real);

        await new OutputFolder(Site).WriteAsync(Plan(("a.html", "1")));
        await new OutputFolder(Site).WriteAsync(Plan(("a.html", "2")));

        Assert.Equal(real, new DirectoryInfo(Site).LinkTarget);
        Assert.Equal("2", StrictFile.ReadText(Path.Join(real, "a.html")));
    }

    [Fact]
    public async Task ASiteIsCurrentWhenItsInputsAndEachOfItsBytesAreThoseOfTheLastBuild()
    {
        var output = new OutputFolder(Site);
        Assert.Null(output.Current("in"));
        await output.WriteAsync(Plan(("a.html", "1"), ("b.html", "2")), "in");

        Assert.Equal(new OutputSummary(Written: 0, Unchanged: 2, Deleted: 0), output.Current("in"));
        Assert.Null(output.Current("other"));

        AtomicFile.WriteText(Path.Join(Site, "a.html"), "3");
        Assert.Null(output.Current("in"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("in")]
    [InlineData("in tree many\n")]
    [InlineData("in  2\n")]
    public async Task ARecordThatCannotBeReadIsNone(string record)
    {
        var output = new OutputFolder(Site);
        await output.WriteAsync(Plan(("a.html", "1")), "in");
        AtomicFile.WriteText(Path.Join(_folder, ".site.lock"), record);

        Assert.Null(output.Current("in"));
    }

    [Fact]
    public async Task TheHashOfATreeKnowsNamesBytesAndLinks()
    {
        await Built([("a.html", "1"), ("b/c.html", "2")]);
        string hash = TreeHash.Of(Site);
        Assert.Equal(hash, TreeHash.Of(Site));

        File.Move(Path.Join(Site, "a.html"), Path.Join(Site, "d.html"));
        string renamed = TreeHash.Of(Site);
        Assert.NotEqual(hash, renamed);

        File.Delete(Path.Join(Site, "d.html"));
        File.CreateSymbolicLink(Path.Join(Site, "d.html"), "b/c.html");
        Assert.NotEqual(renamed, TreeHash.Of(Site));
    }

    [Fact]
    public void TwoFilesCannotHaveTheSamePathOnAnyDisk() =>
        Assert.Throws<ArgumentException>(() => Plan(("a.html", "1"), ("A.html", "2")));

    private string Site => Path.Join(_folder, "site");

    /// <summary>What the site is after these builds, one after another, in an empty folder.</summary>
    private async Task<SortedDictionary<string, string>> Built(params (string Path, string Content)[][] plans)
    {
        if (Directory.Exists(Site))
        {
            Directory.Delete(Site, recursive: true);
        }

        foreach ((string Path, string Content)[] files in plans)
        {
            await new OutputFolder(Site).WriteAsync(Plan(files));
        }

        return Entries();
    }

    /// <summary>Every file and folder of the site by path, files with their bytes in hexadecimal.</summary>
    private SortedDictionary<string, string> Entries() =>
        new(
            new DirectoryInfo(Site).EnumerateFileSystemInfos("*", SearchOption.AllDirectories)
                .ToDictionary(entry => Path.GetRelativePath(Site, entry.FullName), entry => entry is FileInfo ? Convert.ToHexString(File.ReadAllBytes(entry.FullName)) : "folder"),
            StringComparer.Ordinal);

    /// <summary>A plan whose last file fails, once the others have been made.</summary>
    private static SitePlan PlanThatFails(Action fail, params (string Path, string Content)[] files)
    {
        var made = new CountdownEvent(files.Length);
        return SitePlan.Of(
        [
            .. files.Select(file => new PlannedFile(SitePath.Of(file.Path), () =>
            {
                made.Signal();
                return Task.FromResult<ReadOnlyMemory<byte>>(Encoding.UTF8.GetBytes(file.Content));
            })),
            new PlannedFile(SitePath.Of("z.html"), () =>
            {
                made.Wait(TimeSpan.FromMinutes(1));
                fail();
                return Task.FromResult<ReadOnlyMemory<byte>>("z"u8.ToArray());
            }),
        ]);
    }

    private static SitePlan Plan(params (string Path, string Content)[] files) =>
        SitePlan.Of(files.Select(file => PlannedFile.Of(SitePath.Of(file.Path), Encoding.UTF8.GetBytes(file.Content))));
}
