using KnowledgeBase.Rules.Fidelity;
using KnowledgeBase.Text;

namespace KnowledgeBase.Import.Decode;

/// <summary>The text of a seed, or why there is none.</summary>
public abstract record DecodeResult;

/// <summary>
/// A decoded seed. <see cref="Text"/> has no byte order mark, and "\n" line ends when all lines of the seed end alike.
/// <see cref="Encoding"/> is a key of the vocabulary SeedEncoding.
/// </summary>
public sealed record DecodedSeed : DecodeResult
{
    public required string Text { get; init; }

    public required string Encoding { get; init; }

    public LineEnds LineEnds { get; init; }

    /// <summary>True when <see cref="SeedEncodings.Encode"/> gives the bytes back; else only the raw file has them.</summary>
    public required bool IsExact { get; init; }

    /// <summary>For each place where bytes belong to no character, which is U+FFFD in the text, its line from 1; ascending.</summary>
    public EquatableArray<int> DamagedLines { get; init; }

    /// <summary>Bytes at the end that begin a character which the file cuts off; they are not in the text.</summary>
    public int TornBytes { get; init; }
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

    /// <summary>No encoding reads it well, or two do.</summary>
    Doubtful,

    /// <summary>Read with a wrong encoding before it was saved as UTF-8, and something was lost.</summary>
    DoublyEncoded,

    /// <summary>Bytes that belong to no character, in more than a few places.</summary>
    Damaged,

    /// <summary>Decoded, but so many pieces are to be removed that front matter cannot hold their places.</summary>
    TooManyRemovals,

    /// <summary>Unpacks to more, or nests deeper, than any speech.</summary>
    TooLarge,

    /// <summary>Locked with a password.</summary>
    Encrypted,

    /// <summary>A Word file that is cut, damaged or contradicts itself.</summary>
    BrokenArchive,

    /// <summary>A zip file of another kind.</summary>
    NoWordDocument,

    /// <summary>Elements inside elements, far deeper than any document has them.</summary>
    TooDeep,
}
