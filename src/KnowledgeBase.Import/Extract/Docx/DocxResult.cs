using KnowledgeBase.Import.Decode;

namespace KnowledgeBase.Import.Extract.Docx;

/// <summary>The text of a Word file, or why there is none: exactly one of the two.</summary>
public sealed record DocxResult(ExtractedText? Text, DecodeFailure? Failure);
