namespace KnowledgeBase.Rules.Markup;

/// <summary>The block whose text begins at <see cref="Start"/> of its line, in UTF-16 code units.</summary>
public readonly record struct SourceLinePiece(string BlockId, int Start);
