using System.Text;
using KnowledgeBase.Content;
using KnowledgeBase.Rules.Fidelity;
using KnowledgeBase.Tests;

namespace KnowledgeBase.Browser.Tests.WholeSite;

/// <summary>What a seed's own bytes say and the site must therefore find: the parts of its lines that no removal covers.</summary>
internal static class SeedStretches
{
    private const int Shortest = 12;

    /// <summary>Stretches of at least 12 UTF-16 code units. The seeds of this repository are UTF-8 with "\n".</summary>
    public static IEnumerable<string> Of(Speech speech)
    {
        string seed = RepositoryText.Read(speech.Provenance.Seed);
        bool[] isRemoved = new bool[seed.Length];
        int[] lineStarts = [0, .. Enumerable.Range(0, seed.Length).Where(i => seed[i] == '\n').Select(static i => i + 1)];
        foreach (RemovedText removed in speech.Provenance.Removed)
        {
            int start = lineStarts[removed.At.Line - 1] + removed.At.Column - 1;
            Assert.Equal(removed.Text, seed.Substring(start, removed.Text.Length));
            isRemoved.AsSpan(start, removed.Text.Length).Fill(true);
        }

        var stretch = new StringBuilder();
        for (int i = 0; i <= seed.Length; i++)
        {
            if (i < seed.Length && seed[i] != '\n' && !isRemoved[i])
            {
                stretch.Append(seed[i]);
                continue;
            }

            if (stretch.Length >= Shortest)
            {
                yield return stretch.ToString();
            }

            stretch.Clear();
        }
    }

    /// <summary>Substrings of 2–12 UTF-16 code units, longer stretches more often than short ones. Always the same.</summary>
    public static IReadOnlyList<string> Phrases(IEnumerable<Speech> speeches, int count)
    {
        string all = string.Join('\n', speeches.SelectMany(Of));
        var random = new Random(20_260_101);
        List<string> phrases = [];
        while (phrases.Count < count)
        {
            string phrase = all.Substring(random.Next(all.Length - Shortest), random.Next(2, 13));
            if (!phrase.Contains('\n', StringComparison.Ordinal) && !char.IsLowSurrogate(phrase[0]) && !char.IsHighSurrogate(phrase[^1]))
            {
                phrases.Add(phrase);
            }
        }

        return phrases;
    }
}
