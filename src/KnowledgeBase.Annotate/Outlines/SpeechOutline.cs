using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Text;
using KnowledgeBase.Text.Outline;

namespace KnowledgeBase.Annotate.Outlines;

/// <summary>
/// The outline of a speech and where its nodes stand on the page. Editors' notes are no part of the speech, so the outline's block
/// indexes count <see cref="Blocks"/>, the body without them.
/// </summary>
public sealed record SpeechOutline
{
    public required EquatableArray<BodyBlock> Blocks { get; init; }

    public required Outline Outline { get; init; }

    /// <summary>The items that stand inside a paragraph, by its address, in the order of the text.</summary>
    public required IReadOnlyDictionary<string, EquatableArray<OutlineItem>> Items { get; init; }

    /// <summary>The addresses of the paragraphs that greet the audience.</summary>
    public IEnumerable<string> Salutations =>
        Blocks.Where((_, i) => Outline.Roles[i] == BlockRole.Salutation).Select(block => block.Id);

    public static SpeechOutline Of(SpeechBody body)
    {
        EquatableArray<BodyBlock> blocks = body.Blocks.Where(block => block is not NoteBlock).ToEquatableArray();
        Outline outline = OutlineParser.Parse([.. blocks.Select(Translate)]);
        return new SpeechOutline { Blocks = blocks, Outline = outline, Items = ItemsOf(blocks, outline) };
    }

    /// <summary>The id on the page of a node, null for one that is known from a contents list only.</summary>
    public string? AnchorOf(OutlineNode node)
    {
        if (node.Status == OutlineStatus.Omitted)
        {
            return null;
        }

        BodyBlock block = Blocks[node.BlockIndex];
        return Items.TryGetValue(block.Id, out EquatableArray<OutlineItem> items) && items.FirstOrDefault(item => item.Node == node) is { } found
            ? found.Id
            : block.Id;
    }

    private static OutlineBlock Translate(BodyBlock block) =>
        block switch
        {
            HeadingBlock heading => OutlineBlock.Heading(heading.Level, heading.Content.Plain, heading.RunIn),
            ParagraphBlock paragraph => OutlineBlock.Paragraph(paragraph.Content.Plain),
            GapBlock gap => OutlineBlock.Gap(gap.Omitted),
            _ => throw new ArgumentException($"A {block.GetType().Name} has no place in an outline.", nameof(block)),
        };

    // A '-' can't be in a stored address, so these ids never meet one.
    private static Dictionary<string, EquatableArray<OutlineItem>> ItemsOf(EquatableArray<BodyBlock> blocks, Outline outline) =>
        outline.Flatten()
            .Where(node => node.Status != OutlineStatus.Omitted && blocks[node.BlockIndex] is ParagraphBlock)
            .GroupBy(node => blocks[node.BlockIndex].Id, StringComparer.Ordinal)
            .ToDictionary(
                group => group.Key,
                group => group.OrderBy(node => node.Start)
                    .Select((node, i) => new OutlineItem(FormattableString.Invariant($"{group.Key}-{i + 1}"), node))
                    .ToEquatableArray(),
                StringComparer.Ordinal);
}
