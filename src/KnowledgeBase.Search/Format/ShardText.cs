using System.Buffers;

namespace KnowledgeBase.Search.Format;

/// <summary>
/// The frame of a file: a script that hands a string to <c>kbS</c>, so that the same bytes are read by range, as a whole, and by a page
/// opened from disk, which can run scripts but can't fetch.
/// </summary>
internal static class ShardText
{
    /// <summary>Bytes before the payload.</summary>
    public const int PrefixLength = 5;

    private static readonly SearchValues<byte> s_escaped = SearchValues.Create("\"\\\n\r"u8);

    private static ReadOnlySpan<byte> Prefix => "kbS(\""u8;

    private static ReadOnlySpan<byte> Suffix => "\");\n"u8;

    /// <summary>Bytes that a part takes in the payload.</summary>
    public static int EscapedLength(ReadOnlySpan<byte> bytes)
    {
        int length = bytes.Length;
        foreach (byte b in bytes)
        {
            length += NeedsEscape(b) ? 1 : 0;
        }

        return length;
    }

    public static bool NeedsEscape(byte b) => b is (byte)'"' or (byte)'\\' or (byte)'\n' or (byte)'\r';

    public static byte[] Escape(ReadOnlySpan<byte> bytes)
    {
        byte[] escaped = new byte[EscapedLength(bytes)];
        int at = 0;
        foreach (byte b in bytes)
        {
            if (NeedsEscape(b))
            {
                escaped[at++] = (byte)'\\';
            }

            escaped[at++] = b switch { (byte)'\n' => (byte)'n', (byte)'\r' => (byte)'r', _ => b };
        }

        return escaped;
    }

    public static byte[] Unescape(ReadOnlySpan<byte> escaped)
    {
        if (escaped.IndexOf((byte)'\\') < 0)
        {
            return escaped.ToArray();
        }

        byte[] bytes = new byte[escaped.Length];
        int count = 0;
        for (int i = 0; i < escaped.Length; i++)
        {
            byte b = escaped[i];
            if (b == (byte)'\\' && ++i < escaped.Length)
            {
                b = escaped[i] switch { (byte)'n' => (byte)'\n', (byte)'r' => (byte)'\r', byte other => other };
            }

            bytes[count++] = b;
        }

        Array.Resize(ref bytes, count);
        return bytes;
    }

    /// <summary>The file around a payload that is already escaped.</summary>
    public static byte[] Frame(ReadOnlySpan<byte> payload)
    {
        byte[] file = new byte[Prefix.Length + payload.Length + Suffix.Length];
        Prefix.CopyTo(file);
        payload.CopyTo(file.AsSpan(Prefix.Length));
        Suffix.CopyTo(file.AsSpan(Prefix.Length + payload.Length));
        return file;
    }

    /// <exception cref="DamagedIndexException">The file has another frame.</exception>
    public static ReadOnlySpan<byte> Payload(ReadOnlySpan<byte> file) =>
        file.StartsWith(Prefix) && file.EndsWith(Suffix)
            ? file[Prefix.Length..^Suffix.Length]
            : throw new DamagedIndexException("A file of the search index has not the form of one.");
}
