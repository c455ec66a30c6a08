using KnowledgeBase.Import.Decode;

namespace KnowledgeBase.Import.Reading;

/// <summary>Reads a seed for checks: what its Markdown is compared with.</summary>
public static class KnownSeed
{
    /// <summary>
    /// The text with line ends as they are; of a seed with a reading beside it, what the reading should say. Empty when the bytes cannot be
    /// what was imported: then the hash tells, and no text is needed.
    /// </summary>
    /// <param name="encoding">The encoding on record; null when there is none.</param>
    public static string TextOf(string name, byte[] bytes, string? encoding, bool hasReading)
    {
        if (hasReading)
        {
            return DocumentReader.Read(name, bytes, encoding).Reading?.Text ?? "";
        }

        string? known = encoding ?? (SeedDecoder.Decode(bytes) as DecodedSeed)?.Encoding;
        return known is not null && SeedEncodings.Keys.Contains(known) ? SeedEncodings.Decode(bytes, known).Text : "";
    }
}
