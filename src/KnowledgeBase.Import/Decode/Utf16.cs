using System.Buffers.Binary;
using System.Text;

namespace KnowledgeBase.Import.Decode;

/// <summary>UTF-16 in either byte order. Half of a surrogate pair is damage.</summary>
internal static class Utf16
{
    public static Encoding Strict(bool bigEndian) => new UnicodeEncoding(bigEndian, byteOrderMark: false, throwOnInvalidBytes: true);

    public static Decoding Decode(ReadOnlySpan<byte> bytes, bool bigEndian)
    {
        var draft = new DecodingDraft();
        int at = 0;
        while (at + 1 < bytes.Length)
        {
            char unit = UnitAt(bytes, at, bigEndian);
            if (!char.IsSurrogate(unit))
            {
                draft.Append(unit);
                at += 2;
            }
            else if (char.IsHighSurrogate(unit) && at + 3 >= bytes.Length)
            {
                break;
            }
            else if (char.IsHighSurrogate(unit) && UnitAt(bytes, at + 2, bigEndian) is var low && char.IsLowSurrogate(low))
            {
                draft.Append(unit);
                draft.Append(low);
                at += 4;
            }
            else
            {
                draft.AppendDamage();
                at += 2;
            }
        }

        return draft.Finish(bytes.Length - at);
    }

    private static char UnitAt(ReadOnlySpan<byte> bytes, int at, bool bigEndian) =>
        (char)(bigEndian ? BinaryPrimitives.ReadUInt16BigEndian(bytes[at..]) : BinaryPrimitives.ReadUInt16LittleEndian(bytes[at..]));
}
