using KnowledgeBase.Text;

namespace KnowledgeBase.Import.Decode;

/// <summary>The text of a seed, or why there is none.</summary>
public abstract record DecodeResult;

/// <summary>
/// A decoded seed. <see cref="Text"/> has no byte order mark, and "\n" for "\r\n" when <see cref="CrLf"/>. <see cref="Encoding"/> is a key
/// of the vocabulary SeedEncoding; <see cref="SeedEncodings.Encode"/> gives the bytes back.
/// </summary>
public sealed record DecodedSeed : DecodeResult
{
    public required string Text { get; init; }

    public required string Encoding { get; init; }

    public bool HasBom => Encoding.EndsWith("-bom", StringComparison.Ordinal);

    /// <summary>True when every line ends in "\r\n".</summary>
    public bool CrLf { get; init; }
}

/// <summary>A seed that cannot be read for sure, with the encodings that might be right, best first.</summary>
public sealed record DecodeFailure(DecodeProblem Problem, string Message, EquatableArray<EncodingCandidate> Candidates) : DecodeResult;

/// <summary>An encoding and how much its reading looks like Chinese: about 0.7 for a speech, below 0.35 doubtful.</summary>
public sealed record EncodingCandidate(string Encoding, double Score);

public enum DecodeProblem
{
    /// <summary>No character but blanks.</summary>
    Empty,

    /// <summary>A document format or a picture, not a text file.</summary>
    NotText,

    /// <summary>A web page with its tags.</summary>
    Html,

    /// <summary>No encoding reads it well, or two do.</summary>
    Doubtful,

    /// <summary>Read with a wrong encoding before it was saved as UTF-8.</summary>
    DoublyEncoded,

    /// <summary>Bytes that belong to no character: damaged or cut inside one.</summary>
    Damaged,

    /// <summary>Lines that end in "\r" alone.</summary>
    CarriageReturnsOnly,

    /// <summary>Decoded, but so many pieces are to be removed that front matter cannot hold their places.</summary>
    TooManyRemovals,

    /// <summary>Larger than a document can be: a page or an archive made to exhaust the machine.</summary>
    TooLarge,

    /// <summary>Elements inside elements, far deeper than any document has them.</summary>
    TooDeep,
}
