using KnowledgeBase.Import.Decode;

namespace KnowledgeBase.Import.Extract.Html;

/// <summary>The decoded source of a page with the key of its encoding, or the failure.</summary>
internal sealed record HtmlDecoding
{
    public string? Text { get; init; }

    public string? Encoding { get; init; }

    /// <summary>True when U+FFFD stands for bytes that belong to no character.</summary>
    public bool IsDamaged { get; init; }

    public DecodeFailure? Failure { get; init; }
}
