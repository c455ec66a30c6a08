using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Text;

namespace KnowledgeBase.Import.Merge;

/// <summary>What a block is, apart from its address and its words: its kind, level, whether it is run in, and whatever else the format knows.</summary>
internal static class BlockForm
{
    private static readonly InlineText s_none = new() { Plain = "", Origins = [0] };

    /// <summary>The same for two blocks of the same form.</summary>
    public static BodyBlock? Of(BodyBlock? block) => block is null ? null : WithContent(block, s_none) with { Id = "", FormerIds = default, Span = default };

    public static BodyBlock WithContent(BodyBlock block, InlineText content) => block switch
    {
        HeadingBlock heading => heading with { Content = content },
        ParagraphBlock paragraph => paragraph with { Content = content },
        NoteBlock note => note with { Content = content },
        _ => block,
    };

    /// <summary>The words of a block that are the speech's; null for gaps and notes.</summary>
    public static InlineText? ContentOf(BodyBlock? block) => block switch
    {
        HeadingBlock heading => heading.Content,
        ParagraphBlock paragraph => paragraph.Content,
        _ => null,
    };

    public static InlineText Plain(string text) => new() { Plain = text, Origins = OffsetMap.Identity(text.Length + 1) };
}
