using KnowledgeBase.Search;
using KnowledgeBase.Site.Draft;
using KnowledgeBase.Site.Feeds;
using KnowledgeBase.Site.Inputs;
using KnowledgeBase.Site.Output;
using KnowledgeBase.Site.Parts;
using KnowledgeBase.Site.Pipelines;
using KnowledgeBase.Site.Speeches;
using KnowledgeBase.Text;
using KnowledgeBase.Theme.Layouts;
using KnowledgeBase.Theme.Strings;

namespace KnowledgeBase.Site;

/// <summary>
/// From input to the plan of a site. The only place that sees all speeches: each pipeline gets what it needs and gives files, and the
/// calls below are the whole order of work.
/// </summary>
public static class SiteBuilder
{
    /// <param name="input">Everything.</param>
    /// <param name="parts">Finished files and segments of the same site, where there are any.</param>
    /// <param name="inputs">Hashes of what was read: with them, files that need not be made again can be told.</param>
    public static SitePlan Plan(SiteInput input, PartSet? parts = null, HashedInputs? inputs = null) => Plan(input, SiteReadings.Of(input, SpeechReader.Of(input)), parts, inputs);

    internal static SitePlan Plan(SiteInput input, SiteReadings read, PartSet? parts = null, HashedInputs? inputs = null)
    {
        UiText words = input.Editions[0].Words;
        Feed? feed = FeedBuilder.Of(input.Site, read.Speeches, words);

        long length = read.Speeches.Sum(static speech => (long)speech.Characters);

        // Side by side, since each has stretches that only one processor can work on; but the index of a large library after the others, for it needs as
        // much memory as they do together.
        Segment Index() => parts?.Index(read.Speeches) ?? SearchPipeline.Index(read.Speeches);
        Task<Segment>? indexing = LargeTexts.Are(length) ? null : Task.Run(Index);
        var loading = Task.Run(() => AssetsPipeline.Load(input.OwnTheme));
        var exporting = Task.Run(() => LunrPipeline.Files(read.Speeches, input.HasLunr));
        var suggesting = Task.Run(() => SearchPipeline.Suggest(read.Speeches, read.Themes, words));
        var drafting = Task.Run(() => DraftPipeline.Of(read.Speeches, DraftFormulae.Of(input.Glossary, input.Vocabularies)));
        read.KeyWords.Count();
        AssetsPipeline assets = loading.GetAwaiter().GetResult();
        DraftPipeline draft = drafting.GetAwaiter().GetResult();
        Segment suggestions = suggesting.GetAwaiter().GetResult();
        IEnumerable<PlannedFile> lunr = exporting.GetAwaiter().GetResult();

        LargeTexts.LetGo(length);
        SearchPipeline search = new(indexing?.GetAwaiter().GetResult() ?? Index(), suggestions);
        SiteFacts facts = read.FactsOf(input);
        FileInputs known = inputs is null ? FileInputs.Unknown : FileInputs.Of(inputs, read.Speeches, read.Shared);
        PlannedFile[] pages = [.. Frames(input, facts, assets).SelectMany(frames => Pages(input, read, search, draft, frames, known))];
        PlannedFile[] common = [.. assets.Files, .. search.Files, .. draft.Files];

        PlannedFile[] files =
        [
            .. common,
            .. ExportsPipeline.Files(read.Speeches, input.FrontMatters, read.History, input.Site, known),
            .. lunr,
            .. pages,
            .. OfflinePipeline.Files(input.Site, assets, facts.CanBeKept ? pages.Concat(common) : []),
            .. FeedsPipeline.Files(feed),
            .. ExcerptsPipeline.FeedFiles(input.Site, read.Speeches, words),
            HeadersFile.Plan,
        ];
        LargeTexts.LetGo(length);
        PlannedFile[] all = [.. files, .. RobotsPipeline.Files(files, input.Site.Url)];
        return SitePlan.Of(parts is null ? all : all.Select(parts.Finish));
    }

    /// <summary>What the pages of each edition have in common.</summary>
    internal static EquatableArray<PageFrames> Frames(SiteInput input, SiteFacts facts, AssetsPipeline assets) =>
        facts.Editions
            .Select(edition => new PageFrames(input.Site, edition, facts.Editions, assets)
            {
                CanBeKept = facts.CanBeKept,
                Feeds = FeedsPipeline.Links(facts.HasFeed ? input.Site.Name : null, edition.Words),
                Written = PagesPipeline.Links(input.Pages),
            })
            .ToEquatableArray();

    /// <summary>The pages of one edition.</summary>
    private static IEnumerable<PlannedFile> Pages(SiteInput input, SiteReadings read, SearchPipeline search, DraftPipeline draft, PageFrames frames, FileInputs inputs)
    {
        IEnumerable<PlannedFile> pages =
        [
            .. SpeechesPipeline.Files(read.Speeches, read.Shared, input.DatedTerms, input.RemovalReasons, read.History, frames, inputs),
            .. ParallelsPipeline.Files(read.Speeches, read.Shared, frames, inputs),
            .. ListsPipeline.Files(read.Speeches, read.Divisions, frames),
            .. ThemesPipeline.Files(read.Themes, read.Divisions, read.KeyWords, frames),
            .. ExcerptsPipeline.Files(read.Speeches, read.Themes, frames, inputs),
            .. InTextPipeline.Files(read.Speeches, frames),
            .. FormulaePipeline.Files(read.Formulae, input.Glossary, input.Vocabularies, read.Speeches, frames),
            .. PhrasesPipeline.Files(read.Phrases, frames),
            .. OverviewPipeline.Files(read.Speeches, read.Themes, read.Divisions, frames),
            search.Page(frames),
            draft.Page(frames),
            .. PagesPipeline.Files(read.Speeches, read.Themes, read.Divisions, input.About, input.Pages, frames),
            .. CorpusPipeline.Files(read.Speeches, input.FrontMatters, read.History, frames),
            .. ReleasesPipeline.Files(read.History, frames),
            .. RulesPipeline.Files(frames),
        ];

        // What has no editions is written with the main one.
        return frames.Edition.IsMain ? pages : pages.Where(page => page.Path.Value.StartsWith(frames.Edition.Folder + "/", StringComparison.Ordinal));
    }
}
