using KnowledgeBase.Search.Format;
using KnowledgeBase.Text.Folding;

namespace KnowledgeBase.Search.Writing;

/// <summary>What of a document goes where: passages that weigh more than one stand on its page, as many as have room there; all others are the text.</summary>
internal sealed record IndexedTexts(IReadOnlyList<SearchPassage> Page, IReadOnlyList<SearchPassage> Body)
{
    public static IndexedTexts Of(SearchDocument document)
    {
        List<SearchPassage> page = [];
        List<SearchPassage> overflow = [];
        List<SearchPassage> body = [];
        int room = IndexFormat.Page;
        foreach (SearchPassage passage in document.Passages)
        {
            if (passage.Weight == 1)
            {
                body.Add(passage);
                continue;
            }

            int slots = Fold.ToSkeleton(passage.Text).Length + 1;
            if (slots <= room)
            {
                page.Add(passage);
                room -= slots;
            }
            else
            {
                overflow.Add(passage);
            }
        }

        return new IndexedTexts(page, [.. overflow, .. body]);
    }
}
