namespace KnowledgeBase.Import.Extract.Docx;

/// <summary>
/// The field EQ \o draws characters over each other and has no result: Word makes enclosed characters (eq \o\ac(○,1)) and phonetic
/// guides (EQ \o\ad(\s\up 9(hàn),汉)) with it.
/// </summary>
internal static class OverlayField
{
    private const string Circled = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";
    private const string CircledHan = "㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉";

    /// <summary>The characters in the line and those above them, or null when the code is no such field.</summary>
    public static (string Base, string Above)? Show(string code)
    {
        string trimmed = code.Trim();
        int overlay = trimmed.IndexOf("\\o", StringComparison.OrdinalIgnoreCase);
        int open = overlay < 0 ? -1 : trimmed.IndexOf('(', overlay);
        if (open < 0 || !trimmed.StartsWith("eq", StringComparison.OrdinalIgnoreCase) || !trimmed.EndsWith(')'))
        {
            return null;
        }

        string inLine = "";
        string above = "";
        bool isCircled = false;
        foreach (string part in Split(trimmed[(open + 1)..^1]))
        {
            string text = part.Trim();
            int raised = text.StartsWith("\\s\\up", StringComparison.OrdinalIgnoreCase) ? text.IndexOf('(', StringComparison.Ordinal) : -1;
            if (raised >= 0)
            {
                above += text[(raised + 1)..].TrimEnd(')');
            }
            else if (text is "○" or "〇" or "◯")
            {
                isCircled = true;
            }
            else if (!text.StartsWith('\\'))
            {
                inLine += text;
            }
        }

        return (isCircled ? Circle(inLine) : inLine, above);
    }

    private static string Circle(string text)
    {
        for (int number = 1; number <= Circled.Length; number++)
        {
            if (text == NumberFormats.Show(number, "decimal"))
            {
                return Circled[number - 1].ToString();
            }

            if (number <= CircledHan.Length && text == NumberFormats.Show(number, "chineseCounting"))
            {
                return CircledHan[number - 1].ToString();
            }
        }

        return text;
    }

    // At the commas that stand in no brackets.
    private static List<string> Split(string arguments)
    {
        var parts = new List<string>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < arguments.Length; i++)
        {
            depth += arguments[i] == '(' ? 1 : arguments[i] == ')' ? -1 : 0;
            if (depth == 0 && arguments[i] is ',' or ';')
            {
                parts.Add(arguments[start..i]);
                start = i + 1;
            }
        }

        parts.Add(arguments[start..]);
        return parts;
    }
}
