using KnowledgeBase.Bench.Corpus;
using KnowledgeBase.Rules.Markup;

namespace KnowledgeBase.Bench.Annotating;

/// <summary>Makes bodies of the documents of a corpus without the importer: a line is a paragraph, and one that begins with 一、 a heading.</summary>
internal static class CorpusBodies
{
    private const int LongestHeading = 40;

    public static SpeechBody Of(CorpusDocument document)
    {
        string[] lines = document.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return new SpeechBody([.. lines.Select((line, i) => Block(FormattableString.Invariant($"b{i}"), line))]);
    }

    private static BodyBlock Block(string id, string text)
    {
        var content = new InlineText { Plain = text, Origins = OffsetMap.Run(0, text.Length + 1) };
        bool isHeading = text.Length is > 2 and <= LongestHeading && "一二三四五六七八九十".Contains(text[0], StringComparison.Ordinal) && text[1] == '、';
        return isHeading
            ? new HeadingBlock { Id = id, Level = 2, Content = content, Span = default }
            : new ParagraphBlock { Id = id, Content = content, Span = default };
    }
}
