namespace KnowledgeBase.Search.Writing;

/// <summary>
/// A document as the index holds it: its blocks, each of the size that the format says, and its folded text.
/// </summary>
/// <param name="Blocks">Escaped bytes.</param>
/// <param name="Folded">All passages one after another, each ended by U+0000.</param>
/// <param name="Spans">Where the folded text stands, in its order: <see cref="TextSpan.Start"/> is an index into it, and places count from the document's first block.</param>
/// <param name="Passages">How many passages it has.</param>
/// <param name="Reach">The greatest distance between two places of a passage.</param>
internal sealed record DocumentBlocks(byte[][] Blocks, char[] Folded, TextSpan[] Spans, int Passages, int Reach);

/// <summary>
/// A run of folded text with places that follow one another. <paramref name="Continues"/>: it goes on in a passage that the span before
/// began, so its first characters are repeated behind that span's block.
/// </summary>
internal readonly record struct TextSpan(int Start, int Place, bool Continues);
