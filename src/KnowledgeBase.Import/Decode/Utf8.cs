using System.Buffers;
using System.Text;

namespace KnowledgeBase.Import.Decode;

/// <summary>UTF-8 (RFC 3629).</summary>
internal static class Utf8
{
    public static Encoding Strict { get; } = new UTF8Encoding(false, throwOnInvalidBytes: true);

    public static Decoding Decode(ReadOnlySpan<byte> bytes) =>
        System.Text.Unicode.Utf8.IsValid(bytes) ? new Decoding(Encoding.UTF8.GetString(bytes), default, 0) : DecodeDamaged(bytes);

    // Character by character, because damage and a torn end have places.
    private static Decoding DecodeDamaged(ReadOnlySpan<byte> bytes)
    {
        var draft = new DecodingDraft();
        Span<char> pair = stackalloc char[2];
        while (!bytes.IsEmpty)
        {
            OperationStatus status = Rune.DecodeFromUtf8(bytes, out Rune rune, out int length);
            if (status == OperationStatus.NeedMoreData)
            {
                break;
            }

            if (status == OperationStatus.Done)
            {
                draft.Append(pair[..rune.EncodeToUtf16(pair)]);
            }
            else
            {
                draft.AppendDamage();
            }

            bytes = bytes[length..];
        }

        return draft.Finish(bytes.Length);
    }
}
