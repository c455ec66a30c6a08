using KnowledgeBase.Annotate.Outlines;
using KnowledgeBase.Text;
using KnowledgeBase.Text.Outline;
using KnowledgeBase.Theme.Pages.Speeches;

namespace KnowledgeBase.Site.Speeches;

/// <summary>The outline as the page lists it.</summary>
public static class OutlineBuilder
{
    public static EquatableArray<OutlineEntry> Of(SpeechOutline outline) => Entries(outline, outline.Outline.Roots);

    /// <summary>Marker and title of a node without the mark that ends its sentence.</summary>
    public static string Label(OutlineNode node) => (node.Marker + node.Title).TrimEnd('。', '，', '；', '：', '.', ',', ';', ':', ' ');

    private static EquatableArray<OutlineEntry> Entries(SpeechOutline outline, EquatableArray<OutlineNode> nodes) =>
        nodes.Select(node => new OutlineEntry(
                Label(node),
                outline.AnchorOf(node),
                Entries(outline, node.Children),
                node.Status == OutlineStatus.Partial))
            .ToEquatableArray();
}
