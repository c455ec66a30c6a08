using KnowledgeBase.Text.Outline;

namespace KnowledgeBase.Import.Structure;

/// <summary>
/// The width at which a text was broken, as mail, old terminals and printed pages did: in characters, or in the columns of a fixed-width font
/// where a Chinese character takes two.
/// </summary>
internal sealed record WrapWidth(int Width, bool InColumns)
{
    private const int Narrowest = 16;
    private const int Widest = 100;
    private const int FewestLines = 6;
    private const int FewestBroken = 4;
    private const string Indentation = "\u3000\u3000";
    private const string Stops = "。!?;:";

    // How much shorter than the width a full line may be: a mark or a word that did not fit, an indentation that nobody knows of.
    private int Slack => InColumns ? 6 : 3;

    /// <summary>The width of a text; null when the lines are the author's.</summary>
    /// <param name="lines">The lines as written.</param>
    /// <param name="folded">The same, folded.</param>
    public static WrapWidth? Of(IReadOnlyList<string> lines, string[] folded)
    {
        if (lines.Count < FewestLines)
        {
            return null;
        }

        (WrapWidth? characters, int byCharacters) = Find(lines, folded, inColumns: false);
        (WrapWidth? columns, int byColumns) = Find(lines, folded, inColumns: true);
        return byColumns > byCharacters ? columns : characters;
    }

    /// <summary>Whether a line is as long as the width allows.</summary>
    /// <param name="line">Without its indentation.</param>
    /// <param name="isIndented">Whether it has one, by two characters as paragraphs have.</param>
    public bool IsFull(string line, bool isIndented = false) => Measure(isIndented ? Indentation + line : line, InColumns) >= Width - Slack;

    // A line that ends in mid-sentence is a full one; headings and titles are the only short lines without a stop. Longer lines are
    // paragraphs that nobody broke.
    private static (WrapWidth? Found, int Broken) Find(IReadOnlyList<string> lines, string[] folded, bool inColumns)
    {
        List<int> open = [];
        List<int> closed = [];
        for (int i = 0; i < lines.Count; i++)
        {
            if (Stops.Contains(folded[i][^1], StringComparison.Ordinal))
            {
                closed.Add(Measure(lines[i], inColumns));
            }
            else if (ContentsEntry.TryRead(folded[i]) is null || folded[i].AsSpan().IndexOfAny(Stops) >= 0)
            {
                open.Add(Measure(lines[i], inColumns));
            }
        }

        (WrapWidth? best, int most) = (null, 0);
        foreach (int length in open.Distinct().Order())
        {
            var width = new WrapWidth(length, inColumns);
            int broken = open.Count(other => other <= length && other >= length - width.Slack);
            int authored = open.Count(other => other < length - width.Slack);
            int longer = open.Count(other => other > length);
            int whole = closed.Count(other => other > length);
            bool inRange = length >= Narrowest && length <= (inColumns ? 2 : 1) * Widest;
            if (inRange && broken >= FewestBroken && broken >= 3 * (authored - 1) && longer * 10 <= broken && whole <= broken && broken >= most)
            {
                (best, most) = (width, broken);
            }
        }

        return (best, most);
    }

    private static int Measure(string line, bool inColumns) => inColumns ? line.Sum(c => c < '\u1100' && c is not ('“' or '”' or '‘' or '’' or '…' or '—' or '·') ? 1 : 2) : line.Length;
}
