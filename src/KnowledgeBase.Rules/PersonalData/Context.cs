namespace KnowledgeBase.Rules.PersonalData;

/// <summary>The words before a number that say what it is.</summary>
internal static class Context
{
    private const string Stops = "。;!?\n";

    /// <summary>Whether one of the words stands in the characters before a place, in the same sentence.</summary>
    public static bool Precedes(string text, int at, int reach, string[] words)
    {
        int start = at;
        while (start > 0 && at - start < reach && Stops.IndexOf(text[start - 1]) < 0)
        {
            start--;
        }

        foreach (string word in words)
        {
            if (text.IndexOf(word, start, at - start, StringComparison.Ordinal) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
