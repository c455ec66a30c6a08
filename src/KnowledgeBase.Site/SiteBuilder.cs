using KnowledgeBase.Annotate.Themes;
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
    public static SitePlan Plan(SiteInput input)
    {
        var classifier = new ThemeClassifier(input.Lexicon);
        EquatableArray<AnnotatedSpeech> speeches = SpeechLists.InOrder(
            input.Speeches.AsParallel().Select(speech => AnnotatedSpeech.Of(PublicSpeech.Of(speech), classifier)));
        EquatableArray<ThemedSpeeches> themes = ThemedSpeeches.Of(speeches);
        AssetsPipeline assets = AssetsPipeline.Load();
        var pages = new PageFrames(input.Site, UiText.Simplified, assets);

        return SitePlan.Of(
        [
            .. assets.Files,
            .. SpeechesPipeline.Files(speeches, input.RemovalReasons, pages),
            .. ThemesPipeline.Files(themes, pages),
            .. SearchPipeline.Files(speeches, pages),
            .. PagesPipeline.Files(speeches, themes, input.About, pages),
            .. RulesPipeline.Files(pages),
            HeadersFile.Plan,
        ]);
    }
}
