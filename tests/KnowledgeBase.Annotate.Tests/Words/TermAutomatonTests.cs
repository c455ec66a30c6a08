using KnowledgeBase.Annotate.Themes;
using KnowledgeBase.Annotate.Words;
using KnowledgeBase.Rules.Lexicon;
using KnowledgeBase.Tests.Annotate.Themes;

namespace KnowledgeBase.Tests.Annotate.Words;

public sealed class TermAutomatonTests
{
    [Fact]
    public void EvidenceAgreesWithASimpleScan()
    {
        const string alphabet = "作风建设党";
        var random = new Random(7);
        string[] words = [.. Enumerable.Range(0, 40).Select(_ => Text(random, alphabet, 1 + random.Next(4))).Distinct()];
        ThemeClassifier classifier = new(Lexicon(words));
        for (int i = 0; i < 500; i++)
        {
            string text = Text(random, alphabet + ",", random.Next(30));

            ThemeReading reading = classifier.Read(new ThemeDocument(null, [Unit(text)]));

            Assert.Equal(
                Scan(text, words),
                reading.Units[0].Tags.SelectMany(tag => tag.Evidence).Select(evidence => (evidence.Start, evidence.Term)));
        }
    }

    /// <summary>Leftmost, longest, not overlapping, the slow way.</summary>
    private static List<(int Start, string Word)> Scan(string text, string[] words)
    {
        List<(int, string)> found = [];
        for (int i = 0; i < text.Length;)
        {
            string? longest = words.Where(word => text.AsSpan(i).StartsWith(word, StringComparison.Ordinal)).MaxBy(word => word.Length);
            if (longest is not null)
            {
                found.Add((i, longest));
            }

            i += longest?.Length ?? 1;
        }

        return found;
    }

    private static string Text(Random random, string alphabet, int length) =>
        string.Concat(Enumerable.Range(0, length).Select(_ => alphabet[random.Next(alphabet.Length)]));

    private static ThemeUnit Unit(string text) => new() { Id = "u", Pieces = [new TextPiece("u", 0, text)] };

    private static ThemeLexicon Lexicon(string[] words) =>
        ThemeGold.Lexicon with { Themes = [new LexiconTheme("作风建设", true, [.. words.Select(word => new LexiconTerm(word, 5))])] };
}
