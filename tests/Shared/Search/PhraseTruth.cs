using KnowledgeBase.Search;
using KnowledgeBase.Text.Folding;

namespace KnowledgeBase.Tests;

/// <summary>What a phrase must be found to be: counted in every skeleton, left to right without overlap.</summary>
internal sealed class PhraseTruth(IReadOnlyList<SearchDocument> documents)
{
    private readonly (string Folded, bool IsPage)[][] _skeletons =
        [.. documents.Select(static document => document.Passages.Select(static passage => (Fold.Skeleton(passage.Text).Text, passage.Weight != 1)).ToArray())];

    /// <summary>Random parts of the skeletons, some of them with a character from elsewhere.</summary>
    public IEnumerable<string> Phrases(int count, int longest, int seed)
    {
        var random = new Random(seed);
        string[] texts = [.. _skeletons.SelectMany(static document => document).Select(static passage => passage.Folded).Where(static text => text.Length > 0)];
        for (int i = 0; i < count; i++)
        {
            string text = texts[random.Next(texts.Length)];
            int length = Math.Min(text.Length, random.Next(1, longest + 1));
            char[] phrase = text.Substring(random.Next(text.Length - length + 1), length).ToCharArray();
            if (i % 4 == 0)
            {
                string other = texts[random.Next(texts.Length)];
                phrase[random.Next(length)] = other[random.Next(other.Length)];
            }

            yield return new string(phrase);
        }
    }

    /// <summary>Occurrences, passages, and for each document that has it its number, occurrences and those of them in page passages.</summary>
    public (int Occurrences, int Passages, IReadOnlyList<(int Document, int Occurrences, int OnPage)> Documents) Of(string phrase)
    {
        string folded = Fold.Skeleton(phrase).Text;
        int occurrences = 0;
        int passages = 0;
        List<(int, int, int)> found = [];
        for (int i = 0; i < _skeletons.Length && folded.Length > 0; i++)
        {
            int inDocument = 0;
            int onPage = 0;
            foreach ((string text, bool isPage) in _skeletons[i])
            {
                int inPassage = 0;
                for (int at = text.IndexOf(folded, StringComparison.Ordinal); at >= 0; at = text.IndexOf(folded, at + folded.Length, StringComparison.Ordinal))
                {
                    inPassage++;
                }

                passages += inPassage > 0 ? 1 : 0;
                inDocument += inPassage;
                onPage += isPage ? inPassage : 0;
            }

            occurrences += inDocument;
            if (inDocument > 0)
            {
                found.Add((i, inDocument, onPage));
            }
        }

        return (occurrences, passages, found);
    }
}
