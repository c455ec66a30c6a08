using System.Globalization;
using KnowledgeBase.Bench.Corpus;
using KnowledgeBase.Search;

namespace KnowledgeBase.Bench.Searching;

/// <summary>
/// Texts as search documents: first cuts of the corpus, then, when it is used up, paragraphs from all over it put together.
/// </summary>
internal static class SearchTexts
{
    private const string IdCharacters = "bcdfghjkmnpqrstvwxz23456789";

    public static IReadOnlyList<SearchField> Fields { get; } =
        [new("genre", "term", IsFacet: true, IsStored: true), new("level", "term", IsFacet: true, IsStored: true), new("date", "date", IsFacet: true, IsStored: true)];

    public static IReadOnlyList<SearchDocument> Of(IReadOnlyList<CorpusDocument> corpus, int count, int seed, TextLength? wanted = null)
    {
        var random = new Random(seed);
        TextLength length = wanted ?? TextLength.OfSpeech;
        List<(string Title, string[] Paragraphs)> cuts = [.. corpus.SelectMany(document => Cuts(document, length, random))];
        Shuffle(cuts, random);
        string[] paragraphs = [.. cuts.SelectMany(static cut => cut.Paragraphs)];
        var documents = new List<SearchDocument>();
        for (int i = 0; i < count; i++)
        {
            (string title, string[] own) = i < cuts.Count ? cuts[i] : (cuts[random.Next(cuts.Count)].Title, Recombined(paragraphs, length, random));
            documents.Add(Document(i, title, own, random));
        }

        return documents;
    }

    private static IEnumerable<(string Title, string[] Paragraphs)> Cuts(CorpusDocument document, TextLength text, Random random)
    {
        List<string> open = [];
        int length = 0;
        int wanted = random.Next(text.Shortest, text.Longest);
        foreach (string paragraph in document.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            open.Add(paragraph);
            length += paragraph.Length;
            if (length >= wanted)
            {
                yield return (document.Title, [.. open]);
                open.Clear();
                length = 0;
                wanted = random.Next(text.Shortest, text.Longest);
            }
        }
    }

    private static string[] Recombined(string[] paragraphs, TextLength text, Random random)
    {
        List<string> chosen = [];
        int length = 0;
        int wanted = random.Next(text.Shortest, text.Longest);
        while (length < wanted)
        {
            chosen.Add(paragraphs[random.Next(paragraphs.Length)]);
            length += chosen[^1].Length;
        }

        return [.. chosen];
    }

    private static SearchDocument Document(int number, string title, string[] paragraphs, Random random)
    {
        string key = string.Create(CultureInfo.InvariantCulture, $"{number:d5}-{random.NextInt64():x16}");
        return new SearchDocument(
            key,
            title,
            $"speeches/{key}.html",
            [SearchPassage.OfPage(title, weight: 5), .. paragraphs.Select(paragraph => new SearchPassage([new PassagePiece(Id(random), 0)], paragraph))])
        {
            Fields =
            [
                new FieldValues("genre", [$"文种{random.Next(9)}"]),
                new FieldValues("level", [$"层级{random.Next(7)}"]),
                new FieldValues("date", [string.Create(CultureInfo.InvariantCulture, $"{1990 + random.Next(36)}-{1 + random.Next(12):d2}-{1 + random.Next(28):d2}")]),
            ],
        };
    }

    private static string Id(Random random) => string.Concat(Enumerable.Range(0, 3).Select(_ => IdCharacters[random.Next(IdCharacters.Length)]));

    private static void Shuffle<T>(List<T> items, Random random)
    {
        for (int i = items.Count - 1; i > 0; i--)
        {
            int other = random.Next(i + 1);
            (items[i], items[other]) = (items[other], items[i]);
        }
    }
}
