using KnowledgeBase.Import.Decode;

namespace KnowledgeBase.Import.Extract.Html;

/// <summary>The text of a web page, or why there is none.</summary>
public abstract record HtmlReading;

/// <summary>A page that was read. <paramref name="Encoding"/> is a key of the vocabulary SeedEncoding.</summary>
public sealed record HtmlPageText(ExtractedText Extracted, string Encoding) : HtmlReading;

/// <summary>A page that cannot be read, and what to do about it.</summary>
public sealed record HtmlRefusal(DecodeFailure Failure) : HtmlReading;
