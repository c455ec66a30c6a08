namespace KnowledgeBase.Rules.Punctuation;

/// <summary>What a character may be to the rules about punctuation; most characters are nothing.</summary>
[Flags]
internal enum MarkSigns : ushort
{
    None = 0,

    /// <summary>A mark that Chinese text sets full width, in ASCII: <c>,;:!?()</c>.</summary>
    Narrow = 1,

    /// <summary>The same, full width.</summary>
    Wide = 2,

    /// <summary>A quotation mark or bracket that has a partner.</summary>
    Pair = 4,

    /// <summary>A mark after which no other of these may follow.</summary>
    Stop = 8,

    /// <summary>What people type for an ellipsis or a dash.</summary>
    Run = 16,

    Blank = 32,

    /// <summary>A straight quotation mark.</summary>
    Straight = 64,

    /// <summary>A question mark.</summary>
    Question = 128,

    /// <summary>The end of an HTML entity.</summary>
    EntityEnd = 256,
}
