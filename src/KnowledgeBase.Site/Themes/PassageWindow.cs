using KnowledgeBase.Text.Characters;

namespace KnowledgeBase.Site.Themes;

/// <summary>The stretch of a paragraph worth quoting: whole sentences around as many matches as fit.</summary>
internal static class PassageWindow
{
    private const string Closing = "”’」』）》";

    /// <summary>Start and end in UTF-16 code units. One sentence is never cut, however long.</summary>
    public static (int From, int To) Of(string text, IReadOnlyList<(int Start, int Length)> matches, int longest)
    {
        List<(int From, int To)> sentences = Sentences(text);
        (int From, int To) best = sentences.Count == 0 ? (0, text.Length) : sentences[0];
        int most = -1;
        for (int first = 0; first < sentences.Count; first++)
        {
            int last = first;
            while (last + 1 < sentences.Count && sentences[last + 1].To - sentences[first].From <= longest)
            {
                last++;
            }

            int count = matches.Count(match => match.Start >= sentences[first].From && match.Start < sentences[last].To);
            if (count > most)
            {
                most = count;
                best = (sentences[first].From, sentences[last].To);
            }
        }

        return best;
    }

    private static List<(int From, int To)> Sentences(string text)
    {
        List<(int, int)> sentences = [];
        int from = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (!Han.IsSentenceEnd(text[i]))
            {
                continue;
            }

            while (i + 1 < text.Length && (Han.IsSentenceEnd(text[i + 1]) || Closing.Contains(text[i + 1], StringComparison.Ordinal)))
            {
                i++;
            }

            sentences.Add((from, i + 1));
            from = i + 1;
        }

        if (from < text.Length)
        {
            sentences.Add((from, text.Length));
        }

        return sentences;
    }
}
