using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Text;

namespace KnowledgeBase.Rules.Fidelity;

/// <summary>
/// The text of one block as the seed has it, punctuation apart. <see cref="Origins"/>[i] is the file offset of <c>Text[i]</c>;
/// <see cref="End"/> the file offset after the text.
/// </summary>
internal sealed record KeptLine(int Block, string Text, EquatableArray<int> Origins, int End, bool ContinuesInNext);

/// <summary>What of a body is text of the seed: headings and paragraphs, with declared corrections undone.</summary>
internal static class KeptText
{
    /// <returns>The lines, and the numbers of the corrections that do not fit their block.</returns>
    public static (IReadOnlyList<KeptLine> Lines, IReadOnlyList<int> Unmatched) Of(SpeechBody body, EquatableArray<Correction> corrections)
    {
        var lines = new List<KeptLine>();
        var applied = new HashSet<int>();
        for (int i = 0; i < body.Blocks.Count; i++)
        {
            if (ContentOf(body.Blocks[i]) is not { } content)
            {
                continue;
            }

            bool continues = body.Blocks[i] is HeadingBlock { RunIn: true };
            lines.Add(Undo(new KeptLine(i, content.Plain, content.Origins, content.Origins[content.Plain.Length], continues), body.Blocks[i].Id, corrections, applied));
        }

        return (lines, [.. Enumerable.Range(0, corrections.Count).Where(number => !applied.Contains(number))]);
    }

    /// <summary>The words of a block that are the speech's; null for gaps and notes.</summary>
    public static InlineText? ContentOf(BodyBlock block) => block switch
    {
        HeadingBlock heading => heading.Content,
        ParagraphBlock paragraph => paragraph.Content,
        _ => null,
    };

    private static KeptLine Undo(KeptLine line, string id, EquatableArray<Correction> corrections, HashSet<int> applied)
    {
        for (int number = 0; number < corrections.Count; number++)
        {
            Correction correction = corrections[number];
            int at = correction.Block == id && correction.To.Length > 0 ? line.Text.IndexOf(correction.To, StringComparison.Ordinal) : -1;
            if (at < 0 || line.Text.IndexOf(correction.To, at + 1, StringComparison.Ordinal) >= 0)
            {
                continue;
            }

            applied.Add(number);
            int after = at + correction.To.Length;
            int origin = line.Origins[at];
            line = line with
            {
                Text = line.Text.Substring(0, at) + correction.From + line.Text.Substring(after),
                Origins = line.Origins.Take(at).Concat(Enumerable.Repeat(origin, correction.From.Length)).Concat(line.Origins.Skip(after)).ToEquatableArray(),
            };
        }

        return line;
    }
}
