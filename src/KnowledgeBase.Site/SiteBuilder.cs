using KnowledgeBase.Annotate.Documents;
using KnowledgeBase.Annotate.Themes;
using KnowledgeBase.Site.Feeds;
using KnowledgeBase.Site.Lists;
using KnowledgeBase.Site.Offline;
using KnowledgeBase.Site.Output;
using KnowledgeBase.Site.Pipelines;
using KnowledgeBase.Site.Releases;
using KnowledgeBase.Site.Speeches;
using KnowledgeBase.Site.Themes;
using KnowledgeBase.Text;
using KnowledgeBase.Theme.Layouts;

namespace KnowledgeBase.Site;

/// <summary>
/// From input to the plan of a site. The only place that sees all speeches: each pipeline gets what it needs and gives files, and the
/// calls below are the whole order of work.
/// </summary>
public static class SiteBuilder
{
    public static SitePlan Plan(SiteInput input)
    {
        var classifier = new ThemeClassifier(input.Lexicon);
        var documents = new DocumentFinder(input.Documents);
        EquatableArray<AnnotatedSpeech> speeches = SpeechLists.InOrder(
            input.Speeches.AsParallel().Select(speech => AnnotatedSpeech.Of(PublicSpeech.Of(speech), classifier, documents)));
        EquatableArray<ThemedSpeeches> themes = ThemedSpeeches.Of(speeches);
        EquatableArray<FacetDivision> divisions = FacetDivision.All(speeches);
        Feed? feed = FeedBuilder.Of(input.Site, speeches, Edition.Main.Words);
        ReleaseHistory history = ReleaseHistory.Of(input.Releases, CurrentTexts.Of(input.Speeches));
        AssetsPipeline assets = AssetsPipeline.Load();
        SearchPipeline search = SearchPipeline.Of(speeches, themes);
        PlannedFile[] pages =
        [
            .. input.Editions
                .Select(edition => new PageFrames(input.Site, edition, input.Editions, assets)
                {
                    CanBeKept = OfflineFiles.CanBeKept(speeches.Count),
                    Feeds = FeedsPipeline.Links(feed, edition.Words),
                })
                .SelectMany(frames => Pages(input, speeches, themes, divisions, history, search, frames)),
        ];
        PlannedFile[] shared = [.. assets.Files, .. search.Files];

        PlannedFile[] files =
        [
            .. shared,
            .. ExportsPipeline.Files(speeches, input.Sources, history, input.Site),
            .. LunrPipeline.Files(speeches, input.HasLunr),
            .. pages,
            .. OfflinePipeline.Files(input.Site, assets, OfflineFiles.CanBeKept(speeches.Count) ? pages.Concat(shared) : []),
            .. FeedsPipeline.Files(feed),
            HeadersFile.Plan,
        ];
        return SitePlan.Of([.. files, .. RobotsPipeline.Files(files, input.Site.Url)]);
    }

    /// <summary>The pages of one edition.</summary>
    private static IEnumerable<PlannedFile> Pages(
        SiteInput input,
        EquatableArray<AnnotatedSpeech> speeches,
        EquatableArray<ThemedSpeeches> themes,
        EquatableArray<FacetDivision> divisions,
        ReleaseHistory history,
        SearchPipeline search,
        PageFrames frames)
    {
        IEnumerable<PlannedFile> pages =
        [
            .. SpeechesPipeline.Files(speeches, input.RemovalReasons, history, frames),
            .. ListsPipeline.Files(speeches, divisions, frames),
            .. ThemesPipeline.Files(themes, divisions, frames),
            .. InTextPipeline.Files(speeches, frames),
            search.Page(frames),
            .. PagesPipeline.Files(speeches, themes, divisions, input.About, frames),
            .. CorpusPipeline.Files(speeches, input.Sources, history, frames),
            .. ReleasesPipeline.Files(history, frames),
            .. RulesPipeline.Files(frames),
        ];

        // What has no editions is written with the main one.
        return frames.Edition == Edition.Main ? pages : pages.Where(page => page.Path.Value.StartsWith(frames.Edition.Folder + "/", StringComparison.Ordinal));
    }
}
