using KnowledgeBase.Search.Format;
using KnowledgeBase.Text.Folding;

namespace KnowledgeBase.Search.Writing;

/// <summary>What the code of displayed text is made from: how often each character and each frequent word stands in the documents.</summary>
internal static class TextStatistics
{
    private const char Mask = '□';

    /// <summary>The code for the texts of these documents.</summary>
    public static TextCode CodeFor(IReadOnlyList<SearchDocument> documents, StoredFields fields)
    {
        char[] characters = Characters(documents, fields);
        string[] words = FrequentWords.Of(documents);
        long[] counts = Counts(documents, fields, characters, words);
        return new TextCode(characters, words, CodeLengths.Of(counts));
    }

    /// <summary>All characters of displayed and of folded text, in ascending order.</summary>
    private static char[] Characters(IReadOnlyList<SearchDocument> documents, StoredFields fields)
    {
        var seen = new bool[char.MaxValue + 1];
        foreach (string text in documents.SelectMany(document => Strings(document, fields)))
        {
            foreach (char c in text)
            {
                seen[c] = true;
            }
        }

        for (int c = 0; c < seen.Length; c++)
        {
            if (seen[c])
            {
                seen[Fold.ToKey((char)c)] = true;
            }
        }

        seen[Mask] = true;
        for (char digit = '0'; digit <= '9'; digit++)
        {
            seen[digit] = true;
        }

        return [.. Enumerable.Range(0, seen.Length).Where(c => seen[c]).Select(static c => (char)c)];
    }

    private static long[] Counts(IReadOnlyList<SearchDocument> documents, StoredFields fields, char[] characters, string[] words)
    {
        int symbols = characters.Length + TextCode.Controls + words.Length;

        // Any lengths do for cutting text into symbols; all alike are simplest.
        var encoder = new TextEncoder(new TextCode(characters, words, new byte[symbols]));
        var counts = new long[symbols];
        Lock gate = new();
        Parallel.ForEach(
            documents,
            () => new long[symbols],
            (document, _, own) =>
            {
                Count(document, fields, encoder, own);
                return own;
            },
            own =>
            {
                lock (gate)
                {
                    for (int i = 0; i < own.Length; i++)
                    {
                        counts[i] += own[i];
                    }
                }
            });

        // Where a text may be cut no word stands across, so other symbols are written than are counted here: all need a code.
        return [.. counts.Select(static count => Math.Max(1, count))];
    }

    private static void Count(SearchDocument document, StoredFields fields, TextEncoder encoder, long[] counts)
    {
        foreach (string text in Strings(document, fields))
        {
            for (int at = 0; at < text.Length;)
            {
                (int symbol, int length) = encoder.Next(text, at);
                counts[symbol]++;
                at += length;
            }
        }

        int characters = 0;
        foreach (SearchPassage passage in document.Passages)
        {
            counts[encoder.Code.Passage]++;
            counts[encoder.Code.Piece] += passage.Pieces.Count - 1;
            counts[encoder.Code.Text] += passage.Pieces.Count;
            characters += passage.Text.Length;
        }

        // About as many blocks: their ends, and in each an address, a title and a date.
        int blocks = (characters / IndexFormat.BlockBytes) + 1;
        counts[encoder.Code.End] += blocks;
        counts[encoder.Code.Text] += 4 * blocks;
    }

    private static IEnumerable<string> Strings(SearchDocument document, StoredFields fields)
    {
        yield return document.Url;
        yield return document.Title;
        foreach (IndexField field in fields.Fields)
        {
            if (field.Stored && !field.IsTerm)
            {
                foreach (string value in StoredFields.ValuesOf(document, field.Key))
                {
                    yield return value;
                }
            }
        }

        foreach (SearchPassage passage in document.Passages)
        {
            yield return passage.Text;
            foreach (PassagePiece piece in passage.Pieces)
            {
                yield return piece.Anchor;
            }
        }
    }
}
