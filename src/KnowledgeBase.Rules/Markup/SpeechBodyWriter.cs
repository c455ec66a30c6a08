using System.Globalization;
using System.Text;

namespace KnowledgeBase.Rules.Markup;

/// <summary>Prints a body as Markdown, the only place that writes any. What it prints parses back to the same body.</summary>
public static class SpeechBodyWriter
{
    /// <param name="body">Texts must be trimmed and hold no line break or NUL: Markdown could not give them back.</param>
    /// <param name="gapLabel">Words for a reader on a Git host, from a key of the vocabulary GapReason.</param>
    /// <exception cref="ArgumentException">A text that Markdown cannot carry.</exception>
    public static string Write(SpeechBody body, Func<string, string> gapLabel)
    {
        var output = new StringBuilder();
        foreach (BodyBlock block in body.Blocks)
        {
            output.Append(output.Length > 0 ? "\n" : "");
            switch (block)
            {
                case HeadingBlock heading:
                    output.Append('#', heading.Level).Append(' ').Append(Escape(heading.Content));
                    Close(output, block, heading.RunIn ? ["run-in"] : heading.RunOn ? ["run-on"] : []);
                    break;
                case ParagraphBlock paragraph:
                    output.Append(Escape(paragraph.Content, opensParagraph: true));
                    Close(output, block, paragraph.RunOn ? ["run-on"] : []);
                    break;
                case GapBlock gap:
                    WriteGap(output, gap, gapLabel);
                    break;
                case NoteBlock note:
                    output.Append("> ").Append(Escape(note.Content, opensParagraph: true));
                    Close(output, block, ["note"]);
                    break;
            }
        }

        return output.ToString();
    }

    /// <summary>The text with a backslash before everything that Markdown would read as its own.</summary>
    public static string Escape(string text, bool opensParagraph = false)
    {
        if (text.Length > 0 && (text[0] is ' ' or '\t' || text[text.Length - 1] is ' ' or '\t') || text.IndexOfAny(['\n', '\r', '\0']) >= 0)
        {
            throw new ArgumentException($"Markdown cannot carry '{text}': blanks at its ends, a line break or NUL.", nameof(text));
        }

        int hazard = opensParagraph ? MarkdownCharacters.BlockStartHazard(text, 0, text.Length) : -1;
        var output = new StringBuilder(text.Length + 16);
        for (int i = 0; i < text.Length; i++)
        {
            if (i == hazard || MarkdownCharacters.IsSpecial(text[i]) || (i > 0 && MarkdownCharacters.BeginsBareLink(text[i - 1], text[i])))
            {
                output.Append('\\');
            }

            output.Append(text[i]);
        }

        return output.ToString();
    }

    private static string Escape(InlineText content, bool opensParagraph = false)
    {
        if (content.Marks.IsEmpty)
        {
            return Escape(content.Plain, opensParagraph);
        }

        var output = new StringBuilder();
        int done = 0;
        foreach (InlineMark mark in content.Marks)
        {
            string before = content.Plain.Substring(done, mark.Start - done);
            output.Append(EscapeInside(before, opensParagraph && done == 0));
            output.Append('[').Append(EscapeInside(content.Plain.Substring(mark.Start, mark.Length), false)).Append("]{");
            output.Append(string.Join(" ", [mark.Kind, .. mark.Words])).Append('}');
            done = mark.Start + mark.Length;
        }

        return output.Append(EscapeInside(content.Plain.Substring(done), false)).ToString();
    }

    // Pieces between marks may begin and end with a blank; only the whole text may not.
    private static string EscapeInside(string piece, bool opensParagraph)
    {
        string trimmed = piece.Trim(' ', '\t');
        int at = trimmed.Length == 0 ? piece.Length : piece.IndexOf(trimmed, StringComparison.Ordinal);
        return piece.Substring(0, at) + Escape(trimmed, opensParagraph) + piece.Substring(at + trimmed.Length);
    }

    private static void Close(StringBuilder output, BodyBlock block, IEnumerable<string> words) =>
        output.Append(' ').Append(BlockAddress.Write(block.Id, words, block.FormerIds)).Append('\n');

    private static void WriteGap(StringBuilder output, GapBlock gap, Func<string, string> gapLabel)
    {
        string size = gap.Characters?.ToString(CultureInfo.InvariantCulture) ?? "";
        output.Append("> 缺文：").Append(Escape(gapLabel(gap.Reason))).Append(size.Length > 0 ? $"，{size}字" : "");
        Close(output, gap, size.Length > 0 ? ["gap", gap.Reason, size] : ["gap", gap.Reason]);
        if (gap.Omitted.IsEmpty)
        {
            return;
        }

        output.Append(">\n");
        foreach (string omitted in gap.Omitted)
        {
            output.Append("> - ").Append(Escape(omitted, opensParagraph: true)).Append('\n');
        }
    }
}
