namespace KnowledgeBase.Rules.Markup;

/// <summary>Lines that someone typed as a table or a list of Markdown. Offsets of the file in UTF-16 code units, ends exclusive.</summary>
internal static class MarkdownLines
{
    /// <summary><c>| 甲 | 乙 |</c></summary>
    public static bool IsTableRow(string file, int start, int end)
    {
        if (file[start] != '|')
        {
            return false;
        }

        string line = file.Substring(start, end - start).TrimEnd(' ');
        return line.Length > 2 && line.IndexOf('|', 1) > 0 && line.IndexOf('\\') < 0;
    }

    /// <summary>Where the words of a list item begin: after <c>- </c>, <c>* </c>, <c>+ </c>, <c>1. </c>; -1 when the line is none.</summary>
    public static int ItemStart(string file, int start, int end)
    {
        int mark = start;
        if (file[start] is '-' or '*' or '+')
        {
            mark++;
        }
        else
        {
            int hazard = MarkdownCharacters.BlockStartHazard(file, start, end);
            mark = hazard > start ? hazard + 1 : start;
        }

        return mark > start && mark < end && file[mark] == ' ' ? mark + 1 : -1;
    }
}
