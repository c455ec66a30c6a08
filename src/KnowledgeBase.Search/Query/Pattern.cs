using KnowledgeBase.Text;

namespace KnowledgeBase.Search.Query;

/// <summary>
/// What a term looks like in a skeleton: its parts one after the other. It begins and ends with something of a fixed length, and holds at least
/// one <see cref="Literal"/> or <see cref="Masks"/>.
/// </summary>
public sealed record Pattern(EquatableArray<PatternPart> Parts)
{
    /// <summary>The skeleton looked for when nothing varies, else null.</summary>
    public string? Exact => Parts is [Literal only] ? only.Text : null;
}

/// <summary>A part of a pattern; the three kinds below are all there are.</summary>
public abstract record PatternPart
{
    private protected PatternPart()
    {
    }
}

/// <summary>These characters of the skeleton; none of them is a mask or 某.</summary>
public sealed record Literal(string Text) : PatternPart;

/// <summary>
/// What has been blotted out: <see cref="Count"/> characters, each □ or 某, and where those do not stand, one. A mask counts for one
/// character however long it is, so 某某 is <see cref="Count"/> 2 and also finds XX; other masks have <see cref="Count"/> 1.
/// </summary>
public sealed record Masks(int Count) : PatternPart;

/// <summary>Any characters of the skeleton (UTF-16 code units), from <see cref="Least"/> to <see cref="Most"/>.</summary>
public sealed record AnyCharacters(int Least, int Most) : PatternPart;
