using KnowledgeBase.Import.Decode;

namespace KnowledgeBase.Import.Reading;

/// <summary>One of the two: what a raw document says, or why it cannot be read.</summary>
public sealed record ReadResult(DocumentReading? Reading, DecodeFailure? Failure);
