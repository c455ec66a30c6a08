using KnowledgeBase.Search;
using KnowledgeBase.Search.Writing;
using KnowledgeBase.Site.Inputs;
using KnowledgeBase.Site.Lists;
using KnowledgeBase.Site.Output;
using KnowledgeBase.Site.Pipelines;
using KnowledgeBase.Site.Releases;
using KnowledgeBase.Site.Search;
using KnowledgeBase.Site.Speeches;
using KnowledgeBase.Text;
using KnowledgeBase.Theme.Addresses;

namespace KnowledgeBase.Site.Parts;

/// <summary>Input: some of the speeches. Output: the files of the site that follow from one speech and the common input alone, and a segment of the index.</summary>
public static class PartPlan
{
    /// <summary>The folder of a part that holds finished files, each at its place in the site.</summary>
    public const string SiteFolder = "site/";

    /// <summary>The folder of a part that holds its segment.</summary>
    public const string IndexFolder = "index/";

    /// <param name="input">With the speeches of the part and no others.</param>
    /// <param name="facts">Of the whole site.</param>
    public static SitePlan Of(SiteInput input, SiteFacts facts)
    {
        SpeechReader reader = SpeechReader.Of(input);
        EquatableArray<AnnotatedSpeech> speeches = SpeechLists.InOrder(input.Speeches.AsParallel().Select(reader.Read));
        Segment index = SegmentWriter.Write([.. speeches.Select(IndexedSpeech.Of)], IndexedSpeech.Fields);
        return SitePlan.Of(
        [
            .. Finished(input, speeches, facts).Select(static file => file with { Path = SitePath.Of(SiteFolder + file.Path) }),
            .. index.Files.Select(static file => PlannedFile.Of(SitePath.Of(IndexFolder + file.Name), file.Content)),
        ]);
    }

    private static IEnumerable<PlannedFile> Finished(SiteInput input, EquatableArray<AnnotatedSpeech> speeches, SiteFacts facts)
    {
        ReleaseHistory history = ReleaseHistory.Of(input.Releases, CurrentTexts.Of(input.Speeches));
        return SiteBuilder.Frames(input, facts, AssetsPipeline.Load(input.OwnTheme))
            .SelectMany(frames => SpeechesPipeline.Sources(speeches, input.RemovalReasons, frames, FileInputs.Unknown).Concat(ExcerptsPipeline.OfSpeeches(speeches, frames)))
            .Concat(ExportsPipeline.Files(speeches, input.FrontMatters, history, input.Site, FileInputs.Unknown));
    }
}
