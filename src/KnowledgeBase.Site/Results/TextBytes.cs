using System.Runtime.InteropServices;

namespace KnowledgeBase.Site.Results;

/// <summary>Text as bytes, UTF-16 code unit by code unit: what begins in the middle of a character comes back as it was.</summary>
internal static class TextBytes
{
    public static void Write(BinaryWriter writer, string text)
    {
        writer.Write7BitEncodedInt(text.Length);
        writer.Write(MemoryMarshal.AsBytes(text.AsSpan()));
    }

    public static string Read(BinaryReader reader) => new(MemoryMarshal.Cast<byte, char>(reader.ReadBytes(reader.Read7BitEncodedInt() * sizeof(char))));
}
