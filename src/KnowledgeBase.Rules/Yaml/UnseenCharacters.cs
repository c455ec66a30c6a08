using System.Globalization;
using KnowledgeBase.Rules.Fixes;

namespace KnowledgeBase.Rules.Yaml;

/// <summary>Tells of the characters of a block that nobody sees, and what to write instead.</summary>
internal static class UnseenCharacters
{
    public static void Report(YamlBlock block, IReadOnlyList<int> refused, YamlSource source, IReadOnlyList<(int Start, int End)> doubleQuoted, FindingList findings)
    {
        string text = block.File.Text;
        (int Start, int End)[] quotes = [.. doubleQuoted.Select(quote => source.InFile(quote.Start, quote.End))];
        for (int i = 0; i < refused.Count;)
        {
            int first = i;
            while (i < refused.Count && refused[i] == refused[first] + (i - first) && (text[refused[i]] == '\r') == (text[refused[first]] == '\r'))
            {
                i++;
            }

            int start = refused[first];
            SourceSpan span = findings.Span(start, i - first);
            if (text[start] == '\r')
            {
                findings.AddFixable(YamlRules.CarriageReturn, span, [new Fix(new TextEdit(start, i - first, new string('\n', i - first)))]);
                continue;
            }

            string escapes = Escapes(text, start, i - first);
            bool isQuoted = quotes.Any(quote => quote.Start < start && start < quote.End);
            findings.AddFixable(YamlRules.UnseenCharacter, span, [new Fix(new TextEdit(start, i - first, isQuoted ? escapes : ""))], YamlCharacters.Describe(text, start), Shown(escapes));
        }
    }

    private static string Escapes(string text, int start, int length)
    {
        var escapes = new System.Text.StringBuilder();
        for (int i = start; i < start + length; i++)
        {
            if (char.IsSurrogatePair(text, i))
            {
                escapes.AppendFormat(CultureInfo.InvariantCulture, "\\U{0:X8}", char.ConvertToUtf32(text, i++));
            }
            else if (!char.IsSurrogate(text[i]))
            {
                escapes.AppendFormat(CultureInfo.InvariantCulture, "\\u{0:X4}", (int)text[i]);
            }
        }

        return escapes.ToString();
    }

    // A message is no place for a page of escapes, and half of a character has none.
    private static string Shown(string escapes) => escapes.Length == 0 ? "\\uFFFD" : escapes.Length <= 30 ? escapes : escapes.Substring(0, 24) + "…";
}
