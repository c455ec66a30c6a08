namespace KnowledgeBase.Import.Clean;

/// <summary>How a reading is written behind its character.</summary>
internal enum PinyinForm
{
    /// <summary>学(xué)</summary>
    Bracketed,

    /// <summary>学xué</summary>
    Bare,

    /// <summary>学（ㄒㄩㄝˊ）, 学ㄒㄩㄝˊ</summary>
    Zhuyin,
}

/// <summary>A reading behind a character: UTF-16 code units [Start, End) of the seed, brackets and blanks with it.</summary>
internal readonly record struct PinyinNote
{
    public required int Start { get; init; }

    public required int End { get; init; }

    public required PinyinForm Form { get; init; }

    /// <summary>Without tone; empty for zhuyin.</summary>
    public required string Plain { get; init; }

    public required bool IsToned { get; init; }

    /// <summary>It is a reading of the characters before it.</summary>
    public required bool IsRight { get; init; }

    /// <summary>The character before it is one that everybody can read.</summary>
    public required bool IsEveryday { get; init; }

    /// <summary>The character before it is written in Traditional form.</summary>
    public required bool IsTraditional { get; init; }
}
