using System.Security.Cryptography;
using System.Text;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Site.Output;
using KnowledgeBase.Theme.Addresses;
using KnowledgeBase.Theme.Layouts;

namespace KnowledgeBase.Site.Tests.Output;

/// <summary>What is planned, and how a folder of it is summed up.</summary>
public sealed class SitePlanTests
{
    [Fact]
    public void APlanIsInTheOrderOfItsPaths() =>
        Assert.Equal(["B.html", "a-b.html", "a.html", "a/b.html"], Plan("a/b.html", "a.html", "B.html", "a-b.html").Files.Select(static file => file.Path.Value));

    [Fact]
    public void APathThatIsTakenIsNamed()
    {
        ArgumentException fault = Assert.Throws<ArgumentException>(static () => Plan("x/A.html", "x/a.html"));

        Assert.StartsWith("Two files of the site would be 'x/a.html'. Rename one of the documents.", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AFileThatIsWrittenInPiecesHasTheSameBytesAsAWhole()
    {
        PlannedFile file = PlannedFile.Streamed(SitePath.Of("a.txt"), static stream =>
        {
            stream.Write("ab"u8);
            stream.Write("c"u8);
        });
        var stream = new MemoryStream();
        file.Write!(stream);

        Assert.Equal("abc"u8.ToArray(), (await file.MakeAsync()).ToArray());
        Assert.Equal("abc"u8.ToArray(), stream.ToArray());
        Assert.Null(PlannedFile.Of(SitePath.Of("b.txt"), "x"u8.ToArray()).Write);
    }

    [Fact]
    public async Task HostsAreToldThePolicyOfThePagesAndWhatMayBeKept()
    {
        string text = Encoding.ASCII.GetString((await HeadersFile.Plan.MakeAsync()).Span);

        Assert.Equal("_headers", HeadersFile.Plan.Path.Value);
        Assert.StartsWith($"/*\n  Content-Security-Policy: {ContentSecurityPolicy.Value}; frame-ancestors 'none'\n", text, StringComparison.Ordinal);
        Assert.Contains("\n/sw.js\n  Cache-Control: no-cache\n", text, StringComparison.Ordinal);
        Assert.EndsWith("\n/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', text);
    }

    // As `find . -type f -printf '%P\n' | sort | xargs sha256sum | sha256sum` prints it.
    [Fact]
    public void TheHashOfATreeIsThatOfTheListOfItsHashes()
    {
        string folder = Directory.CreateTempSubdirectory("kb-tree-").FullName;
        try
        {
            Directory.CreateDirectory(Path.Join(folder, "b"));
            AtomicFile.WriteText(Path.Join(folder, "b", "c"), "2");
            AtomicFile.WriteText(Path.Join(folder, "a"), "1");
            string list = $"{Sha256("1")}  a\n{Sha256("2")}  b/c\n";
            Assert.Equal(Sha256(list), TreeHash.Of(folder));

            File.CreateSymbolicLink(Path.Join(folder, "d"), "b/c");
            Assert.Equal(Sha256(list + "link b/c  d\n"), TreeHash.Of(folder));

            Directory.CreateSymbolicLink(Path.Join(folder, "e"), "b");
            Assert.Equal(Sha256(list + "link b/c  d\nlink b  e\n"), TreeHash.Of(folder));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }

        Assert.Equal(Sha256(""), TreeHash.Of(folder));
    }

    private static string Sha256(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static SitePlan Plan(params string[] paths) =>
        SitePlan.Of(paths.Select(static path => PlannedFile.Of(SitePath.Of(path), ReadOnlyMemory<byte>.Empty)));
}
