using System.Globalization;
using KnowledgeBase.Annotate.Themes;
using KnowledgeBase.Content;
using KnowledgeBase.Rules;
using KnowledgeBase.Site.Inputs;
using KnowledgeBase.Site.Lists;
using KnowledgeBase.Site.Output;
using KnowledgeBase.Site.Parallels;
using KnowledgeBase.Site.Pictures;
using KnowledgeBase.Site.Pipelines;
using KnowledgeBase.Site.Releases;
using KnowledgeBase.Site.Speeches;
using KnowledgeBase.Site.Themes;
using KnowledgeBase.Text;
using KnowledgeBase.Theme.Layouts;

namespace KnowledgeBase.Site.Tests;

/// <summary>
/// Made-up libraries of any size. Two speeches of three are dated; every second one names an occasion, each of which four of them share or
/// one has for itself; one of three says where it was found, on as many sites as a fiftieth of the library.
/// </summary>
internal static class ManySpeeches
{
    // Long enough for an excerpt, and on two themes.
    private const string Paragraph =
        "要深入贯彻中央八项规定精神，坚决整治形式主义、官僚主义，以作风建设的新成效推动乡村振兴。要坚持农业农村优先发展，"
        + "抓好粮食生产，发展乡村产业，壮大农村集体经济，改善农村人居环境，让农民群众有更多获得感，把各项工作落到实处、见到成效。";

    public static EquatableArray<AnnotatedSpeech> InOrder(int count) => InOrder(Input(count));

    /// <summary>The pages that people browse, without the index, which takes long.</summary>
    public static SitePlan Browsable(int count)
    {
        SiteInput input = Input(count);
        EquatableArray<AnnotatedSpeech> speeches = InOrder(input);
        EquatableArray<ThemedSpeeches> themes = ThemedSpeeches.Of(speeches, input.Vocabularies);
        EquatableArray<FacetDivision> divisions = FacetDivision.All(speeches);
        var pages = new PageFrames(input.Site, Edition.Main, [Edition.Main], AssetsPipeline.Load());
        return SitePlan.Of(
        [
            .. SpeechesPipeline.Files(speeches, SharedTexts.Of(speeches), input.DatedTerms, input.RemovalReasons, ReleaseHistory.Of(input.Releases, CurrentTexts.Of(input.Speeches)), pages, FileInputs.Unknown),
            .. ListsPipeline.Files(speeches, divisions, pages),
            .. ThemesPipeline.Files(themes, divisions, new KeyWordsBuilder(speeches, input.Lexicon), pages),
            .. OverviewPipeline.Files(speeches, themes, divisions, pages),
            .. PagesPipeline.Files(speeches, themes, divisions, input.About, input.Pages, pages),
        ]);
    }

    public static SitePlan Plan(int count, string? url = null)
    {
        SiteInput input = Input(count);
        return SiteBuilder.Plan(input with { Site = input.Site with { Url = url } });
    }

    private static EquatableArray<AnnotatedSpeech> InOrder(SiteInput input)
    {
        var classifier = new ThemeClassifier(input.Lexicon);
        return SpeechLists.InOrder(input.Speeches.AsParallel().Select(speech => AnnotatedSpeech.Of(speech, classifier)));
    }

    private static SiteInput Input(int count)
    {
        SiteInput tiny = SiteInputReader.Read(TinySite.Library).Input ?? throw new InvalidOperationException("The tiny site has findings.");
        TextFile[] files = [.. Enumerable.Range(0, count).Select(i => new TextFile($"input/speeches/s{i:D5}.md", Source(i, count)))];
        return tiny with
        {
            Site = new SiteIdentity { Name = "大文库", Description = "许多文稿。" },
            Speeches = LibraryLoader.Load(files).Speeches,
            FrontMatters = files.ToDictionary(static file => file.Path, StringComparer.Ordinal),
        };
    }

    private static string Source(int i, int count)
    {
        string date = i % 3 == 0 ? "unknown" : new DateOnly(1990 + (i % 36), 1 + (i % 12), 1 + (i % 28)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        string occasion = (i % 4) switch { 0 => $"第{i}次工作会议", 2 => $"第{i % count / 16}届现场推进会", _ => "unknown" };
        string url = i % 3 == 1 ? $"\n  url: https://www.site{i % Math.Max(1, count / 50)}.example.cn/{i}.html" : "";
        return $$"""
            ---
            title: 在全市作风建设暨乡村振兴工作推进会议上的讲话（第{{i}}篇）
            title-source: line
            genre: {{Genre.All[i % Genre.All.Count].Key}}
            level: {{Level.All[i % Level.All.Count].Key}}
            occasion: {{occasion}}
            speaker: unknown
            date: {{date}}
            lang: zh-Hans
            completeness: { state: full }
            proofread: 1
            source:
              seed: seeds/s{{i}}.txt
              sha256: 6df8c40f9bbba4dca5cef46917d59bee2f94253fa093270755a866b1dc6ee54c
              encoding: utf-8{{url}}
            ---

            同志们： {#k1a}

            {{Paragraph}} {#k2a}

            {{Paragraph}} {#k3a}

            """.ReplaceLineEndings("\n");
    }
}
