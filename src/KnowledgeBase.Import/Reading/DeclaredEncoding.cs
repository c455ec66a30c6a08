using System.Text;
using System.Text.RegularExpressions;

namespace KnowledgeBase.Import.Reading;

/// <summary>The encoding that a web page states of itself. Pages are wrong about it often enough that it only settles a doubt.</summary>
internal static partial class DeclaredEncoding
{
    private const int Beginning = 8192;

    /// <returns>A key of the vocabulary SeedEncoding; null when the page names none that is known.</returns>
    public static string? Of(ReadOnlySpan<byte> bytes)
    {
        string start = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Beginning)]);
        return Charset().Match(start).Groups["name"].Value.ToLowerInvariant() switch
        {
            "utf-8" or "utf8" => "utf-8",
            "gb2312" or "gbk" or "x-gbk" or "gb18030" or "gb_2312-80" => "gb18030",
            "big5" or "big5-hkscs" or "x-x-big5" => "big5",
            "hz-gb-2312" => "hz",
            _ => null,
        };
    }

    [GeneratedRegex(@"(?:charset|encoding)\s*=\s*[""']?\s*(?<name>[a-z0-9_-]+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Charset();
}
