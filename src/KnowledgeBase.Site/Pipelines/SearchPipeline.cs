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
        var page = new SearchPage(pages.Assets.SearchScript.Path, segments.Select(PathOf).ToEquatableArray(), SpeechSearchFields.Json);
        return index.Append(PageFrames.Plan<SearchView>(pages.At(SitePaths.Search), () => page));
    }

    private static SitePath PathOf(IndexSegment segment) => SitePath.Of($"assets/{segment.FileName}");

    private static SearchDocument Document(AnnotatedSpeech speech) =>
        new(
            speech.Speech.Slug,
            TitleText.Shown(speech.Speech.FrontMatter.Title, speech.Speech.FrontMatter.TitleSource == TitleSource.Supplied),
            SitePaths.Speech(speech.Speech.Slug).Value,
            [.. FieldPassages(speech.Speech.FrontMatter), .. SourceLines.Of(speech.Speech.Body).Where(line => !line.Pieces.IsEmpty).Select(Passage)])
        {
            Fields = Fields(speech.Speech.FrontMatter),
        };

    private static IEnumerable<SearchPassage> FieldPassages(SpeechFrontMatter frontMatter) =>
        from field in SpeechSearchFields.All
        where field.Weight > 0
        from value in field.Values(frontMatter)
        select SearchPassage.OfPage(value.Label.ZhHans, field.Weight);

    private static EquatableArray<FieldValues> Fields(SpeechFrontMatter frontMatter) =>
    [
        .. from field in SpeechSearchFields.All
           where field.IsFacet || field.IsStored
           let values = field.Values(frontMatter)
           where !values.IsEmpty
           select new FieldValues(field.Key, values.Select(static value => value.Label.ZhHans).ToEquatableArray()),
    ];

    private static SearchPassage Passage(SourceLine line) =>
        new(line.Pieces.Select(piece => new PassagePiece(piece.BlockId, piece.Start)).ToEquatableArray(), line.Text);
}
