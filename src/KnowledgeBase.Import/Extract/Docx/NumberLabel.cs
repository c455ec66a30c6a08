namespace KnowledgeBase.Import.Extract.Docx;

/// <summary>What a list shows before a paragraph: （一）, 1., •.</summary>
internal readonly record struct NumberLabel(string Text, bool IsBullet, string Suffix)
{
    /// <summary>
    /// The label and the text after it. Word sets a tab between them; Chinese text has no blank after 、 or ）, so that one is written
    /// only where label and text would run together: 第一章 总则, 1. 2024年.
    /// </summary>
    public string Before(ReadOnlySpan<char> text)
    {
        if (Text.Length == 0 || text.IsEmpty || Suffix == "nothing" || char.IsWhiteSpace(Text[^1]) || char.IsWhiteSpace(text[0]))
        {
            return Text;
        }

        bool runsTogether = IsBullet || char.IsLetterOrDigit(Text[^1]) || (Text[^1] <= '~' && char.IsAsciiLetterOrDigit(text[0]));
        return runsTogether ? Text + " " : Text;
    }
}
