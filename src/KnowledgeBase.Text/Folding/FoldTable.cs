using System.Globalization;

namespace KnowledgeBase.Text.Folding;

/// <summary>
/// The data of folding, read once from the embedded <c>fold-table.txt</c>. The browser reads the same <see cref="Text"/>, so the two sides
/// cannot disagree. Arrays are indexed by UTF-16 code unit.
/// </summary>
public static class FoldTable
{
    private static readonly Dictionary<string, string> s_values;
    private static readonly bool[] s_isTraditional = new bool[char.MaxValue + 1];

    static FoldTable()
    {
        Text = ReadResource();
        s_values = Parse(Text);

        Width = Identity();
        ApplyRanges(Width, s_values["width"]);
        Script = Identity();
        ApplyPairs(Script, s_values["hant"], s_values["hans"]);
        ApplyPairs(Script, s_values["overrideFrom"], s_values["overrideTo"]);
        char[] search = Identity();
        ApplyPairs(search, s_values["searchFrom"], s_values["searchTo"]);
        char[] lower = Identity();
        ApplyRanges(lower, s_values["lower"]);

        Hans = new char[Width.Length];
        Keys = new char[Width.Length];
        for (int i = 0; i < Width.Length; i++)
        {
            Hans[i] = Script[Width[i]];
            Keys[i] = lower[search[Hans[i]]];
        }

        foreach (char hant in s_values["hant"])
        {
            s_isTraditional[hant] = true;
        }

        Kinds = ReadKinds();
        KeptCharacter = s_values["keepCharacter"][0];
        KeptWords = s_values["keepWords"].Split(' ');
        Mask = s_values["mask"][0];
        MaskLetter = s_values["maskLetter"][0];
        MaskLetterMax = int.Parse(s_values["maskLetterMax"], NumberStyles.None, CultureInfo.InvariantCulture);
        YearUnit = s_values["yearUnit"][0];
        YearFrom = s_values["yearFrom"];
        YearTo = s_values["yearTo"];
        YearCenturies = s_values["yearCenturies"].Split(' ');
    }

    /// <summary>The table as written: lines of a key, a tab and a value; <c>#</c> begins a comment.</summary>
    public static string Text { get; }

    /// <summary>The values of the table by their keys, for what states folding in another form, such as the settings of a search server.</summary>
    public static IReadOnlyDictionary<string, string> Lines => s_values;

    /// <summary>
    /// The lines that a page needs that gets the pairs of Traditional and Simplified characters, which are most of the table, only when a text
    /// has such characters. Without comments, and without what only display needs.
    /// </summary>
    public static string TextWithoutPairs =>
        string.Concat(s_values.Where(static line => line.Key is not ("version" or "hant" or "hans" or "keepCharacter" or "keepWords")).Select(static line => $"{line.Key}\t{line.Value}\n"));

    /// <summary>Traditional characters, in ascending order, and what each is in Simplified script, without the overrides of <see cref="TextWithoutPairs"/>.</summary>
    public static IReadOnlyList<(char Hant, char Hans)> Pairs =>
        [.. s_values["hant"].Zip(s_values["hans"], static (hant, hans) => (hant, hans)).OrderBy(static pair => pair.hant)];

    /// <summary>Whether a text has none of the Traditional characters of <see cref="Pairs"/>.</summary>
    public static bool IsSimplified(string text)
    {
        foreach (char c in text)
        {
            if (s_isTraditional[c])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Full width to ASCII, wide and no-break space to space.</summary>
    internal static char[] Width { get; }

    /// <summary>Traditional to Simplified.</summary>
    internal static char[] Script { get; }

    /// <summary><see cref="Width"/>, then <see cref="Script"/>.</summary>
    internal static char[] Hans { get; }

    /// <summary><see cref="Hans"/>, then the equivalences of search, then lower case.</summary>
    internal static char[] Keys { get; }

    /// <summary>What the skeleton does with a key.</summary>
    internal static KeyKind[] Kinds { get; }

    /// <summary>著, which is right as it stands in <see cref="KeptWords"/>.</summary>
    internal static char KeptCharacter { get; }

    /// <summary>Simplified words with <see cref="KeptCharacter"/>.</summary>
    internal static string[] KeptWords { get; }

    internal static char Mask { get; }

    internal static char MaskLetter { get; }

    internal static int MaskLetterMax { get; }

    internal static char YearUnit { get; }

    internal static string YearFrom { get; }

    internal static string YearTo { get; }

    internal static string[] YearCenturies { get; }

    private static KeyKind[] ReadKinds()
    {
        var kinds = new KeyKind[char.MaxValue + 1];
        SetRanges(kinds, s_values["han"], KeyKind.Kept);
        SetRanges(kinds, s_values["hanHigh"], KeyKind.HighSurrogate);
        SetRanges(kinds, s_values["letters"], KeyKind.Letter);
        SetRanges(kinds, s_values["digits"], KeyKind.Digit);
        SetEach(kinds, s_values["keep"], KeyKind.Kept);
        SetEach(kinds, s_values["maskRuns"], KeyKind.MaskRun);
        SetEach(kinds, s_values["betweenDigits"], KeyKind.BetweenDigits);
        SetEach(kinds, s_values["yearUnit"], KeyKind.YearUnit);
        return kinds;
    }

    private static string ReadResource()
    {
        using Stream stream = typeof(FoldTable).Assembly.GetManifestResourceStream("fold-table.txt")
            ?? throw new InvalidOperationException("The assembly does not contain 'fold-table.txt'.");
        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }

    private static Dictionary<string, string> Parse(string text)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string line in text.Split('\n'))
        {
            int tab = line.IndexOf('\t');
            if (tab > 0 && line[0] != '#')
            {
                values.Add(line.Substring(0, tab), line.Substring(tab + 1));
            }
        }

        return values;
    }

    private static char[] Identity()
    {
        var map = new char[char.MaxValue + 1];
        for (int i = 0; i < map.Length; i++)
        {
            map[i] = (char)i;
        }

        return map;
    }

    private static void ApplyPairs(char[] map, string from, string to)
    {
        if (from.Length != to.Length)
        {
            throw new InvalidOperationException("Two parallel lines of 'fold-table.txt' differ in length.");
        }

        for (int i = 0; i < from.Length; i++)
        {
            map[from[i]] = to[i];
        }
    }

    private static void ApplyRanges(char[] map, string ranges)
    {
        foreach (string range in ranges.Split(' '))
        {
            string[] sides = range.Split('>');
            (int first, int last) = ReadRange(sides[0]);
            int target = Hexadecimal(sides[1]);
            for (int i = first; i <= last; i++)
            {
                map[i] = (char)(target + i - first);
            }
        }
    }

    private static void SetRanges(KeyKind[] kinds, string ranges, KeyKind kind)
    {
        foreach (string range in ranges.Split(' '))
        {
            (int first, int last) = ReadRange(range);
            for (int i = first; i <= last; i++)
            {
                kinds[i] = kind;
            }
        }
    }

    private static void SetEach(KeyKind[] kinds, string characters, KeyKind kind)
    {
        foreach (char c in characters)
        {
            kinds[c] = kind;
        }
    }

    private static (int First, int Last) ReadRange(string range)
    {
        string[] ends = range.Split('-');
        return (Hexadecimal(ends[0]), Hexadecimal(ends[ends.Length - 1]));
    }

    private static int Hexadecimal(string digits) => int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
