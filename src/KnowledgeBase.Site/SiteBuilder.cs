using KnowledgeBase.Annotate.Themes;
using KnowledgeBase.Site.Lists;
using KnowledgeBase.Site.Output;
using KnowledgeBase.Site.Pipelines;
using KnowledgeBase.Site.Releases;
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
        ReleaseHistory history = ReleaseHistory.Of(input.Releases, CurrentTexts.Of(input.Speeches));
        AssetsPipeline assets = AssetsPipeline.Load();
        var pages = new PageFrames(input.Site, words, assets);

        return SitePlan.Of(
        [
            .. assets.Files,
            .. SpeechesPipeline.Files(speeches, input.RemovalReasons, history, pages),
            .. ExportsPipeline.Files(speeches, input.Sources, history, input.Site),
            .. CorpusPipeline.Files(speeches, input.Sources, history, pages),
            .. ReleasesPipeline.Files(history, pages),
            .. ThemesPipeline.Files(themes, pages),
            .. SearchPipeline.Files(speeches, themes, pages),
            .. LunrPipeline.Files(speeches, input.HasLunr),
            .. PagesPipeline.Files(speeches, themes, input.About, pages),
            .. RulesPipeline.Files(pages),
            HeadersFile.Plan,
        ]);
    }
}
