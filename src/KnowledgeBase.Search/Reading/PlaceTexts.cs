using System.Collections.Concurrent;
using KnowledgeBase.Search.Format;

namespace KnowledgeBase.Search.Reading;

/// <summary>The texts at places.</summary>
internal sealed class PlaceTexts(IndexRoot root, IShardSource shards)
{
    private readonly ConcurrentDictionary<int, TextBlock> _blocks = new();

    public TextBlock Block(int number) => _blocks.GetOrAdd(number, at => TextBlock.Read(shards, root, at));

    /// <summary>Whether the folded text at an own place begins with a phrase.</summary>
    public bool Has(int place, string folded)
    {
        int number = place / IndexFormat.Stride;
        int slot = place % IndexFormat.Stride;
        if (slot >= IndexFormat.Own)
        {
            return false;
        }

        TextBlock block = Block(number);
        if (slot < block.FirstSlot)
        {
            return FoldedPage(block).AsSpan(slot).StartsWith(folded);
        }

        string text = FoldedFrom(number, slot - block.FirstSlot + folded.Length);
        return text.AsSpan(slot - block.FirstSlot).StartsWith(folded);
    }

    /// <summary>Counts a phrase in the texts of the documents that own these blocks.</summary>
    public PhraseAnswer Count(IEnumerable<int> blocks, string folded)
    {
        int occurrences = 0;
        int passages = 0;
        List<DocumentCount> documents = [];
        foreach (int document in blocks.Select(root.DocumentOf).Distinct())
        {
            int inDocument = 0;
            int onPage = 0;
            foreach (SearchPassage passage in Document(document).Passages)
            {
                int count = Text.Folding.Fold.ToSkeleton(passage.Text).AsSpan().Count(folded);
                passages += count > 0 ? 1 : 0;
                inDocument += count;
                onPage += passage.Weight != 1 ? count : 0;
            }

            if (inDocument > 0)
            {
                documents.Add(new DocumentCount(document, inDocument, onPage));
                occurrences += inDocument;
            }
        }

        return new PhraseAnswer(occurrences, passages, [.. documents], null);
    }

    /// <summary>A document as readers see it.</summary>
    public DocumentText Document(int number) =>
        DocumentText.Of(Enumerable.Range(root.FirstBlocks[number], root.FirstBlocks[number + 1] - root.FirstBlocks[number]).Select(Block), root.Settings.PageWeight);

    /// <summary>The folded text of a block and of those after it that it goes on in, until it is so long; passages end with U+0000.</summary>
    private string FoldedFrom(int number, int length)
    {
        var text = new System.Text.StringBuilder();
        TextBlock block;
        do
        {
            block = Block(number++);
            for (int i = 0; i < block.Parts.Length; i++)
            {
                text.Append(block.Parts[i].Skeleton.Text);
                if (i < block.Parts.Length - 1 || !block.IsCut)
                {
                    text.Append('\0');
                }
            }
        }
        while (block.IsCut && text.Length < length);
        return text.ToString();
    }

    private static string FoldedPage(TextBlock block) => string.Concat(block.PagePassages.Select(static passage => Text.Folding.Fold.ToSkeleton(passage) + "\0"));
}
