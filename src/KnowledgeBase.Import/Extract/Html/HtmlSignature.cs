using System.Text;
using System.Text.RegularExpressions;

namespace KnowledgeBase.Import.Extract.Html;

/// <summary>Tells a web page from a text file that merely mentions a tag.</summary>
public static partial class HtmlSignature
{
    private const int Examined = 64 * 1024;

    // A text about web pages may name a few tags; a page without a head has them everywhere.
    private const int FewestTags = 4;
    private const int LongestBom = 3;
    private const double TagsPerLine = 0.5;

    /// <summary>Whether bytes in any encoding are a web page or a part of one.</summary>
    public static bool IsHtml(ReadOnlySpan<byte> bytes)
    {
        // Tags are ASCII in every encoding of seeds; UTF-16 has a zero beside each letter.
        string ascii = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 2 * Examined)]).Replace("\0", "", StringComparison.Ordinal);
        return IsHtml(ascii);
    }

    /// <summary>Whether a decoded text is a web page or a part of one.</summary>
    public static bool IsHtml(string text)
    {
        string start = text[..Math.Min(text.Length, Examined)];
        if (Start().IsMatch(AfterPrologue(start)))
        {
            return true;
        }

        int tags = Tag().Count(start);
        return tags >= FewestTags && tags >= TagsPerLine * start.AsSpan().Count('\n');
    }

    // Comments and an XML declaration may stand before the first tag.
    private static string AfterPrologue(string text)
    {
        int at = 0;
        while (at < text.Length)
        {
            ReadOnlySpan<char> rest = text.AsSpan(at);
            int skipped = char.IsWhiteSpace(rest[0]) || rest[0] is '\uFEFF' or > '\u007F' && at < LongestBom ? 1
                : rest.StartsWith("<!--", StringComparison.Ordinal) ? rest.IndexOf("-->", StringComparison.Ordinal) + 3
                : rest.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase) ? rest.IndexOf('>') + 1
                : 0;

            // A comment that does not end gives 2, a declaration 0.
            if (skipped is 0 or 2)
            {
                break;
            }

            at += skipped;
        }

        return text[at..];
    }

    [GeneratedRegex(@"\A<(?:!doctype\s+html|(?:html|head|body|meta|title|pre|p|div|table|center|section|article|h[1-6]|span|font)(?:\s[^<>]{0,300})?>)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Start();

    [GeneratedRegex(@"</?(?:html|head|body|meta|div|p|br|span|table|tbody|tr|td|font|section|article|center|strong|ul|ol|li|pre|h[1-6]|a|img)(?:\s[^<>]{0,300})?/?>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Tag();
}
