using KnowledgeBase.Text;

namespace KnowledgeBase.Rules.Fidelity;

/// <summary>A removed piece; <paramref name="Offset"/> counts UTF-16 code units of the seed from the place of its row.</summary>
public readonly record struct RowPiece(int Offset, string Text);

/// <summary>
/// Many removals by one rule on one line of the seed, written as a row: <c>each: "(_)", text: "xué_xí__dǎng"</c>. Every '_' of the row is
/// one code unit of the seed that this entry leaves alone; between them stand the pieces, each inside <c>each</c> where that has its '_'.
/// </summary>
public static class PieceRow
{
    /// <summary>Stands for what stays; a text that has it cannot be in a row.</summary>
    public const char Mark = '_';

    /// <returns>False when it is no row: no piece, no or several marks in <paramref name="each"/>, or a line end.</returns>
    public static bool TryRead(string each, string text, out EquatableArray<RowPiece> pieces)
    {
        pieces = default;
        int mark = each.IndexOf(Mark);
        if (mark < 0 || each.IndexOf(Mark, mark + 1) >= 0 || each.IndexOf('\n') >= 0 || text.IndexOf('\n') >= 0)
        {
            return false;
        }

        string before = each.Substring(0, mark);
        string after = each.Substring(mark + 1);
        var found = new List<RowPiece>();
        int offset = 0;
        for (int at = 0; at < text.Length;)
        {
            if (text[at] == Mark)
            {
                at++;
                offset++;
                continue;
            }

            int next = text.IndexOf(Mark, at);
            int end = next < 0 ? text.Length : next;
            found.Add(new RowPiece(offset, before + text.Substring(at, end - at) + after));
            offset += found[found.Count - 1].Text.Length;
            at = end;
        }

        pieces = found.ToEquatableArray();
        return found.Count > 0;
    }
}
