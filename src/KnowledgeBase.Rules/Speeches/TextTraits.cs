namespace KnowledgeBase.Rules.Speeches;

/// <summary>
/// What kinds of rare characters a text has. Most paragraphs have none of a kind, and a rule that needs one is spared its walk through them.
/// </summary>
[Flags]
internal enum TextTraits : byte
{
    None = 0,

    /// <summary>A character that may stand for hidden words, in the plain or in the folded text.</summary>
    MaskSign = 1,

    /// <summary>A character that folding to Simplified changes.</summary>
    Traditional = 2,

    /// <summary>A surrogate, a private character or one that Unicode gives to no text.</summary>
    Untypable = 4,

    /// <summary>The beginning of a word that e-mail addresses and accounts have, folded.</summary>
    Account = 8,

    /// <summary>The beginning of a web address, folded.</summary>
    WebAddress = 16,

    /// <summary>A digit or a numeral with which a long number may begin, folded.</summary>
    Number = 32,
}
