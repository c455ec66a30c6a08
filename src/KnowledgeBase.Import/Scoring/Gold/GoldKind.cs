namespace KnowledgeBase.Import.Scoring.Gold;

/// <summary>How much of an outline item its gold text is.</summary>
public enum GoldKind
{
    /// <summary>The whole title, without the mark that closes it.</summary>
    Heading,

    /// <summary>An enumerated sentence; the text is only its identifying lead, so a longer answer that starts with it is right.</summary>
    Point,

    /// <summary>An item without an ordinal: good to find, no fault to leave.</summary>
    Unnumbered,
}
