using System.Text.Encodings.Web;
using KnowledgeBase.Site.Assets;
using KnowledgeBase.Site.Render;
using KnowledgeBase.Text;
using KnowledgeBase.Theme.Addresses;
using KnowledgeBase.Theme.Layouts;
using KnowledgeBase.Theme.Pictures;
using KnowledgeBase.Theme.Pictures.Parallels;
using KnowledgeBase.Theme.Pictures.Trend;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace KnowledgeBase.Browser.Tests.WholeSite;

/// <summary>A folder with one page that has a picture of every kind whose data are made up: use by year, and parallels of speeches.</summary>
internal sealed class PictureFolder : IDisposable
{
    public const string Page = "pictures.html";

    private static readonly ThemeAsset s_style = ThemeAssets.Stylesheet;

    private static readonly SiteFrame s_frame = new()
    {
        Site = new SiteIdentity { Name = "小文库", Description = "几篇文稿。" },
        Edition = Edition.Main,
        Editions = [Edition.Main],
        Page = SitePath.Of(Page),
        Stylesheet = s_style.Path,
        Icon = s_style.Path,
        SettingsScript = s_style.Path,
    };

    /// <summary>Full path.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("kb-pictures-").FullName;

    public static async Task<PictureFolder> MakeAsync()
    {
        var folder = new PictureFolder();
        string pictures =
            await HtmlAsync<TrendView>(("Phrase", "作风建设"), ("Data", Trend(28)))
            + await HtmlAsync<TrendView>(("Phrase", "牛鼻子"), ("Data", Trend(1)), ("Id", "second"))
            + await HtmlAsync<ParallelsView>(("Data", Parallels()));
        string page =
            $"""
            <!DOCTYPE html>
            <html lang="zh-Hans"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>图</title>
            <link rel="stylesheet" href="{s_style.Path}"></head><body><main><div class="wide"><h1>图</h1>{pictures}</div></main></body></html>
            """;
        string style = System.IO.Path.Join(folder.Path, s_style.Path.Value);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(style) ?? folder.Path);
        await File.WriteAllBytesAsync(style, s_style.Content);
        await File.WriteAllTextAsync(System.IO.Path.Join(folder.Path, Page), page);
        return folder;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);

    private static async Task<string> HtmlAsync<TView>(params (string Name, object Value)[] parameters)
        where TView : IComponent
    {
        await using ServiceProvider services = new ServiceCollection().AddSingleton<HtmlEncoder>(ChineseHtmlEncoder.Instance).BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var given = ParameterView.FromDictionary(parameters.Append(("Frame", s_frame)).ToDictionary(static parameter => parameter.Item1, static parameter => (object?)parameter.Item2));
        return await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<TView>(given)).ToHtmlString());
    }

    private static TrendData Trend(int years) => new()
    {
        Years = Enumerable.Range(0, years).Select(static i => new TrendYear(1998 + i, Use(i * 37 % 23, $"日期:{1998 + i}"))).ToEquatableArray(),
        Undated = Use(17, "日期:无"),
    };

    private static TrendUse Use(int count, string date) =>
        new() { Count = count, Speeches = Math.Min(count, 5), AllSpeeches = 8, Characters = 40_000, Link = PictureLink.Search($"作风建设 {date}") };

    private static ParallelsData Parallels()
    {
        string[] keys = [.. Enumerable.Range(0, 30).Select(static i => $"s{i}")];
        return new ParallelsData
        {
            Speeches = keys.Select(static key => new ParallelSpeech(key, $"在全市作风建设暨乡村振兴工作推进会议上的讲话（{key}）", new PictureLink(SitePaths.Speech(key)))).ToEquatableArray(),
            Pairs = keys.Zip(keys.Skip(1)).Select(static (pair, i) => new ParallelPair(pair.First, pair.Second, 1 + (i * 7 % 20), new PictureLink(SitePaths.Speech(pair.First), "k1a"))).ToEquatableArray(),
        };
    }
}
