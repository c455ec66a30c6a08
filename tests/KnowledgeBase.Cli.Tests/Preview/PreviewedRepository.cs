using System.Globalization;
using System.Text;
using KnowledgeBase.Cli.Preview;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Site.Output;

namespace KnowledgeBase.Cli.Tests.Preview;

/// <summary>A copy of the committed content, previewed in this process.</summary>
internal sealed class PreviewedRepository : IDisposable
{
    public PreviewedRepository()
    {
        Files = TemporaryRepository.WithSpeeches();
        Folder = RepositoryFolder.FindFrom(Files.Root) ?? throw new InvalidOperationException("The copy is no repository.");
        Live = new LiveSite(Folder);
    }

    public TemporaryRepository Files { get; }

    public RepositoryFolder Folder { get; }

    public LiveSite Live { get; }

    /// <summary>The committed speeches, in order.</summary>
    public static string[] Speeches { get; } =
    [
        .. Directory.EnumerateFiles(KnowledgeBase.Tests.Repository.PathTo("input", "speeches"), "*.md").Select(static path => "input/speeches/" + Path.GetFileName(path)).Order(StringComparer.Ordinal),
    ];

    public static string PageOf(string speech) => $"speeches/{Path.GetFileNameWithoutExtension(speech)}.html";

    /// <summary>Adds a remark, which no rule minds, at the end of a speech.</summary>
    public void Remark(string speech, string remark) => Files.Write(speech, WithRemark(Files.Read(speech), remark));

    public static string WithRemark(string text, string remark) => $"{text.TrimEnd('\n')}\n\n> 编者注：{remark} {{#z7z note}}\n";

    /// <summary>Changes a word of the text, which then is not what the seed says, in the first paragraph.</summary>
    /// <returns>The line that is wrong, counted from 1.</returns>
    public int Break(string speech)
    {
        string[] lines = Files.Read(speech).Split('\n');
        int front = Array.IndexOf(lines, "---", 1);
        int at = Array.FindIndex(lines, front, static line => line.Length > 40 && !line.StartsWith('#') && !line.StartsWith('>'));
        lines[at] = "改" + lines[at][1..];
        Files.Write(speech, string.Join('\n', lines));
        return at + 1;
    }

    /// <summary>Shows changes as the server does when it is told of them.</summary>
    public void Show(params string[] paths) => Live.Show(paths.ToHashSet(StringComparer.Ordinal), Live.Look(paths.ToHashSet(StringComparer.Ordinal)));

    public async Task<string?> TextAsync(string path) => Live.Find(path) is { } file ? Encoding.UTF8.GetString((await file.MakeAsync()).Span) : null;

    /// <summary>Every file that the preview has, by path, as hexadecimal.</summary>
    public async Task<SortedDictionary<string, string>> ServedAsync()
    {
        var served = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (string path in Live.State.Files?.Keys ?? [])
        {
            PlannedFile file = Live.Find(path) ?? throw new InvalidOperationException($"'{path}' is in the plan and is not found.");
            served.Add(path, Convert.ToHexString((await file.MakeAsync()).Span));
        }

        return served;
    }

    /// <summary>Every file of the site that <c>kb build</c> writes for the content as it is, by path, as hexadecimal; not what it notes for itself.</summary>
    public async Task<SortedDictionary<string, string>> BuiltAsync()
    {
        string folder = Files.PathTo(string.Create(CultureInfo.InvariantCulture, $"built-{Guid.NewGuid():N}"));
        Building.BuildResult result = await Building.SiteBuild.RunAsync(Folder, folder, CancellationToken.None);
        Assert.NotNull(result.Written);
        var built = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (string path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(static path => !Path.GetFileName(path).StartsWith(".kb", StringComparison.Ordinal)))
        {
            built.Add(Path.GetRelativePath(folder, path).Replace('\\', '/'), Convert.ToHexString(await File.ReadAllBytesAsync(path)));
        }

        return built;
    }

    public void Dispose() => Files.Dispose();
}
