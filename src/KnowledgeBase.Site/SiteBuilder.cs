using KnowledgeBase.Site.Inputs;
using KnowledgeBase.Site.Output;
using KnowledgeBase.Site.Parts;
using KnowledgeBase.Site.Pipelines;
using KnowledgeBase.Site.Results;
using KnowledgeBase.Site.Speeches;
using KnowledgeBase.Text;
using KnowledgeBase.Theme.Layouts;

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
    /// <param name="earlier">What earlier builds have found out.</param>
    public static SitePlan Plan(SiteInput input, PartSet? parts = null, HashedInputs? inputs = null, EarlierResults? earlier = null) =>
        Plan(input, SiteReadings.Of(input, SpeechReader.Of(input), earlier), AssetsPipeline.Load(input.OwnTheme, earlier), parts, inputs, earlier);

    internal static SitePlan Plan(SiteInput input, SiteReadings read, AssetsPipeline assets, PartSet? parts = null, HashedInputs? inputs = null, EarlierResults? earlier = null)
    {
        SiteFacts facts = read.FactsOf(input);
        EquatableArray<PageFrames> frames = Frames(input, facts, assets);
        FileInputs known = inputs is null ? FileInputs.Unknown : FileInputs.Of(inputs, read.Speeches, read.Shared, earlier?.SpeechesAtAnyLevel);
        AnyLevelFiles anyLevel = AnyLevelFiles.Of(() => AnyLevelPlan.Of(input, read, frames, parts), earlier);
        PlannedFile[] pages = [.. anyLevel.Files, .. frames.SelectMany(edition => Of(edition, Pages(input, read, edition, known)))];
        PlannedFile[] files =
        [
            .. pages,
            .. assets.Files,
            .. ExportsPipeline.Files(read.Speeches, input.FrontMatters, read.History, input.Site, known),
            .. OfflinePipeline.Files(input.Site, assets, facts.CanBeKept ? pages.Concat(assets.Files) : [], earlier?.Program),
            HeadersFile.Plan,
        ];
        LargeTexts.LetGo(read.Length);
        PlannedFile[] all = [.. files, .. RobotsPipeline.Files(files, input.Site.Url)];
        return SitePlan.Of(parts is null ? all : all.Select(parts.Finish)) with { Found = ((Result?[])[assets.Found, read.Shared.Found, anyLevel.Found]).OfType<Result>().ToEquatableArray() };
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

    /// <summary>What has no editions is written with the main one.</summary>
    internal static IEnumerable<PlannedFile> Of(PageFrames frames, IEnumerable<PlannedFile> pages) =>
        frames.Edition.IsMain ? pages : pages.Where(page => page.Path.Value.StartsWith(frames.Edition.Folder + "/", StringComparison.Ordinal));

    /// <summary>The pages of one edition that say how far speeches are proofread, and those that know by themselves what they follow from.</summary>
    private static IEnumerable<PlannedFile> Pages(SiteInput input, SiteReadings read, PageFrames frames, FileInputs inputs) =>
    [
        .. SpeechesPipeline.Files(read.Speeches, read.Shared, input.DatedTerms, input.RemovalReasons, read.History, frames, inputs),
        .. ParallelsPipeline.OfSpeeches(read.AtOneLevel, read.Shared, frames, inputs),
        .. OverviewPipeline.Files(read.Speeches, read.Themes, read.Divisions, frames),
        .. CorpusPipeline.Files(read.Speeches, input.FrontMatters, read.History, frames),
        .. ReleasesPipeline.Files(read.History, frames),
    ];
}
