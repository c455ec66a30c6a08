namespace KnowledgeBase.Rules.Yaml;

internal enum YamlKeyForm
{
    /// <summary>No key stands here.</summary>
    None,

    /// <summary><c>key: value</c></summary>
    Right,

    /// <summary><c>key：value</c></summary>
    FullWidth,

    /// <summary><c>key:value</c></summary>
    NoSpace,
}

/// <summary>The key that a line begins with; offsets of its end and of its colon.</summary>
internal readonly record struct YamlKeyLine(YamlKeyForm Form, int KeyEnd, int Colon)
{
    private const int LongestWord = 40;

    /// <summary>Looks at the line from where the scanner stands. Reads nothing and reports nothing.</summary>
    public static YamlKeyLine Find(YamlScanner at)
    {
        string text = at.Text;
        int start = at.Position;
        if (at.Current is '"' or '\'')
        {
            return FindQuoted(at, start);
        }

        YamlKeyLine mistaken = default;
        for (int i = start; !at.IsLineEnd(i) && !at.IsComment(i); i++)
        {
            if (text[i] == ':' && (at.IsLineEnd(i + 1) || YamlBlank.IsAny(text[i + 1])))
            {
                return mistaken.Form == YamlKeyForm.FullWidth ? mistaken : new YamlKeyLine(YamlKeyForm.Right, EndOf(text, start, i), i);
            }

            if (mistaken.Form == YamlKeyForm.None && text[i] is '：' or ':' && IsWord(text, start, EndOf(text, start, i)))
            {
                bool isAddress = text[i] == ':' && text[i + 1] == '/';
                mistaken = isAddress ? mistaken : new YamlKeyLine(text[i] == ':' ? YamlKeyForm.NoSpace : YamlKeyForm.FullWidth, EndOf(text, start, i), i);
            }
        }

        return mistaken;
    }

    /// <summary>True for a key in the form of a field's: lower-case ASCII letters, digits and '-'.</summary>
    public bool IsField(string text, int start)
    {
        for (int i = start; i < KeyEnd; i++)
        {
            if (text[i] is not ((>= 'a' and <= 'z') or (>= '0' and <= '9') or '-'))
            {
                return false;
            }
        }

        return KeyEnd > start && text[start] is >= 'a' and <= 'z';
    }

    /// <summary>The offset after the quote that closes the one at <paramref name="start"/> in the same line; -1 when there is none.</summary>
    public static int AfterQuoted(YamlScanner at, int start)
    {
        char quote = at.Text[start];
        for (int i = start + 1; !at.IsLineEnd(i); i++)
        {
            if (quote == '"' && at.Text[i] == '\\')
            {
                i++;
            }
            else if (at.Text[i] == quote)
            {
                if (quote == '"' || i + 1 >= at.End || at.Text[i + 1] != quote)
                {
                    return i + 1;
                }

                i++;
            }
        }

        return -1;
    }

    private static YamlKeyLine FindQuoted(YamlScanner at, int start)
    {
        int keyEnd = AfterQuoted(at, start);
        int colon = keyEnd;
        while (colon >= 0 && !at.IsLineEnd(colon) && YamlBlank.IsAny(at.Text[colon]))
        {
            colon++;
        }

        if (colon < 0 || at.IsLineEnd(colon) || at.Text[colon] is not (':' or '：'))
        {
            return default;
        }

        bool isRight = at.IsLineEnd(colon + 1) || YamlBlank.IsAny(at.Text[colon + 1]);
        return new YamlKeyLine(at.Text[colon] == '：' ? YamlKeyForm.FullWidth : isRight ? YamlKeyForm.Right : YamlKeyForm.NoSpace, keyEnd, colon);
    }

    private static int EndOf(string text, int start, int colon)
    {
        int end = colon;
        while (end > start && YamlBlank.IsAny(text[end - 1]))
        {
            end--;
        }

        return end;
    }

    /// <summary>True for letters, digits, '-', '_' and '.', with a letter first, no longer than any key is.</summary>
    public static bool IsWord(string text, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (!char.IsLetterOrDigit(text[i]) && text[i] is not ('-' or '_' or '.'))
            {
                return false;
            }
        }

        return end > start && end - start <= LongestWord && char.IsLetter(text[start]);
    }
}
