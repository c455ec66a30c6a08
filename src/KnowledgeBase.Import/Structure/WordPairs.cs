using KnowledgeBase.Text.Characters;

namespace KnowledgeBase.Import.Structure;

/// <summary>
/// The pairs of neighbouring characters of a text. A line end inside a word shows: the pair it would make stands elsewhere in the text, or one of
/// the two never ends or begins a sentence.
/// </summary>
internal sealed class WordPairs
{
    private const string NeverLast = "和与及对在把将从为以并而或于向使让被由其之至";
    private const string NeverFirst = "的了着过们地得";

    private readonly HashSet<(char, char)> _pairs = [];

    /// <param name="folded">The lines of the text, folded.</param>
    public WordPairs(IEnumerable<string> folded)
    {
        foreach (string line in folded)
        {
            for (int i = 1; i < line.Length; i++)
            {
                _pairs.Add((line[i - 1], line[i]));
            }
        }
    }

    /// <summary>Whether the last character of a line and the first of the next belong together.</summary>
    public bool IsOneWord(string line, string next) =>
        (Han.IsHan(line[^1]) && Han.IsHan(next[0]) && _pairs.Contains((line[^1], next[0])))
        || NeverLast.Contains(line[^1], StringComparison.Ordinal)
        || NeverFirst.Contains(next[0], StringComparison.Ordinal)
        || (char.IsAsciiLetterOrDigit(line[^1]) && char.IsAsciiLetterOrDigit(next[0]) && !StartsWithYear(next));

    private static bool StartsWithYear(string line) => line.Length > 4 && line.AsSpan(0, 4).IndexOfAnyExceptInRange('0', '9') < 0 && line[4] is '年' or '-' or '.' or '/';
}
