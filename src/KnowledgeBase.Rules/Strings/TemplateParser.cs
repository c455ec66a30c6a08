using KnowledgeBase.Text;

namespace KnowledgeBase.Rules.Strings;

/// <summary>Takes a text apart at its braces. Understands every text: what is wrong becomes a <see cref="BrokenPart"/>.</summary>
public static class TemplateParser
{
    private static readonly char[] s_braces = ['{', '}'];

    public static TextTemplate Parse(string text)
    {
        List<TemplatePart> parts = [];
        int at = 0;
        while (at < text.Length)
        {
            int brace = text.IndexOfAny(s_braces, at);
            int end = brace < 0 ? text.Length : brace;
            if (end > at)
            {
                parts.Add(new LiteralPart(text.Substring(at, end - at), at, end - at));
            }

            at = end;
            if (brace >= 0)
            {
                TemplatePart part = ParseBraces(text, brace);
                parts.Add(part);
                at += part.Length;
            }
        }

        return new TextTemplate(text, parts.ToEquatableArray());
    }

    private static TemplatePart ParseBraces(string text, int start)
    {
        int end = text[start] == '{' ? text.IndexOfAny(s_braces, start + 1) : -1;
        if (end < 0 || text[end] == '{')
        {
            return new BrokenPart(text[start] == '{' ? "is not closed" : "closes nothing", start, 1);
        }

        int length = end + 1 - start;
        string[] words = text.Substring(start + 1, length - 2).Split('|');
        if (!Identifiers.IsFieldKey(words[0]))
        {
            return new BrokenPart("names no value: a name has a-z, 0-9 and '-', with a letter first", start, length);
        }

        return words.Length switch
        {
            1 => new ValuePart(words[0], start, length),
            3 when words[1].Length > 0 && words[2].Length > 0 => new PluralPart(words[0], words[1], words[2], start, length),
            _ => new BrokenPart("does not have two forms, one for the number 1 and one for all others", start, length),
        };
    }
}
