using KnowledgeBase.Rules.Fixes;
using KnowledgeBase.Text;

namespace KnowledgeBase.Rules.Markup;

/// <summary>
/// HTML as contributors type it: an element around words, or a tag alone. Offsets of the file in UTF-16 code units, ends exclusive; a tag alone
/// has no words.
/// </summary>
internal sealed record HtmlTag(int TextStart, int TextEnd, int End, EquatableArray<Fix> Fixes)
{
    private const string Hazards = "\\[]{}<>`*_";
    private const int LongestTag = 400;

    /// <summary>The element or the tag whose '&lt;' stands at <paramref name="start"/>; null when it is none.</summary>
    public static HtmlTag? TryRead(string file, int start, int end)
    {
        int tagEnd = EndOfTag(file, start, end);
        if (tagEnd < 0)
        {
            return null;
        }

        int textEnd = tagEnd;
        while (textEnd < end && Hazards.IndexOf(file[textEnd]) < 0)
        {
            textEnd++;
        }

        bool opens = file[start + 1] != '/';
        int closeEnd = opens && textEnd + 1 < end && file[textEnd] == '<' && file[textEnd + 1] == '/' ? EndOfTag(file, textEnd, end) : -1;
        if (closeEnd < 0 || NameAt(file, start + 1) != NameAt(file, textEnd + 2))
        {
            return new HtmlTag(tagEnd, tagEnd, tagEnd, FixesFor(file, (start, tagEnd)));
        }

        return new HtmlTag(tagEnd, textEnd, closeEnd, FixesFor(file, (start, tagEnd), (textEnd, closeEnd)));
    }

    // The words without the tags; or the tags as text.
    private static EquatableArray<Fix> FixesFor(string file, params (int Start, int End)[] tags)
    {
        Fix without = new(tags.Select(static tag => new TextEdit(tag.Start, tag.End - tag.Start, "")).ToEquatableArray());
        bool canBeLiteral = tags.All(tag => MarkdownCharacters.CanBeEscaped(file.Substring(tag.Start, tag.End - tag.Start)));
        return canBeLiteral
            ? [without, new Fix(tags.Select(tag => new TextEdit(tag.Start, tag.End - tag.Start, SpeechBodyWriter.Escape(file.Substring(tag.Start, tag.End - tag.Start)))).ToEquatableArray())]
            : [without];
    }

    // <name …>, </name>, <name/>: what CommonMark takes for a tag, and no address such as <https://…>.
    private static int EndOfTag(string file, int start, int end)
    {
        int name = start + 1 < end && file[start + 1] == '/' ? start + 2 : start + 1;
        int after = name + NameAt(file, name).Length;
        if (after == name || after >= end || file[after] is not (' ' or '/' or '>'))
        {
            return -1;
        }

        int limit = Math.Min(end, start + LongestTag);
        for (int i = after; i < limit; i++)
        {
            if (file[i] == '>')
            {
                return i + 1;
            }

            if (file[i] is '<' or '{')
            {
                return -1;
            }
        }

        return -1;
    }

    private static string NameAt(string file, int start)
    {
        int end = start;
        while (end < file.Length && (file[end] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') || (end > start && file[end] is >= '0' and <= '9')))
        {
            end++;
        }

        return file.Substring(start, end - start);
    }
}
