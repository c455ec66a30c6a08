using KnowledgeBase.Text;

namespace KnowledgeBase.Annotate.Phrases;

/// <summary>The phrases that speeches share, those that say most first, and how much of each text such phrases are, in the order of the library.</summary>
public sealed record PhraseReading(EquatableArray<RepeatedPhrase> Phrases, EquatableArray<TextCommonness> Texts)
{
    /// <summary>How many more phrases there are than are named here.</summary>
    public int More { get; init; }

    public static PhraseReading None { get; } = new([], []);
}

/// <summary>How much of a text stands in phrases that other speeches have too. <paramref name="Key"/> is that of the compared text.</summary>
/// <param name="Lines">One for each line of the text.</param>
public sealed record TextCommonness(string Key, EquatableArray<LineCommonness> Lines);

/// <summary>Characters of a line, marks and blanks not counted, and how many of them stand in shared phrases; and where.</summary>
public sealed record LineCommonness(int Characters, int Shared, EquatableArray<SharedStretch> Stretches)
{
    /// <summary>0 to 1.</summary>
    public double Share => Characters == 0 ? 0 : (double)Shared / Characters;
}

/// <summary>
/// A stretch of a line in shared phrases of one level, which stands in one block. Stretches of a line are in order and do not overlap. Packed: a
/// large library has millions of them.
/// </summary>
public readonly record struct SharedStretch
{
    private const int LevelBits = 2;
    private const uint LevelMask = (1 << LevelBits) - 1;

    private readonly uint _lengthAndLevel;

    public SharedStretch(int start, int length, int level) => (Start, _lengthAndLevel) = (start, ((uint)length << LevelBits) | (uint)level);

    /// <summary>In UTF-16 code units of the line.</summary>
    public int Start { get; }

    /// <summary>In UTF-16 code units.</summary>
    public int Length => (int)(_lengthAndLevel >> LevelBits);

    /// <summary>1: in two speeches; 2: in three to nine; 3: in more.</summary>
    public int Level => (int)(_lengthAndLevel & LevelMask);
}
