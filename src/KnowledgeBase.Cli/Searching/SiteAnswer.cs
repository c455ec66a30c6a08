using KnowledgeBase.Search;
using KnowledgeBase.Search.Query;
using KnowledgeBase.Search.Reading;
using KnowledgeBase.Text;

namespace KnowledgeBase.Cli.Searching;

/// <summary>What a site answers to a query.</summary>
/// <param name="Query">As typed.</param>
/// <param name="Passages">Null where that isn't known without reading all texts.</param>
/// <param name="Shown">The first documents.</param>
internal sealed record SiteAnswer(string Query, int Hits, int? Passages, int Documents, EquatableArray<ShownDocument> Shown);

/// <summary>A document with its hits.</summary>
internal sealed record ShownDocument(string Title, string Url, EquatableArray<ShownHit> Hits)
{
    public static ShownDocument Of(DocumentText document, DocumentMatch? match) =>
        new(document.Title, document.Url, [.. (match?.Hits ?? []).Select(hit => ShownHit.Of(document.Passages[hit.Passage], hit.DisplayStart, hit.DisplayEnd))]);
}

/// <summary>A hit in its context.</summary>
/// <param name="Anchor">The id of its paragraph, empty for the page itself.</param>
internal sealed record ShownHit(string Anchor, string Left, string Text, string Right)
{
    /// <summary>UTF-16 code units to either side.</summary>
    private const int Context = 24;

    public static ShownHit Of(SearchPassage passage, int start, int end)
    {
        string anchor = passage.Pieces.Last(piece => piece.Start <= start).Anchor;
        int from = Math.Max(0, start - Context);
        int to = Math.Min(passage.Text.Length, end + Context);
        return new ShownHit(
            anchor,
            passage.Text[(from > 0 && char.IsLowSurrogate(passage.Text[from]) ? from + 1 : from)..start],
            passage.Text[start..end],
            passage.Text[end..(to < passage.Text.Length && char.IsLowSurrogate(passage.Text[to]) ? to - 1 : to)]);
    }
}
