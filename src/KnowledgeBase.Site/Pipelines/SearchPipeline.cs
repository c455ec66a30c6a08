using System.Text;
using KnowledgeBase.Content;
using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Search;
using KnowledgeBase.Search.Index;
using KnowledgeBase.Site.Output;
using KnowledgeBase.Site.Speeches;
using KnowledgeBase.Text;
using KnowledgeBase.Theme.Addresses;
using KnowledgeBase.Theme.Pages.Search;
using KnowledgeBase.Theme.Parts;

namespace KnowledgeBase.Site.Pipelines;

/// <summary>Input: the text of the speeches, not of their pages. Process: the index. Output: its segments and the search page.</summary>
public static class SearchPipeline
{
    public static IEnumerable<PlannedFile> Files(EquatableArray<AnnotatedSpeech> speeches, PageFrames pages)
    {
        EquatableArray<IndexSegment> segments = IndexWriter.Write(speeches.Select(Document));
        IEnumerable<PlannedFile> index = segments.Select(segment => PlannedFile.Of(PathOf(segment), Encoding.UTF8.GetBytes(segment.Script)));
        var page = new SearchPage(pages.Assets.SearchScript.Path, segments.Select(PathOf).ToEquatableArray());
        return index.Append(PageFrames.Plan<SearchView>(pages.At(SitePaths.Search), () => page));
    }

    private static SitePath PathOf(IndexSegment segment) => SitePath.Of($"assets/{segment.FileName}");

    private static SearchDocument Document(AnnotatedSpeech speech) =>
        new(
            speech.Speech.Slug,
            TitleText.Shown(speech.Speech.FrontMatter.Title, speech.Speech.FrontMatter.TitleSource == TitleSource.Supplied),
            SitePaths.Speech(speech.Speech.Slug).Value,
            Passages(speech.Speech.Body).ToEquatableArray());

    // A run-in heading and its paragraph are one line of the source, so a phrase may run across them.
    private static IEnumerable<SearchPassage> Passages(SpeechBody body)
    {
        HeadingBlock? runIn = null;
        foreach (BodyBlock block in body.Blocks)
        {
            if (runIn is not null && block is not ParagraphBlock)
            {
                yield return Passage(runIn.Id, runIn.Content.Plain);
                runIn = null;
            }

            switch (block)
            {
                case HeadingBlock { RunIn: true } heading:
                    runIn = heading;
                    break;
                case HeadingBlock heading:
                    yield return Passage(heading.Id, heading.Content.Plain);
                    break;
                case ParagraphBlock paragraph when runIn is { } opening:
                    yield return new SearchPassage(
                        [new PassagePiece(opening.Id, 0), new PassagePiece(paragraph.Id, opening.Content.Plain.Length)],
                        opening.Content.Plain + paragraph.Content.Plain);
                    runIn = null;
                    break;
                case ParagraphBlock paragraph:
                    yield return Passage(paragraph.Id, paragraph.Content.Plain);
                    break;
            }
        }

        if (runIn is not null)
        {
            yield return Passage(runIn.Id, runIn.Content.Plain);
        }
    }

    private static SearchPassage Passage(string id, string text) => new([new PassagePiece(id, 0)], text);
}
