namespace KnowledgeBase.Text.Outline;

/// <summary>The shape of an ordinal. The first six number sections (GB/T 9704-2012, 7.3.3); the rest number items of a list.</summary>
public enum OutlineFamily
{
    /// <summary>A heading without an ordinal, given by a person.</summary>
    None,

    /// <summary>第一章, 第一部分.</summary>
    Chapter,

    /// <summary>一、</summary>
    Comma,

    /// <summary>（一）</summary>
    Bracketed,

    /// <summary>1.</summary>
    Arabic,

    /// <summary>（1）</summary>
    ArabicBracketed,

    /// <summary>一是</summary>
    Is,

    /// <summary>一要</summary>
    Must,

    /// <summary>第一，</summary>
    Ordinal,

    /// <summary>其一，</summary>
    OfThem,

    /// <summary>首先，其次，再次，最后，</summary>
    Sequence,

    /// <summary>①</summary>
    Circled,

    /// <summary>—— at the start of a line.</summary>
    Dash,
}
