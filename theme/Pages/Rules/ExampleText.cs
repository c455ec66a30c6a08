using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace KnowledgeBase.Theme.Pages.Rules;

/// <summary>
/// The text of an example, character for character, with its tabs marked: a fault that nobody can see explains nothing. Written in C#
/// because nothing may come between the pieces.
/// </summary>
public sealed class ExampleText : ComponentBase
{
    [Parameter, EditorRequired]
    public required string Text { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        string[] pieces = Text.TrimEnd('\n').Split('\t');
        builder.AddContent(0, pieces[0]);
        foreach (string piece in pieces.AsSpan(1))
        {
            builder.OpenElement(1, "span");
            builder.AddAttribute(2, "class", "tab");
            builder.AddContent(3, "\t");
            builder.CloseElement();
            builder.AddContent(4, piece);
        }
    }
}
