using System.Diagnostics;
using System.Globalization;
using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Site.Speeches;

namespace KnowledgeBase.Site.Exports.Tei;

/// <summary>The text: a heading opens a <c>div</c> that lasts until one of its level or a higher one. Addresses of blocks are <c>xml:id</c>.</summary>
internal static class TeiBody
{
    public static void Write(TeiWriter tei, AnnotatedSpeech speech)
    {
        tei.Start("body").Line();
        Stack<int> open = new();
        bool isEmpty = true;
        foreach (BodyBlock block in speech.Speech.Body.Blocks)
        {
            isEmpty &= block is GapBlock or NoteBlock;
            if (block is HeadingBlock heading)
            {
                CloseTo(tei, open, heading.Level);
                open.Push(heading.Level);
                tei.Start("div", ("n", (heading.Level - 1).ToString(CultureInfo.InvariantCulture))).Line();
            }

            WriteBlock(tei, block, speech);
            tei.Line();
        }

        CloseTo(tei, open, 0);
        if (isEmpty)
        {
            // A body must hold something.
            tei.Start("p").End().Line();
        }

        tei.End().Line();
    }

    private static void CloseTo(TeiWriter tei, Stack<int> open, int level)
    {
        while (open.TryPeek(out int top) && top >= level)
        {
            open.Pop();
            tei.End().Line();
        }
    }

    private static void WriteBlock(TeiWriter tei, BodyBlock block, AnnotatedSpeech speech)
    {
        switch (block)
        {
            case HeadingBlock heading:
                tei.Start("head", ("xml:id", heading.Id), ("rend", heading.RunIn ? "run-in" : null));
                TeiMarks.Write(tei, heading.Content.Plain, TextMarks.Of(heading, speech));
                tei.End();
                break;
            case ParagraphBlock paragraph:
                tei.Start("p", ("xml:id", paragraph.Id));
                TeiMarks.Write(tei, paragraph.Content.Plain, TextMarks.Of(paragraph, speech));
                tei.End();
                break;
            case GapBlock gap:
                WriteGap(tei, gap);
                break;
            case NoteBlock note:
                tei.Start("note", ("xml:id", note.Id), ("type", "editorial"));
                TeiMarks.Write(tei, note.Content.Plain, TextMarks.Of(note, speech));
                tei.End();
                break;
            default:
                throw new UnreachableException($"TEI has no form for a {block.GetType().Name}.");
        }
    }

    private static void WriteGap(TeiWriter tei, GapBlock gap)
    {
        string? size = gap.Characters?.ToString(CultureInfo.InvariantCulture);
        tei.Start("gap", ("xml:id", gap.Id), ("reason", gap.Reason), ("unit", size is null ? null : "chars"), ("quantity", size));
        foreach (string heading in gap.Omitted)
        {
            tei.Element("desc", heading);
        }

        tei.End();
    }
}
