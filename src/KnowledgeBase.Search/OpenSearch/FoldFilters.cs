using System.Globalization;
using System.Text;
using KnowledgeBase.Text.Folding;

namespace KnowledgeBase.Search.OpenSearch;

/// <summary>
/// The skeleton of <see cref="Fold"/> as character filters of OpenSearch, made of the fold table: what comes out of them, one after the
/// other, is what search compares. Rules and patterns are in ASCII but for Chinese characters, so no parser can trim or normalize them.
/// </summary>
public static class FoldFilters
{
    private const char FirstHan = '\u3400';
    private const char LastHan = '\u9FFF';
    private const int PlaneOne = 0x10000;

    /// <summary>In the order in which they run.</summary>
    public static IReadOnlyList<CharFilter> All { get; } =
    [
        new MappingFilter("kb_keys", Keys()),
        new PatternFilter("kb_mask_runs", string.Join('|', Line("maskRuns").Select(static c => $"{Escape(c)}+")), Line("mask")),
        new PatternFilter("kb_mask_letters", $"(?<!{Word}){Escape(Line("maskLetter")[0])}{{1,{Line("maskLetterMax")}}}(?!{Word})", Line("mask")),
        new PatternFilter("kb_between_digits", $"(?<![{Ranges("digits")}]){Between}|{Between}(?![{Ranges("digits")}])", ""),
        new PatternFilter("kb_dropped", $"[^{Ranges("han")}{Ranges("letters")}{Ranges("digits")}{Escape(Line("keep") + Line("betweenDigits"))}{HighHan()}]+", ""),
        new MappingFilter("kb_years", Years()),
    ];

    private static string Word => $"[{Ranges("letters")}{Ranges("digits")}]";

    private static string Between => $"[{Escape(Line("betweenDigits"))}]";

    private static string Line(string key) => FoldTable.Lines[key];

    // Width, script, variants and case are one step, as in Fold.ToKey.
    private static IReadOnlyList<KeyValuePair<string, string>> Keys() =>
    [
        .. from code in Enumerable.Range(0, char.MaxValue + 1)
           let c = (char)code
           let key = Fold.ToKey(c)
           where key != c
           select new KeyValuePair<string, string>(c.ToString(), key.ToString()),
    ];

    // A mapping can't say "the digit of this numeral", so every year of these centuries is a rule.
    private static IReadOnlyList<KeyValuePair<string, string>> Years()
    {
        string numerals = Line("yearFrom");
        return
        [
            .. from century in Line("yearCenturies").Split(' ')
               from tens in numerals
               from ones in numerals
               let year = $"{century}{tens}{ones}"
               select new KeyValuePair<string, string>(year + Line("yearUnit"), string.Concat(year.Select(c => Line("yearTo")[numerals.IndexOf(c, StringComparison.Ordinal)])) + Line("yearUnit")),
        ];
    }

    private static string Ranges(string key) => string.Concat(Line(key).Split(' ').Select(static range => string.Join('-', range.Split('-').Select(static end => $@"\u{end}"))));

    // The table has high surrogates, each with all 1,024 low ones; a pattern has the characters themselves.
    private static string HighHan()
    {
        int[] ends = [.. Line("hanHigh").Split('-').Select(static end => int.Parse(end, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture))];
        return string.Create(CultureInfo.InvariantCulture, $@"\x{{{CodePoint(ends[0]):x}}}-\x{{{CodePoint(ends[^1]) + 0x3FF:x}}}");
    }

    private static int CodePoint(int high) => PlaneOne + ((high - 0xD800) << 10);

    private static string Escape(char c) => Escape(c.ToString());

    /// <summary>As patterns and rules of mappings both read it.</summary>
    internal static string Escape(string text)
    {
        var escaped = new StringBuilder();
        foreach (char c in text)
        {
            _ = c is >= FirstHan and <= LastHan ? escaped.Append(c) : escaped.Append(CultureInfo.InvariantCulture, $@"\u{(int)c:x4}");
        }

        return escaped.ToString();
    }
}
