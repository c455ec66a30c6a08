using KnowledgeBase.Search;

namespace KnowledgeBase.Tests;

/// <summary>Substrings of 2–12 characters of the displayed texts, and a tenth that are turned round and mostly found nowhere. Fixed seed.</summary>
internal static class RandomPhrases
{
    public static IReadOnlyList<string> From(IReadOnlyList<SearchDocument> documents, int count)
    {
        var random = new Random(20_250_326);
        string[] texts = [.. documents.SelectMany(static document => document.Passages).Select(static passage => passage.Text).Where(static text => text.Length >= 12)];
        return [.. Enumerable.Range(0, count).Select(i => Phrase(random, texts, backwards: i % 10 == 9))];
    }

    private static string Phrase(Random random, string[] texts, bool backwards)
    {
        string text = texts[random.Next(texts.Length)];
        int length = random.Next(2, 13);
        string phrase = text.Substring(random.Next(text.Length - length + 1), length);
        return backwards ? string.Concat(phrase.Reverse()) : phrase;
    }
}
