using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace KnowledgeBase.Theme.Pictures;

/// <summary>A line of text in a drawing. Written in C# because Razor takes the element's name for its own.</summary>
public sealed class SvgText : ComponentBase
{
    /// <summary>In percent of the drawing's width.</summary>
    [Parameter, EditorRequired]
    public required double X { get; set; }

    /// <summary>The baseline, in em from the top.</summary>
    [Parameter, EditorRequired]
    public required double Y { get; set; }

    /// <summary><c>start</c>, <c>middle</c> or <c>end</c>.</summary>
    [Parameter]
    public string Anchor { get; set; } = "middle";

    [Parameter, EditorRequired]
    public required string Text { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "text");
        builder.AddAttribute(1, "x", Coordinate.Percent(X));
        builder.AddAttribute(2, "y", Coordinate.Em(Y));
        builder.AddAttribute(3, "text-anchor", Anchor);
        builder.AddContent(4, Text);
        builder.CloseElement();
    }
}
