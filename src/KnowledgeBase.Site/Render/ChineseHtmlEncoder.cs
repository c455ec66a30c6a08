using System.Text;
using System.Text.Encodings.Web;

namespace KnowledgeBase.Site.Render;

/// <summary>
/// Escapes what HTML needs escaped and nothing else. The framework's encoder would write U+3000 and rare ideographs as numeric
/// references, eight bytes for three, and make the pages' source unreadable.
/// </summary>
public sealed unsafe class ChineseHtmlEncoder : HtmlEncoder
{
    public static ChineseHtmlEncoder Instance { get; } = new();

    public override int MaxOutputCharactersPerInputCharacter => "&quot;".Length;

    public override bool WillEncode(int unicodeScalar) => Reference(unicodeScalar) is not null;

    public override int FindFirstCharacterToEncode(char* text, int textLength) =>
        new ReadOnlySpan<char>(text, textLength).IndexOfAny("&<>\"'");

    public override bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        var target = new Span<char>(buffer, bufferLength);
        if (Reference(unicodeScalar) is { } reference)
        {
            numberOfCharactersWritten = reference.TryCopyTo(target) ? reference.Length : 0;
            return numberOfCharactersWritten > 0;
        }

        return new Rune(unicodeScalar).TryEncodeToUtf16(target, out numberOfCharactersWritten);
    }

    private static string? Reference(int unicodeScalar) =>
        unicodeScalar switch
        {
            '&' => "&amp;",
            '<' => "&lt;",
            '>' => "&gt;",
            '"' => "&quot;",
            '\'' => "&#39;",
            _ => null,
        };
}
