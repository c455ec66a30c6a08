using KnowledgeBase.Search.Format;

namespace KnowledgeBase.Search.Reading;

internal static class ShardPart
{
    /// <summary>A part of the payload of a file.</summary>
    public static ReadOnlySpan<byte> Of(ReadOnlySpan<byte> file, int from, int length)
    {
        ReadOnlySpan<byte> payload = ShardText.Payload(file);
        if (length < 0)
        {
            return payload[from..];
        }

        return from + length <= payload.Length ? payload.Slice(from, length) : throw new DamagedIndexException("A file of the search index is too short.");
    }

    /// <summary>What follows the checksum of a unit.</summary>
    /// <exception cref="DamagedIndexException">It is not what was written.</exception>
    public static byte[] Checked(byte[] escaped)
    {
        byte[] bytes = ShardText.Unescape(escaped);
        if (bytes.Length < 2 || (Checksum.Of(bytes.AsSpan(2)) & 0xFFFF) != (uint)((bytes[0] << 8) | bytes[1]))
        {
            throw new DamagedIndexException("A part of the search index is damaged.");
        }

        return bytes[2..];
    }
}
