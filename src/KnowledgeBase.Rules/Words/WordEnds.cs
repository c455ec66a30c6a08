namespace KnowledgeBase.Rules.Words;

/// <summary>Asks whether one of many words begins or ends at a place; most places are turned down by a look at one character.</summary>
internal sealed class WordEnds
{
    private readonly CharacterSet _first;
    private readonly CharacterSet _last;
    private readonly string[] _longestFirst;

    /// <param name="words">Of at least one character each.</param>
    public WordEnds(IEnumerable<string> words)
    {
        _longestFirst = [.. words.Distinct(StringComparer.Ordinal).OrderByDescending(static word => word.Length)];
        _first = new CharacterSet(_longestFirst.Select(static word => word[0]));
        _last = new CharacterSet(_longestFirst.Select(static word => word[word.Length - 1]));
    }

    /// <summary>The length of the longest word that begins at an offset and ends at or before <paramref name="end"/>, or 0.</summary>
    public int LengthAt(string text, int at, int end)
    {
        if (at < end && _first.Contains(text[at]))
        {
            foreach (string word in _longestFirst)
            {
                if (at + word.Length <= end && string.CompareOrdinal(text, at, word, 0, word.Length) == 0)
                {
                    return word.Length;
                }
            }
        }

        return 0;
    }

    /// <summary>The length of the longest word that ends at an offset (exclusive) and begins at or behind <paramref name="start"/>, or 0.</summary>
    public int LengthBefore(string text, int start, int end)
    {
        if (end > start && _last.Contains(text[end - 1]))
        {
            foreach (string word in _longestFirst)
            {
                if (end - word.Length >= start && string.CompareOrdinal(text, end - word.Length, word, 0, word.Length) == 0)
                {
                    return word.Length;
                }
            }
        }

        return 0;
    }
}
