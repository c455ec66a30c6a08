using System.Globalization;
using System.Text;

namespace KnowledgeBase.Content.Files;

/// <summary>Reads text that must be UTF-8, and says where it is not instead of putting U+FFFD there.</summary>
public static class StrictFile
{
    private static readonly UTF8Encoding s_strictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text of a content file; a byte order mark stays in it, for the YAML rules to report.</summary>
    /// <exception cref="InvalidDataException">The file is not UTF-8; the message names the byte and the remedy.</exception>
    public static string ReadText(string path)
    {
        byte[] bytes = ReadBytes(path);
        try
        {
            return s_strictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException fault)
        {
            string at = fault.Index.ToString(CultureInfo.InvariantCulture);
            throw new InvalidDataException($"'{path}' is not UTF-8: the byte at offset {at} belongs to no character. Save the file as UTF-8.", fault);
        }
    }

    /// <summary>All bytes; none of a pipe, a device or a socket, which have no length and would make the reader wait.</summary>
    public static byte[] ReadBytes(string path) => new FileInfo(path).Length == 0 ? [] : File.ReadAllBytes(path);
}
