using System.Diagnostics;
using System.Globalization;
using KnowledgeBase.Site.Output;

namespace KnowledgeBase.Site.Tests.Output.Faults;

/// <summary>
/// What a reader of the site sees, and what the next build finds, when a build is killed, runs out of disk or meets another. The variable
/// KB_FAULTS multiplies how often each is tried; before a release it is 10.
/// </summary>
public sealed class PublishFaultTests : IDisposable
{
    private const int Seed = 20261;

    private static readonly int s_times = int.TryParse(Environment.GetEnvironmentVariable("KB_FAULTS"), CultureInfo.InvariantCulture, out int times) ? times : 1;

    private readonly string _folder = Directory.CreateTempSubdirectory("kb-faults-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task ABuildThatIsKilledAtAnyTimeLeavesTheOldSiteOrTheNewOne()
    {
        var random = new Random(Seed);
        string[] hashes = await HashesAsync();
        int published = 0;
        var whole = Stopwatch.StartNew();
        await PublishProcess.RunAsync(Site, 0);
        double took = whole.Elapsed.TotalMilliseconds;
        await PublishProcess.RunAsync(Site, 1);
        int killed = 0;
        for (int i = 0; i < 20 * s_times; i++)
        {
            using Process build = PublishProcess.Start(Site, i % 2);
            await Task.Delay((int)(random.NextDouble() * took));
            build.Kill();
            (int code, _) = await PublishProcess.EndOfAsync(build);
            killed += code == 0 ? 0 : 1;

            string now = TreeHash.Of(Site);
            Assert.True(hashes.Contains(now), FormattableString.Invariant($"After kill {i} the site is neither the old one nor the new one."));
            published += now == hashes[i % 2] ? 1 : 0;

            // The next build needs no cleaning, whatever lies about.
            if (i % 4 == 3)
            {
                Assert.Equal((0, ""), await PublishProcess.RunAsync(Site, i % 2));
                Assert.Equal(hashes[i % 2], TreeHash.Of(Site));
            }
        }

        Assert.True(killed > 0);
        await PublishProcess.RunAsync(Site, 0);
        Assert.Equal([".site.lock", "site"], Directory.EnumerateFileSystemEntries(_folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task OfTwoBuildsAtOnceOneIsToldToWait()
    {
        string[] hashes = await HashesAsync();
        await PublishProcess.RunAsync(Site, 0);
        await PublishProcess.RunAsync(Site, 1);
        for (int i = 0; i < 5 * s_times; i++)
        {
            using Process first = PublishProcess.Start(Site, 0);
            using Process second = PublishProcess.Start(Site, 1);
            (int Code, string Fault)[] ends = await Task.WhenAll(PublishProcess.EndOfAsync(first), PublishProcess.EndOfAsync(second));

            Assert.Contains(ends, static end => end.Code == 0);
            Assert.All(ends.Where(static end => end.Code != 0), static end => Assert.Contains("Another build is writing", end.Fault, StringComparison.Ordinal));
            Assert.Contains(TreeHash.Of(Site), hashes);
        }
    }

    [SmallDiskFact]
    public async Task ADiskThatIsFullLeavesTheOldSite()
    {
        string[] hashes = await HashesAsync();
        string disk = Directory.CreateDirectory(Path.Join(_folder, "disk")).FullName;
        for (int i = 0; i < 16 * Math.Min(4, s_times); i++)
        {
            // From too little for the second site to more than enough.
            int kilobytes = 1600 + (i * 64 / Math.Min(4, s_times));
            Mount("mount", "-t", "tmpfs", "-o", FormattableString.Invariant($"size={kilobytes}k"), "tmpfs", disk);
            try
            {
                string site = Path.Join(disk, "site");
                (int first, string why) = await PublishProcess.RunAsync(site, 0);
                Assert.True(first == 0, why);
                string old = TreeHash.Of(site);
                (int code, string fault) = await PublishProcess.RunAsync(site, 1);

                Assert.Equal(code == 0 ? hashes[1] : old, TreeHash.Of(site));
                Assert.True(code == 0 || (code == PublishProgram.Refused && fault.Length > 0), fault);
                Assert.False(Directory.Exists(Path.Join(disk, ".site.next")));
            }
            finally
            {
                Mount("umount", disk);
            }
        }
    }

    [Fact]
    public async Task AFolderThatMayNotBeWrittenIsAClearFault()
    {
        string file = Path.Join(_folder, "file");
        await File.WriteAllBytesAsync(file, [1]);

        (int code, string fault) = await PublishProcess.RunAsync(Path.Join(file, "site"), 0);

        Assert.Equal(PublishProgram.Refused, code);
        Assert.Contains(file, fault, StringComparison.Ordinal);
    }

    private string Site => Path.Join(_folder, "site");

    /// <summary>What version 0 and version 1 are after the other, each with the other's assets kept.</summary>
    private async Task<string[]> HashesAsync()
    {
        string clean = Path.Join(_folder, "clean");
        var output = new OutputFolder(Path.Join(clean, "site"));
        string[] hashes = new string[2];
        foreach (int version in (int[])[0, 1, 0, 1])
        {
            await output.WriteAsync(PublishProgram.PlanOf(version));
            hashes[version] = TreeHash.Of(Path.Join(clean, "site"));
        }

        Directory.Delete(clean, recursive: true);
        return hashes;
    }

    private static void Mount(string program, params string[] arguments)
    {
        using Process process = Process.Start(program, arguments);
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }
}
