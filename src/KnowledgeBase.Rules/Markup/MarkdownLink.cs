using KnowledgeBase.Rules.Fixes;
using KnowledgeBase.Text;

namespace KnowledgeBase.Rules.Markup;

/// <summary>
/// A link or an image as contributors type it: <c>[words](address)</c>, <c>![words](address)</c>. Offsets of the file in UTF-16 code units, ends
/// exclusive.
/// </summary>
internal sealed record MarkdownLink(int TextStart, int TextEnd, int End, EquatableArray<Fix> Fixes)
{
    private const string Hazards = "\\[]{}<>`*_";

    /// <summary>The link whose '[' or '!' stands at <paramref name="start"/>; null when there is none.</summary>
    public static MarkdownLink? TryRead(string file, int start, int end)
    {
        int open = file[start] == '!' ? start + 1 : start;
        if (open >= end || file[open] != '[')
        {
            return null;
        }

        int textEnd = open + 1;
        while (textEnd < end && Hazards.IndexOf(file[textEnd]) < 0)
        {
            textEnd++;
        }

        if (textEnd + 1 >= end || file[textEnd] != ']' || file[textEnd + 1] != '(')
        {
            return null;
        }

        int close = file.IndexOf(')', textEnd, end - textEnd);
        if (close < 0)
        {
            return null;
        }

        string literal = file.Substring(start, close + 1 - start);
        Fix words = new(new TextEdit(start, open + 1 - start, ""), new TextEdit(textEnd, close + 1 - textEnd, ""));
        bool canBeLiteral = MarkdownCharacters.CanBeEscaped(literal);
        return new MarkdownLink(
            open + 1,
            textEnd,
            close + 1,
            canBeLiteral ? [words, new Fix(new TextEdit(start, literal.Length, SpeechBodyWriter.Escape(literal)))] : [words]);
    }
}
