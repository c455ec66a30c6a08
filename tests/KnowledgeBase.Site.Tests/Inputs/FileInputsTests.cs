using System.Security.Cryptography;
using System.Text;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Rules;
using KnowledgeBase.Rules.Proofreading;
using KnowledgeBase.Site.Inputs;
using KnowledgeBase.Site.Output;
using KnowledgeBase.Site.Results;
using KnowledgeBase.Site.Tests.Parallels;
using KnowledgeBase.Theme.Addresses;

namespace KnowledgeBase.Site.Tests.Inputs;

/// <summary>What a build takes over from the one before is what it would have made.</summary>
public sealed class FileInputsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("kb-inputs-").FullName;

    /// <summary>A change of the library, and whether anything can be taken over after it.</summary>
    public static TheoryData<string, bool> Changes { get; } = new()
    {
        { "nothing but what is not read", true },
        { "a proofreading level", true },
        { "a word of a speech", true },
        { "a passage that others have", true },
        { "the title of a speech that others have passages of", true },
        { "the day of a speech", true },
        { "another speech with the same passage", true },
        { "a speech less", true },
        { "the order of the speeches", true },
        { "the name of the site", false },
        { "a word of the lexicon", false },
        { "a page", false },
    };

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task ABuildAfterAChangeGivesWhatACleanBuildGives(string change, bool takesOver)
    {
        TextFile[] before = LikeSpeeches.Files();
        TextFile[] after = Changed(before, change);
        await WriteAsync("site", Plan(before, "site"), "before");

        int made = await WriteAsync("site", Plan(after, "site"), "after");

        SitePlan plan = Plan(after, "clean");
        await WriteAsync("clean", plan, "after");
        Assert.All(plan.Files, file => Assert.Equal(Read("clean", file), Read("site", file)));

        // The script of the service worker follows from the program and the names of a few files.
        Assert.Equal(takesOver, made < plan.Files.Count(static file => file.Path != SitePaths.ServiceWorker));
    }

    [Fact]
    public async Task OfASpeechThatIsProofreadOnlyWhatMaySaySoIsMade()
    {
        TextFile[] before = LikeSpeeches.Files();
        await WriteAsync("site", Plan(before, "site"), "before");
        List<string> made = [];

        await WriteAsync("site", Plan(Changed(before, "a proofreading level"), "site"), "after", made);

        string[] own = ["downloads/a", "speeches/a", "overview.html", "downloads.html", "releases/", "en/", "zh-Hant/", "offline", "assets/", "downloads/SHA256SUMS", "robots.txt", "_headers", "site.webmanifest", "sw.js"];
        Assert.Contains("speeches/a.html", made);
        Assert.Empty(made.Where(path => !Array.Exists(own, start => path.StartsWith(start, StringComparison.Ordinal))).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(made, static path => path.Contains("speeches/b", StringComparison.Ordinal));
    }

    [Fact]
    public async Task OfASpeechWithAnotherTextWhatSharesPassagesIsMade()
    {
        TextFile[] before = LikeSpeeches.Files();
        await WriteAsync("site", Plan(before, "site"), "before");
        List<string> made = [];

        await WriteAsync("site", Plan(Changed(before, "a passage that others have"), "site"), "after", made);

        Assert.Contains("speeches/b.html", made);
        Assert.Contains("phrases/index.html", made);
        Assert.DoesNotContain(made, static path => path.StartsWith("downloads/b", StringComparison.Ordinal) || path.StartsWith("speeches/b.source", StringComparison.Ordinal));
    }

    [Fact]
    public async Task AFileThatStaysAndWasDamagedIsMadeAgain()
    {
        TextFile[] before = LikeSpeeches.Files();
        await WriteAsync("site", Plan(before, "site"), "before");
        string[] damaged = ["index.html", "phrases/index.html", "speeches/index.html"];
        byte[][] whole = [.. damaged.Select(path => File.ReadAllBytes(Path.Join(_folder, "site", path)))];
        AtomicFile.WriteText(Path.Join(_folder, "site", damaged[0]), "x");
        File.Delete(Path.Join(_folder, "site", damaged[1]));
        AtomicFile.WriteText(Path.Join(_folder, "site", damaged[2]), "");

        await WriteAsync("site", Plan(Changed(before, "a proofreading level"), "site"), "after");

        Assert.Equal(whole, damaged.Select(path => File.ReadAllBytes(Path.Join(_folder, "site", path))));
    }

    private static TextFile[] Changed(TextFile[] files, string change) => change switch
    {
        "nothing but what is not read" => [.. files, new TextFile("seeds/other.txt", "别的")],
        "a proofreading level" => Edit(files, "a", "proofread: 1", "proofread: 2"),
        "a word of a speech" => Edit(files, "mixed", "天津港", "大连港"),
        "a passage that others have" => Edit(files, "a", "短短半年时间", "不到半年时间"),
        "the title of a speech that others have passages of" => Edit(files, "b", "title: 乙篇", "title: 又一篇"),
        "the day of a speech" => Edit(files, "b2", "date: unknown", "date: 2020-03-04"),
        "another speech with the same passage" => [.. files, Copy(files, "b", "c")],
        "a speech less" => [.. files.Where(static file => file.Path != "input/speeches/b.md")],
        "the order of the speeches" => Edit(files, "mixed", "date: unknown", "date: 1999-03-04"),
        "the name of the site" => Edit(files, "input/site.yml", "小文库", "大文库"),
        "a word of the lexicon" => [.. files.Select(static file => file.Path.EndsWith("themes.yml", StringComparison.Ordinal) ? file with { Text = file.Text + "# \n" } : file)],
        "a page" => Edit(files, "input/pages/about.md", "一。", "二。"),
        _ => throw new ArgumentOutOfRangeException(nameof(change), change, "No such change."),
    };

    private static TextFile[] Edit(TextFile[] files, string name, string old, string now)
    {
        string path = name.Contains('/', StringComparison.Ordinal) ? name : $"input/speeches/{name}.md";
        Assert.Contains(files, file => file.Path == path && file.Text.Contains(old, StringComparison.Ordinal));
        return [.. files.Select(file => file.Path == path ? file with { Text = file.Text.Replace(old, now, StringComparison.Ordinal) } : file)];
    }

    private static TextFile Copy(TextFile[] files, string name, string copy)
    {
        TextFile file = files.Single(file => file.Path == $"input/speeches/{name}.md");
        return new TextFile($"input/speeches/{copy}.md", file.Text.Replace($"seeds/{name}.txt", $"seeds/{copy}.txt", StringComparison.Ordinal).Replace(new string(name[0], 64), new string('e', 64), StringComparison.Ordinal));
    }

    private SitePlan Plan(TextFile[] files, string folder)
    {
        SiteInput input = SiteInputReader.Read(LibraryLoader.Load(files)).Input ?? throw new InvalidOperationException("The library has findings.");
        bool IsSpeech(TextFile file) => file.Path.StartsWith(LibraryLoader.SpeechFolder, StringComparison.Ordinal);
        HashedInputs inputs = new()
        {
            Program = "this",
            Facts = SiteFacts.Of(input).ToString(),
            Common = [.. files.Where(file => !IsSpeech(file) && !file.Path.StartsWith("seeds/", StringComparison.Ordinal)).Select(Hashed)],
            Speeches = [.. files.Where(IsSpeech).Select(Hashed)],
        };
        Dictionary<string, string> atAnyLevel = files.Where(IsSpeech).ToDictionary(static file => file.Path, static file => Hashed(file with { Text = ProofreadField.Without(file.Text) }).Sha256);
        string anyLevel = string.Join('\n', files.Select(file => atAnyLevel.GetValueOrDefault(file.Path) ?? Hashed(file).Sha256));
        return SiteBuilder.Plan(
            input, inputs: inputs, earlier: new EarlierResults(new OutputFolder(Path.Join(_folder, folder)).Found, inputs.Program, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(anyLevel))), atAnyLevel));
    }

    private static HashedFile Hashed(TextFile file) => new(file.Path, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(file.Text))));

    /// <summary>Gives how many files were made.</summary>
    private async Task<int> WriteAsync(string folder, SitePlan plan, string inputs, List<string>? made = null)
    {
        made ??= [];
        SitePlan watched = SitePlan.Of(plan.Files.Select(file => file.Write is not null ? file : file with
        {
            MakeAsync = () =>
            {
                lock (made)
                {
                    made.Add(file.Path.Value);
                }

                return file.MakeAsync();
            },
        })) with { Found = plan.Found };
        await new OutputFolder(Path.Join(_folder, folder)).WriteAsync(watched, inputs);
        return made.Count + plan.Files.Count(static file => file.Write is not null);
    }

    private byte[] Read(string folder, PlannedFile file) => File.ReadAllBytes(Path.Join(_folder, folder, file.Path.Value));
}
