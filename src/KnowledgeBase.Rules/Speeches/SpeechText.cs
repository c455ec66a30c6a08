using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Text;
using KnowledgeBase.Text.Folding;

namespace KnowledgeBase.Rules.Speeches;

/// <summary>
/// The words of one heading or paragraph as the rules about the text read them. <see cref="Folded"/> is half width and Simplified and as
/// long as the plain text, so that a place in one is a place in the other (UTF-16 code units).
/// </summary>
public sealed record SpeechText
{
    /// <summary>Index of the block in the body.</summary>
    public required int Block { get; init; }

    public required bool IsHeading { get; init; }

    public required InlineText Content { get; init; }

    public required string Folded { get; init; }

    /// <summary>What rare characters the text has.</summary>
    internal TextTraits Traits { get; init; }

    public string Plain => Content.Plain;

    /// <summary>The texts of a body in reading order; gaps and notes are none of the speech's words.</summary>
    public static EquatableArray<SpeechText> Of(SpeechBody body)
    {
        var texts = new List<SpeechText>(body.Blocks.Count);
        for (int i = 0; i < body.Blocks.Count; i++)
        {
            InlineText? content = body.Blocks[i] switch
            {
                HeadingBlock heading => heading.Content,
                ParagraphBlock paragraph => paragraph.Content,
                _ => null,
            };
            if (content is not null)
            {
                texts.Add(new SpeechText { Block = i, IsHeading = body.Blocks[i] is HeadingBlock, Content = content, Folded = Fold.ToHans(content.Plain), Traits = TextTraitsTable.Of(content.Plain) });
            }
        }

        return texts.ToEquatableArray();
    }

    /// <summary>Where a stretch of the text stands in the file; the escapes inside it belong to it, a mark around it does not.</summary>
    public (int Start, int Length) PlaceOf(string file, int start, int length)
    {
        int from = Content.Origins[start];
        if (length == 0)
        {
            return (from, 0);
        }

        int last = Content.Origins[start + length - 1];
        return (from, last + (file[last] == '\\' ? 2 : 1) - from);
    }
}
