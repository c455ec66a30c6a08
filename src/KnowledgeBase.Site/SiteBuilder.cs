using KnowledgeBase.Annotate.Themes;
using KnowledgeBase.Site.Feeds;
using KnowledgeBase.Site.Lists;
using KnowledgeBase.Site.Output;
using KnowledgeBase.Site.Pipelines;
using KnowledgeBase.Site.Speeches;
using KnowledgeBase.Site.Themes;
using KnowledgeBase.Text;
using KnowledgeBase.Theme.Strings;

namespace KnowledgeBase.Site;

/// <summary>
/// From input to the plan of a site. The only place that sees all speeches: each pipeline gets what it needs and gives files, and the
/// calls below are the whole order of work.
/// </summary>
public static class SiteBuilder
{
    /// <summary>The site as it is published: its interface is in Simplified Chinese.</summary>
    public static SitePlan Plan(SiteInput input) => Plan(input, UiText.Simplified);

    /// <param name="words">The interface; the texts stay as they are.</param>
    public static SitePlan Plan(SiteInput input, UiText words)
    {
        var classifier = new ThemeClassifier(input.Lexicon);
        EquatableArray<AnnotatedSpeech> speeches = SpeechLists.InOrder(
            input.Speeches.AsParallel().Select(speech => AnnotatedSpeech.Of(PublicSpeech.Of(speech), classifier)));
        EquatableArray<ThemedSpeeches> themes = ThemedSpeeches.Of(speeches);
        EquatableArray<FacetDivision> divisions = FacetDivision.All(speeches);
        Feed? feed = FeedBuilder.Of(input.Site, speeches, words);
        AssetsPipeline assets = AssetsPipeline.Load();
        var pages = new PageFrames(input.Site, words, assets) { Feeds = FeedsPipeline.Links(feed, words) };

        PlannedFile[] files =
        [
            .. assets.Files,
            .. SpeechesPipeline.Files(speeches, input.RemovalReasons, pages),
            .. ListsPipeline.Files(speeches, divisions, pages),
            .. ThemesPipeline.Files(themes, divisions, pages),
            .. SearchPipeline.Files(speeches, themes, pages),
            .. LunrPipeline.Files(speeches, input.HasLunr),
            .. PagesPipeline.Files(speeches, themes, divisions, input.About, pages),
            .. RulesPipeline.Files(pages),
            .. FeedsPipeline.Files(feed),
            HeadersFile.Plan,
        ];
        return SitePlan.Of([.. files, .. RobotsPipeline.Files(files, input.Site.Url)]);
    }
}
