using KnowledgeBase.Search.Format;

namespace KnowledgeBase.Search.Writing;

/// <summary>A part of a file that readers get and check by itself: the low half of its checksum, high byte first, and its bytes.</summary>
internal static class Unit
{
    public static byte[] Escaped(ReadOnlySpan<byte> bytes)
    {
        uint checksum = Checksum.Of(bytes);
        return ShardText.Escape([(byte)(checksum >> 8), (byte)checksum, .. bytes]);
    }
}
