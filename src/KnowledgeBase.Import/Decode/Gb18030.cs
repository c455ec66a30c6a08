using System.Text;

namespace KnowledgeBase.Import.Decode;

/// <summary>
/// GB 18030, which contains GB 2312 and GBK. Code page 936 ("gbk") is lenient and turns bad bytes into private-use characters, so GB data is
/// always read with 54936.
/// </summary>
internal static class Gb18030
{
    private const int CodePage = 54936;
    // Windows writes the euro sign so; the standard has another code for it.
    private const byte EuroOfWindows = 0x80;
    private const int Torn = -1;
    private const int Bad = 0;

    // Four-byte codes up to this number are of the basic plane, those from the next limit on of the others; between them there is none.
    private const int LastOfBasicPlane = 39419;
    private const int FirstOfOtherPlanes = 189000;
    private const int LastOfAll = FirstOfOtherPlanes + 0xFFFFF;

    public static Encoding Strict { get; } =
        CodePagesEncodingProvider.Instance.GetEncoding(CodePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
        ?? throw new PlatformNotSupportedException("This .NET has no GB 18030.");

    public static Decoding Decode(ReadOnlySpan<byte> bytes)
    {
        var draft = new DecodingDraft();
        int from = 0;
        int endOfHigh = 0;
        for (int at = 0; at < bytes.Length;)
        {
            int length = LengthAt(bytes[at..]);
            if (length > 0)
            {
                at += length;
                continue;
            }

            draft.Append(Strict.GetString(bytes[from..at]));
            if (length == Torn)
            {
                return draft.Finish(bytes.Length - at);
            }

            if (bytes[at] == EuroOfWindows)
            {
                draft.Append('€');
            }
            else
            {
                draft.AppendDamage();

                // Looked for once in each stretch, or many bad bytes in a long one would cost its length each.
                endOfHigh = endOfHigh > at ? endOfHigh : EndOfHigh(bytes, at + 1);
                at += (endOfHigh - at - 1) % 2;
            }

            at++;
            from = at;
        }

        draft.Append(Strict.GetString(bytes[from..]));
        return draft.Finish(0);
    }

    // The length of the code that the bytes begin with.
    private static int LengthAt(ReadOnlySpan<byte> bytes)
    {
        if (bytes[0] < 0x80)
        {
            return 1;
        }

        if (bytes[0] is EuroOfWindows or 0xFF)
        {
            return Bad;
        }

        if (bytes.Length < 2)
        {
            return Torn;
        }

        if (bytes[1] is >= 0x40 and <= 0x7E or >= 0x80 and <= 0xFE)
        {
            return 2;
        }

        return IsDigit(bytes[1]) ? LengthOfFour(bytes) : Bad;
    }

    private static int LengthOfFour(ReadOnlySpan<byte> bytes)
    {
        bool begins = (bytes.Length < 3 || bytes[2] is >= 0x81 and <= 0xFE) && (bytes.Length < 4 || IsDigit(bytes[3]));
        if (!begins || bytes.Length < 4)
        {
            return begins ? Torn : Bad;
        }

        int number = (((((bytes[0] - 0x81) * 10) + bytes[1] - 0x30) * 126) + bytes[2] - 0x81) * 10 + bytes[3] - 0x30;
        return number is <= LastOfBasicPlane or >= FirstOfOtherPlanes and <= LastOfAll ? 4 : Bad;
    }

    // Almost all characters are two high bytes: where an odd number follows a bad one, the first of them was its other half.
    private static int EndOfHigh(ReadOnlySpan<byte> bytes, int start)
    {
        int length = bytes[start..].IndexOfAnyInRange<byte>(0, 0x7F);
        return length < 0 ? bytes.Length : start + length;
    }

    private static bool IsDigit(byte value) => value is >= 0x30 and <= 0x39;
}
