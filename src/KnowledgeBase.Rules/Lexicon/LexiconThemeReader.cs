using System.Globalization;
using KnowledgeBase.Rules.Yaml;

namespace KnowledgeBase.Rules.Lexicon;

/// <summary>Reads one theme of the lexicon: <c>core</c> and its terms.</summary>
internal static class LexiconThemeReader
{
    public static LexiconTheme Read(LexiconFields fields, FindingList findings, YamlEntry entry)
    {
        YamlMapping theme = fields.AsMapping(entry.Value, entry.Key.Value);
        fields.RefuseUnknown(theme, ["core", "terms"]);
        bool isCore = fields.Truth(theme, "core");
        YamlSequence list = fields.Sequence(theme, "terms");
        if (list.Items.IsEmpty && theme["terms"] is YamlSequence)
        {
            findings.Add(ThemeLexiconRules.Field, list.Span, "terms", "is empty", "at least one '- { term: 词, weight: 5 }'");
        }

        List<LexiconTerm> terms = [];
        var lines = new Dictionary<string, (string Written, int Line)>(StringComparer.Ordinal);
        foreach (YamlNode item in list.Items)
        {
            YamlMapping mapping = fields.AsMapping(item, "terms");
            fields.RefuseUnknown(mapping, ["term", "weight"]);
            YamlScalar text = fields.Text(mapping, "term");
            int weight = fields.Whole(mapping, "weight", 1, 5);
            if (mapping["term"] is YamlScalar && Check(text, entry.Key.Value, lines, findings))
            {
                terms.Add(new LexiconTerm(text.Value, weight));
            }
        }

        return new LexiconTheme(entry.Key.Value, isCore, [.. terms]);
    }

    private static bool Check(YamlScalar term, string theme, Dictionary<string, (string Written, int Line)> lines, FindingList findings)
    {
        string folded = ThemeCharacter.KeyOf(term.Value);
        if (folded.Length == 0)
        {
            findings.Add(ThemeLexiconRules.UnmatchableTerm, term.Span, term.Value, "has nothing but quotes, blanks or stars");
            return false;
        }

        if (folded.IndexOfAny([',', '。', '、', ';', ':', '!', '?']) >= 0)
        {
            findings.Add(ThemeLexiconRules.UnmatchableTerm, term.Span, term.Value, "holds a mark that ends a clause");
            return false;
        }

        if (lines.TryGetValue(folded, out (string Written, int Line) first))
        {
            string line = first.Line.ToString(CultureInfo.InvariantCulture);
            findings.Add(ThemeLexiconRules.DuplicateTerm, term.Span, term.Value, theme, first.Written, line);
            return false;
        }

        lines.Add(folded, (term.Value, term.Span.StartLine));
        return true;
    }
}
