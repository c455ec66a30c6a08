using KnowledgeBase.Rules.Words;

namespace KnowledgeBase.Rules.Cleaning;

/// <summary>Patterns that need words, and the quick way from a text to those whose words it has.</summary>
internal sealed class PatternChoice
{
    private readonly CleaningPattern[] _patterns;
    private readonly WordFinder _finder;
    private readonly int[][] _patternsOfWord;

    public PatternChoice(CleaningPattern[] patterns)
    {
        _patterns = patterns;
        string[] words = [.. patterns.SelectMany(static pattern => pattern.Words).Distinct(StringComparer.Ordinal)];
        _finder = new WordFinder(words);

        // The finder gives the longest word at a place; those that it begins with stand there too.
        _patternsOfWord = [.. words.Select(word => Enumerable.Range(0, patterns.Length).Where(i => patterns[i].Words.Any(needed => word.StartsWith(needed, StringComparison.Ordinal))).ToArray())];
    }

    /// <summary>The patterns of which a word stands in the text, in their order.</summary>
    public IReadOnlyList<CleaningPattern> For(string text)
    {
        bool[]? wanted = null;
        for (int at = 0; _finder.TryFind(text, ref at, out int word); at++)
        {
            wanted ??= new bool[_patterns.Length];
            foreach (int pattern in _patternsOfWord[word])
            {
                wanted[pattern] = true;
            }
        }

        return wanted is null ? [] : Chosen(wanted);
    }

    private List<CleaningPattern> Chosen(bool[] wanted)
    {
        List<CleaningPattern> chosen = [];
        for (int i = 0; i < wanted.Length; i++)
        {
            if (wanted[i])
            {
                chosen.Add(_patterns[i]);
            }
        }

        return chosen;
    }
}
