namespace KnowledgeBase.Rules.Quotations;

/// <summary>
/// Pairs the quotation marks of a text with a stack. Only outermost pairs are given, in order; what an unclosed mark would swallow is given as
/// if the mark were not there, and an unclosed mark that nothing follows ends with the text.
/// </summary>
public static class QuotationMarks
{
    private const string Opening = "“「『";
    private const string Closing = "”」』";

    internal static char[] OpeningMarks { get; } = Opening.ToCharArray();

    /// <summary>Indexes of the opening and the closing mark; the text's length in the place of a closing mark that is not there.</summary>
    public static List<(int Open, int Close)> In(string text)
    {
        List<Pair> pairs = [];
        var open = new Stack<(int At, int Kind)>();
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c is not ((>= '“' and <= '”') or (>= '「' and <= '』')))
            {
                continue;
            }

            if (Opening.IndexOf(c) is >= 0 and int kind)
            {
                open.Push((i, kind));
            }
            else if (open.Count > 0 && Closing.IndexOf(c) == open.Peek().Kind)
            {
                pairs.Add(new Pair(open.Pop().At, i, open.Count));
            }
        }

        return Outermost(pairs, [.. open.Select(static mark => mark.At).Reverse()], text.Length);
    }

    private static List<(int Open, int Close)> Outermost(List<Pair> pairs, int[] unclosed, int length)
    {
        List<(int Open, int Close)> outermost = [];
        pairs.Sort(static (a, b) => a.Open.CompareTo(b.Open));
        int before = 0;
        foreach (Pair pair in pairs)
        {
            while (before < unclosed.Length && unclosed[before] < pair.Open)
            {
                before++;
            }

            if (pair.Depth == before)
            {
                outermost.Add((pair.Open, pair.Close));
            }
        }

        if (unclosed.Length > 0 && (outermost.Count == 0 || outermost[outermost.Count - 1].Open < unclosed[unclosed.Length - 1]))
        {
            outermost.Add((unclosed[unclosed.Length - 1], length));
        }

        return outermost;
    }

    /// <summary><paramref name="Depth"/>: how many marks were open around the pair.</summary>
    private readonly record struct Pair(int Open, int Close, int Depth);
}
