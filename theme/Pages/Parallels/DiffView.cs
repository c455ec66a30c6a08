using KnowledgeBase.Text;
using KnowledgeBase.Theme.Strings;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace KnowledgeBase.Theme.Pages.Parallels;

/// <summary>One side of an aligned text. Written in C# because nothing may come between the pieces; what differs is said to a screen reader in words.</summary>
public sealed class DiffView : ComponentBase
{
    [Parameter, EditorRequired]
    public required EquatableArray<DiffPiece> Pieces { get; set; }

    /// <summary>Whether this is the speech of the page, and not the other.</summary>
    [Parameter, EditorRequired]
    public required bool IsHere { get; set; }

    [Parameter, EditorRequired]
    public required UiText Text { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        foreach (DiffPiece piece in Pieces)
        {
            string words = IsHere ? piece.Here : piece.There;
            if (piece.IsSame)
            {
                builder.AddContent(0, words);
            }
            else if (words.Length > 0)
            {
                builder.OpenElement(1, IsHere ? "del" : "ins");
                builder.OpenElement(2, "span");
                builder.AddAttribute(3, "class", "vh");
                builder.AddAttribute(4, "lang", Text.Language);
                builder.AddContent(5, IsHere ? Text.ParallelOnlyHere : Text.ParallelOnlyThere);
                builder.CloseElement();
                builder.AddContent(6, words);
                builder.CloseElement();
            }
        }
    }
}
