using KnowledgeBase.Search.Format;
using KnowledgeBase.Text;

namespace KnowledgeBase.Search.Reading;

/// <summary>A document out of the index: what <see cref="SearchDocument"/> was, page passages first.</summary>
public sealed record DocumentText(string Url, string Title, EquatableArray<FieldValues> Fields, EquatableArray<SearchPassage> Passages)
{
    internal static DocumentText Of(IEnumerable<TextBlock> blocks, int pageWeight)
    {
        List<SearchPassage> passages = [];
        TextBlock? last = null;
        foreach (TextBlock block in blocks)
        {
            passages.AddRange(block.PagePassages.Select(text => SearchPassage.OfPage(text, pageWeight)));
            for (int i = 0; i < block.Parts.Length; i++)
            {
                TextPart part = block.Parts[i];
                if (i > 0 || !block.GoesOn)
                {
                    passages.Add(new SearchPassage([.. part.Pieces], part.Text));
                    continue;
                }

                if (last is not { IsCut: true })
                {
                    throw new DamagedIndexException("A text of the search index goes on without a beginning.");
                }

                SearchPassage begun = passages[^1];
                passages[^1] = begun with
                {
                    Text = begun.Text + part.Text,
                    Pieces = [.. begun.Pieces, .. part.Pieces.Skip(1).Select(piece => piece with { Start = piece.Start + begun.Text.Length })],
                };
            }

            last = block;
        }

        return new DocumentText(last!.Url, last.Title, last.Fields, [.. passages]);
    }
}
