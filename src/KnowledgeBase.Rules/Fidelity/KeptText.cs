using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Text;

namespace KnowledgeBase.Rules.Fidelity;

/// <summary>
/// The text of one block as the seed has it, punctuation apart. <see cref="Origins"/>[i] is the file offset of <c>Text[i]</c>;
/// <see cref="End"/> the file offset after the text.
/// </summary>
internal sealed record KeptLine(int Block, string Text, OffsetMap Origins, int End, bool ContinuesInNext);

/// <summary>What of a body is text of the seed: headings and paragraphs, with declared corrections undone.</summary>
internal static class KeptText
{
    /// <param name="applied">Gets the numbers of the corrections that fit their block.</param>
    public static IReadOnlyList<KeptLine> Of(SpeechBody body, EquatableArray<Correction> corrections, ISet<int> applied)
    {
        var lines = new List<KeptLine>();
        for (int i = 0; i < body.Blocks.Count; i++)
        {
            if (SourceLine.ContentOf(body.Blocks[i]) is not { } content)
            {
                continue;
            }

            bool continues = body.Blocks[i] is HeadingBlock { RunIn: true } or HeadingBlock { RunOn: true } or ParagraphBlock { RunOn: true };
            (string text, OffsetMap origins) = Undo(content.Plain, content.Origins, body.Blocks[i].Id, corrections, applied);
            lines.Add(new KeptLine(i, text, origins, content.Origins[content.Plain.Length], continues));
        }

        return lines;
    }

    /// <summary>A text with the corrections of its block undone; <paramref name="applied"/> gets the numbers of those that fit.</summary>
    public static (string Text, OffsetMap Origins) Undo(
        string text, OffsetMap origins, string block, EquatableArray<Correction> corrections, ISet<int> applied)
    {
        for (int number = 0; number < corrections.Count; number++)
        {
            Correction correction = corrections[number];
            int at = correction.Block == block && correction.To.Length > 0 ? text.IndexOf(correction.To, StringComparison.Ordinal) : -1;
            if (at < 0 || text.IndexOf(correction.To, at + 1, StringComparison.Ordinal) >= 0)
            {
                continue;
            }

            applied.Add(number);
            text = text.Substring(0, at) + correction.From + text.Substring(at + correction.To.Length);
            origins = origins.Replace(at, correction.To.Length, correction.From.Length);
        }

        return (text, origins);
    }
}
