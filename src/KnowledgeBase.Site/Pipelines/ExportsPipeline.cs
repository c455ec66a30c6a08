using KnowledgeBase.Rules;
using KnowledgeBase.Site.Citing;
using KnowledgeBase.Site.Exports;
using KnowledgeBase.Site.Exports.Tei;
using KnowledgeBase.Site.Inputs;
using KnowledgeBase.Site.Output;
using KnowledgeBase.Site.Releases;
using KnowledgeBase.Site.Speeches;
using KnowledgeBase.Text;
using KnowledgeBase.Theme.Addresses;
using KnowledgeBase.Theme.Layouts;

namespace KnowledgeBase.Site.Pipelines;

/// <summary>Input: annotated speeches, as the site may show them. Output: for each the files that reference managers and other tools take.</summary>
public static class ExportsPipeline
{
    /// <param name="frontMatters">The reviewed Markdown files with their front matter at least, by path.</param>
    public static IEnumerable<PlannedFile> Files(
        EquatableArray<AnnotatedSpeech> speeches, IReadOnlyDictionary<string, TextFile> frontMatters, ReleaseHistory history, SiteIdentity site, FileInputs inputs) =>
        speeches.SelectMany(speech => Of(speech, frontMatters[speech.Speech.Path], CitedSpeech.Of(speech.Speech, site, history.VersionOf(speech.Speech.Slug)))
            .Select(file => file with { Inputs = inputs.Alone(speech.Speech) }));

    private static IEnumerable<PlannedFile> Of(AnnotatedSpeech speech, TextFile frontMatter, CitedSpeech cited)
    {
        string slug = cited.Slug;
        return
        [
            Plan(SitePaths.DownloadText(slug), () => PlainText.Of(speech.Speech).Bytes),
            Plan(SitePaths.DownloadMarkdown(slug), () => PublicMarkdown.Write(speech.Speech, frontMatter)),
            Plan(SitePaths.DownloadTei(slug), () => TeiDocument.Write(speech, cited)),
            Plan(SitePaths.DownloadAnnotations(slug), () => WebAnnotations.Write(speech)),
            Plan(SitePaths.DownloadCsl(slug), () => CslJson.Webpage(cited)),
            Plan(SitePaths.DownloadCslSpeech(slug), () => CslJson.Speech(cited)),
            Plan(SitePaths.DownloadBibTex(slug), () => BibTex.Write(cited)),
            Plan(SitePaths.DownloadRis(slug), () => Ris.Write(cited)),
        ];
    }

    private static PlannedFile Plan(SitePath path, Func<byte[]> make) => new(path, () => Task.FromResult<ReadOnlyMemory<byte>>(make()));
}
