using KnowledgeBase.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace KnowledgeBase.Theme.Parts;

/// <summary>
/// Inline text. Written in C# because nothing may come between the segments, not even a line break: the text on the page is the text of
/// the speech, character for character.
/// </summary>
public sealed class SegmentsView : ComponentBase
{
    [Parameter, EditorRequired]
    public required EquatableArray<TextSegment> Segments { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        foreach (TextSegment segment in Segments)
        {
            if (segment is { Kind: SegmentKind.Plain, Shared: 0 })
            {
                builder.AddContent(0, segment.Text);
                continue;
            }

            (string element, string? style) = Look(segment.Kind);
            builder.OpenElement(1, element);
            builder.AddAttribute(2, "class", segment.Shared == 0 ? style : style is null ? Shade(segment.Shared) : $"{style} {Shade(segment.Shared)}");
            builder.AddAttribute(3, "id", segment.Id);
            builder.AddAttribute(4, "title", segment.Note);
            if (segment.Kind == SegmentKind.Redacted)
            {
                AddAnnounced(builder, segment);
            }
            else
            {
                builder.AddContent(5, segment.Text);
            }

            builder.CloseElement();
            if (segment.Tag is { } tag)
            {
                AddTag(builder, tag, segment.Note);
            }
        }
    }

    private static (string Element, string? Style) Look(SegmentKind kind) =>
        kind switch
        {
            SegmentKind.Plain => ("span", null),
            SegmentKind.Item => ("b", "enum"),
            SegmentKind.Redacted => ("span", "redact"),
            SegmentKind.Formula => ("span", "formula"),
            SegmentKind.Quote => ("span", "quote"),
            SegmentKind.Sic => ("span", "sic"),
            SegmentKind.Match => ("mark", null),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "This kind of segment has no element."),
        };

    private static string Shade(int shared) => shared switch { 1 => "shared1", 2 => "shared2", _ => "shared3" };

    private static void AddTag(RenderTreeBuilder builder, string tag, string? note)
    {
        builder.OpenElement(12, "small");
        builder.AddAttribute(13, "class", "status");
        builder.AddAttribute(14, "title", note);
        builder.AddAttribute(15, "data-not-text", true);
        builder.AddContent(16, tag);
        builder.CloseElement();
    }

    // A row of asterisks read aloud is noise: a screen reader gets the note instead, the eye the characters of the source.
    private static void AddAnnounced(RenderTreeBuilder builder, TextSegment segment)
    {
        builder.OpenElement(6, "span");
        builder.AddAttribute(7, "class", "vh");
        builder.AddContent(8, segment.Note);
        builder.CloseElement();
        builder.OpenElement(9, "span");
        builder.AddAttribute(10, "aria-hidden", "true");
        builder.AddContent(11, segment.Text);
        builder.CloseElement();
    }
}
