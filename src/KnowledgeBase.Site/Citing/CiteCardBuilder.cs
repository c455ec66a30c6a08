using KnowledgeBase.Text;
using KnowledgeBase.Theme.Addresses;
using KnowledgeBase.Theme.Pages.Speeches;
using KnowledgeBase.Theme.Strings;

namespace KnowledgeBase.Site.Citing;

/// <summary>The card that says how to cite a speech and which files there are of it.</summary>
public static class CiteCardBuilder
{
    public static CiteCard Of(CitedSpeech speech, UiText words) => new()
    {
        Language = speech.Script.Key,
        Citations = [Text("GB/T 7714-2025", speech, GbtStandard.Of2025), Text("GB/T 7714-2015", speech, GbtStandard.Of2015)],
        HasAddress = speech.PageUrl is not null,
        References =
        [
            new DownloadLink("CSL-JSON", SitePaths.DownloadCsl(speech.Slug), null),
            new DownloadLink("CSL-JSON", SitePaths.DownloadCslSpeech(speech.Slug), words.CslSpeechNote),
            new DownloadLink("BibTeX", SitePaths.DownloadBibTex(speech.Slug), null),
            new DownloadLink("RIS", SitePaths.DownloadRis(speech.Slug), null),
        ],
        Texts =
        [
            new DownloadLink(words.PlainTextFile, SitePaths.DownloadText(speech.Slug), null),
            new DownloadLink("Markdown", SitePaths.DownloadMarkdown(speech.Slug), null),
            new DownloadLink("TEI P5", SitePaths.DownloadTei(speech.Slug), null),
            new DownloadLink(words.AnnotationsFile, SitePaths.DownloadAnnotations(speech.Slug), "JSON-LD"),
        ],
    };

    private static CitationText Text(string name, CitedSpeech speech, GbtStandard standard) => new(
        name,
        GbtCitation.Source(speech, standard),
        GbtCitation.Page(speech, standard),
        GbtCitation.PageTemplate(speech, standard));
}
