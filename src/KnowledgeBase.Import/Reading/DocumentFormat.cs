using System.Text;
using KnowledgeBase.Import.Extract.Html;

namespace KnowledgeBase.Import.Reading;

/// <summary>Tells the formats of raw documents apart, by their content first.</summary>
internal static class DocumentFormat
{
    public const string Docx = "docx";
    public const string Html = "html";
    public const string Markdown = "markdown";

    // What a page or a package says of itself stands at its beginning.
    private const int Beginning = 2048;

    private static readonly string[] s_pageExtensions = [".html", ".htm", ".xhtml", ".shtml"];
    private static readonly string[] s_markdownExtensions = [".md", ".markdown"];

    /// <summary>A web page with its pictures in one file, in the form of a letter.</summary>
    public static bool IsWebArchive(ReadOnlySpan<byte> bytes)
    {
        string start = Start(bytes);
        return start.Contains("MIME-Version:", StringComparison.OrdinalIgnoreCase) && start.Contains("multipart/related", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>A web page by its tags, or by its name when there is a tag at all. A Markdown file may hold tags and is none.</summary>
    public static bool IsWebPage(string extension, ReadOnlySpan<byte> bytes) =>
        s_pageExtensions.Contains(extension, StringComparer.Ordinal) ? bytes.IndexOf((byte)'<') >= 0 : !IsMarkdown(extension) && HtmlSignature.IsHtml(bytes);

    /// <summary>The same for a page that has been decoded.</summary>
    public static bool IsWebPage(string extension, string text) =>
        s_pageExtensions.Contains(extension, StringComparer.Ordinal) ? text.Contains('<', StringComparison.Ordinal) : !IsMarkdown(extension) && HtmlSignature.IsHtml(text);

    public static bool IsMarkdown(string extension) => s_markdownExtensions.Contains(extension, StringComparer.Ordinal);

    private static string Start(ReadOnlySpan<byte> bytes) => Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Beginning)]);
}
