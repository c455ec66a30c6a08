using System.Text;
using System.Text.RegularExpressions;

namespace KnowledgeBase.Import.Reading;

/// <summary>Tells the formats of raw documents apart, by their content first.</summary>
internal static partial class DocumentFormat
{
    public const string Docx = "docx";
    public const string Html = "html";
    public const string Markdown = "markdown";

    // What a page or a package says of itself stands at its beginning.
    private const int Beginning = 2048;

    private static readonly string[] s_pageExtensions = [".html", ".htm", ".xhtml", ".shtml"];
    private static readonly string[] s_markdownExtensions = [".md", ".markdown"];

    /// <summary>A ZIP package that holds the main part of a Word document.</summary>
    public static bool IsWord(ReadOnlySpan<byte> bytes) => bytes.StartsWith("PK\u0003\u0004"u8) && bytes.IndexOf("word/document.xml"u8) >= 0;

    /// <summary>A web page with its pictures in one file, in the form of a letter.</summary>
    public static bool IsWebArchive(ReadOnlySpan<byte> bytes)
    {
        string start = Start(bytes);
        return start.Contains("MIME-Version:", StringComparison.OrdinalIgnoreCase) && start.Contains("multipart/related", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>A web page by its first bytes, or by its name when there is a tag at all.</summary>
    public static bool IsWebPage(string extension, ReadOnlySpan<byte> bytes) =>
        OpensAsWebPage(Start(bytes)) || (s_pageExtensions.Contains(extension, StringComparer.Ordinal) && bytes.IndexOf((byte)'<') >= 0);

    /// <summary>Whether a text begins as a web page does: with its declaration or one of the tags that only a page has.</summary>
    public static bool OpensAsWebPage(string text) => PageStart().IsMatch(text.Length > Beginning ? text[..Beginning] : text);

    public static bool IsMarkdown(string extension) => s_markdownExtensions.Contains(extension, StringComparer.Ordinal);

    private static string Start(ReadOnlySpan<byte> bytes) => Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Beginning)]);

    // A byte order mark, read as Latin-1, may stand before it; so may comments, as browsers write them when they save a page.
    [GeneratedRegex(@"\A(?:\u00EF\u00BB\u00BF|\uFEFF)?\s*(?:<\?xml[^>]*>\s*)?(?><!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body|meta)\b", RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex PageStart();
}
