using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Text;

namespace KnowledgeBase.Rules.Tests.SiteText;

/// <summary>A paragraph with any text, as the format writes it.</summary>
internal static class SpeechBodyWriterText
{
    public static string Block(string text, string id)
    {
        var content = new InlineText { Plain = text, Origins = OffsetMap.Identity(text.Length + 1) };
        var paragraph = new ParagraphBlock { Id = id, Span = default, Content = content };
        return SpeechBodyWriter.Write(new SpeechBody([paragraph]), static reason => reason).TrimEnd('\n');
    }
}
