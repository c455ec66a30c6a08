using KnowledgeBase.Text;

namespace KnowledgeBase.Search.Index;

/// <summary>A passage as the index holds it: what the reader sees, and what phrases are looked for in (its skeleton).</summary>
public sealed record IndexedPassage(EquatableArray<PassagePiece> Pieces, string Text, string Folded)
{
    /// <summary>How many places one place here counts for when results are put in order.</summary>
    public int Weight { get; init; } = 1;

    /// <summary>The address of the piece that holds the character at <paramref name="start"/> of <see cref="Text"/>.</summary>
    public string AnchorAt(int start)
    {
        string anchor = "";
        foreach (PassagePiece piece in Pieces)
        {
            if (piece.Start > start)
            {
                break;
            }

            anchor = piece.Anchor;
        }

        return anchor;
    }
}
