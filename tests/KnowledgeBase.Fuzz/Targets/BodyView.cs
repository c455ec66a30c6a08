using KnowledgeBase.Text;
using KnowledgeBase.Theme.Layouts;
using KnowledgeBase.Theme.Pages.Speeches;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace KnowledgeBase.Fuzz.Targets;

/// <summary>The text of a speech as its page shows it, without the page around it.</summary>
public sealed class BodyView : ComponentBase
{
    [Parameter, EditorRequired]
    public required SiteFrame Frame { get; set; }

    [Parameter, EditorRequired]
    public required BodyPage Page { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        foreach (TextBlock block in Page.Blocks)
        {
            builder.OpenComponent<BlockView>(0);
            builder.AddComponentParameter(1, nameof(BlockView.Frame), Frame);
            builder.AddComponentParameter(2, nameof(BlockView.Block), block);
            builder.CloseComponent();
        }
    }
}

/// <summary>The blocks of a speech.</summary>
public sealed record BodyPage(EquatableArray<TextBlock> Blocks);
