using KnowledgeBase.Annotate.Documents;
using KnowledgeBase.Annotate.Formulae;
using KnowledgeBase.Annotate.Themes;
using KnowledgeBase.Site.Draft;
using KnowledgeBase.Site.Feeds;
using KnowledgeBase.Site.Formulae;
using KnowledgeBase.Site.Lists;
using KnowledgeBase.Site.Offline;
using KnowledgeBase.Site.Output;
using KnowledgeBase.Site.Parallels;
using KnowledgeBase.Site.Pictures;
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
        var formulae = new FormulaReader(input.Glossary);
        EquatableArray<AnnotatedSpeech> speeches = SpeechLists.InOrder(
            input.Speeches.AsParallel().Select(speech => AnnotatedSpeech.Of(PublicSpeech.Of(speech), classifier, documents).WithFormulae(formulae)));
        EquatableArray<UsedFormula> used = UsedFormula.Of(speeches);
        SharedTexts shared = SharedTexts.Of(speeches);
        EquatableArray<ThemedSpeeches> themes = ThemedSpeeches.Of(speeches);
        EquatableArray<FacetDivision> divisions = FacetDivision.All(speeches);
        var keyWords = new KeyWordsBuilder(speeches, input.Lexicon, used.OrderByDescending(static formula => formula.Uses).Select(static formula => formula.Formula.Name));
        Feed? feed = FeedBuilder.Of(input.Site, speeches, Edition.Main.Words);
        ReleaseHistory history = ReleaseHistory.Of(input.Releases, CurrentTexts.Of(input.Speeches));
        AssetsPipeline assets = AssetsPipeline.Load();
        SearchPipeline search = SearchPipeline.Of(speeches, themes);
        DraftPipeline draft = DraftPipeline.Of(speeches, DraftFormulae.Of(input.Glossary));
        PlannedFile[] pages =
        [
            .. input.Editions
                .Select(edition => new PageFrames(input.Site, edition, input.Editions, assets)
                {
                    CanBeKept = OfflineFiles.CanBeKept(speeches.Count),
                    Feeds = FeedsPipeline.Links(feed, edition.Words),
                })
                .SelectMany(frames => Pages(input, speeches, shared, themes, used, divisions, keyWords, history, search, draft, frames)),
        ];
        PlannedFile[] common = [.. assets.Files, .. search.Files, .. draft.Files];

        PlannedFile[] files =
        [
            .. common,
            .. ExportsPipeline.Files(speeches, input.Sources, history, input.Site),
            .. LunrPipeline.Files(speeches, input.HasLunr),
            .. pages,
            .. OfflinePipeline.Files(input.Site, assets, OfflineFiles.CanBeKept(speeches.Count) ? pages.Concat(common) : []),
            .. FeedsPipeline.Files(feed),
            .. ExcerptsPipeline.FeedFiles(input.Site, speeches, Edition.Main.Words),
            HeadersFile.Plan,
        ];
        return SitePlan.Of([.. files, .. RobotsPipeline.Files(files, input.Site.Url)]);
    }

    /// <summary>The pages of one edition.</summary>
    private static IEnumerable<PlannedFile> Pages(
        SiteInput input,
        EquatableArray<AnnotatedSpeech> speeches,
        SharedTexts shared,
        EquatableArray<ThemedSpeeches> themes,
        EquatableArray<UsedFormula> used,
        EquatableArray<FacetDivision> divisions,
        KeyWordsBuilder keyWords,
        ReleaseHistory history,
        SearchPipeline search,
        DraftPipeline draft,
        PageFrames frames)
    {
        IEnumerable<PlannedFile> pages =
        [
            .. SpeechesPipeline.Files(speeches, shared, input.DatedTerms, input.RemovalReasons, history, frames),
            .. ParallelsPipeline.Files(speeches, shared, frames),
            .. ListsPipeline.Files(speeches, divisions, frames),
            .. ThemesPipeline.Files(themes, divisions, keyWords, frames),
            .. ExcerptsPipeline.Files(speeches, themes, frames),
            .. InTextPipeline.Files(speeches, frames),
            .. FormulaePipeline.Files(used, input.Glossary, speeches, frames),
            .. PhrasesPipeline.Files(shared, input.Glossary, frames),
            .. OverviewPipeline.Files(speeches, themes, divisions, frames),
            search.Page(frames),
            draft.Page(frames),
            .. PagesPipeline.Files(speeches, themes, divisions, input.About, frames),
            .. CorpusPipeline.Files(speeches, input.Sources, history, frames),
            .. ReleasesPipeline.Files(history, frames),
            .. RulesPipeline.Files(frames),
        ];

        // What has no editions is written with the main one.
        return frames.Edition == Edition.Main ? pages : pages.Where(page => page.Path.Value.StartsWith(frames.Edition.Folder + "/", StringComparison.Ordinal));
    }
}
