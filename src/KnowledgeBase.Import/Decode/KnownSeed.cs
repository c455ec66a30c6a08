namespace KnowledgeBase.Import.Decode;

/// <summary>Reads a seed whose encoding is on record, for checks; nothing is guessed.</summary>
public static class KnownSeed
{
    /// <summary>The text without a byte order mark, line ends as they are.</summary>
    /// <param name="encoding">A key of the vocabulary SeedEncoding.</param>
    /// <exception cref="System.Text.DecoderFallbackException">The bytes are not in this encoding.</exception>
    /// <exception cref="ArgumentException">There is no such encoding.</exception>
    public static string Decode(byte[] bytes, string encoding)
    {
        byte[] mark = SeedEncodings.Bom(encoding);
        int start = mark.Length > 0 && bytes.AsSpan().StartsWith(mark) ? mark.Length : 0;
        return SeedEncodings.Strict(encoding).GetString(bytes, start, bytes.Length - start);
    }
}
