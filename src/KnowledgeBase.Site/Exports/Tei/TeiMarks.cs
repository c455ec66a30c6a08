using System.Diagnostics;
using KnowledgeBase.Site.Speeches;
using KnowledgeBase.Text;

namespace KnowledgeBase.Site.Exports.Tei;

/// <summary>
/// Text with its marks as elements. Marks may overlap and elements may not, so the text is cut where one begins or ends, and each piece gets
/// the most telling mark: a correction, a redaction, what a person marked, an item of the outline.
/// </summary>
internal static class TeiMarks
{
    public static void Write(TeiWriter tei, string text, EquatableArray<TextMark> marks)
    {
        TextMark[] layers = [.. marks.Where(static mark => RankOf(mark) > 0).OrderBy(RankOf)];
        int[] shown = new int[text.Length];
        for (int i = 0; i < layers.Length; i++)
        {
            Array.Fill(shown, i + 1, layers[i].Start, layers[i].Length);
        }

        HashSet<string> used = new(StringComparer.Ordinal);
        for (int start = 0; start < text.Length;)
        {
            int end = start + 1;
            while (end < text.Length && shown[end] == shown[start])
            {
                end++;
            }

            WritePiece(tei, text[start..end], shown[start] == 0 ? null : layers[shown[start] - 1], used);
            start = end;
        }
    }

    // 0 for what TEI is not told: an excerpt is for theme pages, an item that a person marked is in the outline.
    private static int RankOf(TextMark mark) => mark.Kind switch
    {
        MarkKinds.Item when mark.Id is not null => 1,
        MarkKinds.Formula or MarkKinds.Quote or MarkKinds.Sic => 2,
        MarkKinds.Redacted => 3,
        TextMark.Correction => 4,
        _ => 0,
    };

    private static void WritePiece(TeiWriter tei, string piece, TextMark? mark, HashSet<string> used)
    {
        switch (mark?.Kind)
        {
            case null:
                tei.Text(piece);
                break;
            case MarkKinds.Item:
                // An item that something divides has its address on the first part only.
                tei.Element("seg", piece, ("type", "enum"), ("xml:id", mark.Id is { } id && used.Add(id) ? id : null));
                break;
            case MarkKinds.Formula:
                tei.Element("term", piece, ("type", "tifa"));
                break;
            case MarkKinds.Quote:
                tei.Element("quote", piece, ("type", mark.Words.FirstOrDefault()));
                break;
            case MarkKinds.Sic:
                tei.Element("sic", piece);
                break;
            case MarkKinds.Redacted:
                // What was hidden, where somebody said so; the characters of the source stay readable in the description.
                tei.Start("gap", ("reason", string.Join(' ', [MarkKinds.Redacted, .. mark.Words])), ("unit", "token")).Element("desc", piece).End();
                break;
            case TextMark.Correction:
                tei.Start("choice").Element("sic", mark.Words[0]).Element("corr", piece).End();
                break;
            default:
                throw new UnreachableException($"A mark '{mark.Kind}' has no element.");
        }
    }
}
