using KnowledgeBase.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace KnowledgeBase.Theme.Pages.Sources;

/// <summary>The text of a source. Written in C# because nothing may come between the pieces: white space shows.</summary>
public sealed class SourcePiecesView : ComponentBase
{
    /// <summary>Stands for a line end that was removed, before it.</summary>
    private const string LineEnd = "⏎";

    [Parameter, EditorRequired]
    public required EquatableArray<SourcePiece> Pieces { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        foreach (SourcePiece piece in Pieces)
        {
            switch (piece.Fate)
            {
                case SourceFate.Removed:
                    builder.OpenElement(0, "del");
                    builder.AddAttribute(1, "title", piece.Reason);
                    builder.AddContent(2, piece.Text.Replace("\n", LineEnd + "\n", StringComparison.Ordinal));
                    builder.CloseElement();
                    break;
                case SourceFate.Widened:
                    builder.OpenElement(3, "span");
                    builder.AddAttribute(4, "class", "widened");
                    builder.AddContent(5, piece.Text);
                    builder.CloseElement();
                    break;
                default:
                    builder.AddContent(6, piece.Text);
                    break;
            }
        }
    }
}
