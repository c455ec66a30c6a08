using KnowledgeBase.Rules;
using KnowledgeBase.Site.Corpus;
using KnowledgeBase.Site.Output;
using KnowledgeBase.Site.Releases;
using KnowledgeBase.Site.Speeches;
using KnowledgeBase.Text;
using KnowledgeBase.Theme.Addresses;
using KnowledgeBase.Theme.Pages.Downloads;

namespace KnowledgeBase.Site.Pipelines;

/// <summary>Input: all speeches, as the site may show them. Output: the files that hold all of them, their checksums, and the page that tells of them.</summary>
public static class CorpusPipeline
{
    /// <param name="frontMatters">The reviewed Markdown files with their front matter at least, by path.</param>
    public static IEnumerable<PlannedFile> Files(
        EquatableArray<AnnotatedSpeech> speeches, IReadOnlyDictionary<string, TextFile> frontMatters, ReleaseHistory history, PageFrames pages)
    {
        var corpus = new CorpusFiles
        {
            Speeches = speeches.OrderBy(static speech => speech.Speech.Slug, StringComparer.Ordinal).ToEquatableArray(),
            FrontMatters = frontMatters,
            History = history,
            Site = pages.Site,
        };
        return
        [
            PlannedFile.Streamed(SitePaths.CorpusLines, corpus.WriteLines),
            PlannedFile.Streamed(SitePaths.CorpusZip, corpus.WriteZip),
            new PlannedFile(SitePaths.CorpusSums, () => Task.FromResult<ReadOnlyMemory<byte>>(corpus.Sums())),
            PageFrames.Plan<DownloadsView>(pages.At(SitePaths.Downloads), () => new DownloadsPage
            {
                SpeechCount = speeches.Count,
                CharacterCount = speeches.Sum(static speech => speech.Characters),
                Release = history.Newest is { } newest ? ReleasePageBuilder.Link(newest) : null,
            }),
        ];
    }
}
