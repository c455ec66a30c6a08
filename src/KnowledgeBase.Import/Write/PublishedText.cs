using KnowledgeBase.Import.Structure;
using KnowledgeBase.Rules;
using KnowledgeBase.Rules.Fidelity;
using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Text;
using KnowledgeBase.Text.Outline;
using KnowledgeBase.Text.Width;

namespace KnowledgeBase.Import.Write;

/// <summary>A structured seed as the Markdown will have it: punctuation full width where that is declared, blocks with addresses.</summary>
public sealed record PublishedText(string Title, SpeechBody Body, bool Widened, EquatableArray<int> WideInSeed)
{
    public static PublishedText Of(StructuredText structured, string title)
    {
        List<(string Text, EquatableArray<int> Origins)> texts =
        [
            (title, structured.Title?.Origins ?? default),
            .. structured.Blocks.Select(block => (block.Text, block.Origins)),
        ];
        List<WidenedText> wide = [.. texts.Select(text => PunctuationWidth.Widen(text.Text))];
        List<int> exceptions = [];
        int changed = 0;
        for (int i = 0; i < texts.Count; i++)
        {
            if (!texts[i].Origins.IsEmpty)
            {
                changed += wide[i].Changed;
                exceptions.AddRange(wide[i].AlreadyWide.Select(at => texts[i].Origins[at]));
            }
        }

        // A text that is full width but for a few slips stays as it is: declaring every mark an exception would say less, not more.
        bool widened = changed > 0 && changed >= exceptions.Count;
        var ids = new BlockIds();
        return new PublishedText(
            widened || texts[0].Origins.IsEmpty ? wide[0].Text : title,
            new SpeechBody(structured.Blocks.Select((block, i) => ToBlock(block, widened ? wide[i + 1].Text : block.Text, widened, ids)).ToEquatableArray()),
            widened,
            widened ? exceptions.Order().ToEquatableArray() : default);
    }

    private static BodyBlock ToBlock(DraftBlock block, string text, bool widened, BlockIds ids)
    {
        switch (block.Kind)
        {
            case OutlineBlockKind.Gap:
                EquatableArray<string> omitted = block.Omitted.Select(line => widened ? PunctuationWidth.Widen(line).Text : line).ToEquatableArray();
                return new GapBlock
                {
                    Id = ids.Mint($"gap {block.Reason}\n" + string.Join('\n', omitted)),
                    Span = default,
                    Reason = block.Reason,
                    Characters = block.Characters,
                    Omitted = omitted,
                };
            case OutlineBlockKind.Heading:
                return new HeadingBlock { Id = ids.Mint(text), Span = default, Level = block.Level, RunIn = block.RunIn, RunOn = block.RunOn, Content = Inline(text) };
            default:
                return new ParagraphBlock { Id = ids.Mint(text), Span = default, RunOn = block.RunOn, Content = Inline(text) };
        }
    }

    private static InlineText Inline(string text) =>
        new() { Plain = text, Origins = OffsetMap.Identity(text.Length + 1) };
}
