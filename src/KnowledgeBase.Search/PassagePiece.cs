namespace KnowledgeBase.Search;

/// <summary>
/// A part of a passage with an address of its own: <see cref="Anchor"/> is the id on the document's page, empty for the page itself;
/// <see cref="Start"/> is where the part begins, in UTF-16 code units of the passage's text.
/// </summary>
public readonly record struct PassagePiece(string Anchor, int Start);
