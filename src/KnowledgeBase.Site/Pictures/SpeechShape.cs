using KnowledgeBase.Annotate.Outlines;
using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Site.Speeches;
using KnowledgeBase.Text;
using KnowledgeBase.Text.Outline;
using KnowledgeBase.Theme.Pictures.Shape;

namespace KnowledgeBase.Site.Pictures;

/// <summary>The outline of a speech with the length of its parts; null for a speech without an outline.</summary>
public static class SpeechShape
{
    private const int LongestLabel = 24;

    public static ShapeData? Of(AnnotatedSpeech speech)
    {
        var ruler = SpeechRuler.Of(speech.Speech.Body);
        ShapeNode[] nodes = [.. Nodes(speech.Outline, speech.Outline.Outline.Roots, 1, ruler)];
        return nodes.Length == 0 ? null : new ShapeData(ruler.Length, nodes.ToEquatableArray());
    }

    // Depth by nesting, not by the node's own level: an item outside any section would stand under nothing.
    private static IEnumerable<ShapeNode> Nodes(SpeechOutline outline, EquatableArray<OutlineNode> nodes, int depth, SpeechRuler ruler) =>
        nodes.SelectMany(node => Nodes(outline, node.Children, depth + 1, ruler).Prepend(Node(outline, node, depth, ruler)));

    private static ShapeNode Node(SpeechOutline outline, OutlineNode node, int depth, SpeechRuler ruler)
    {
        int from = At(outline, new OutlinePlace(node.BlockIndex, node.Start), ruler);
        bool isMissing = node.Status == OutlineStatus.Omitted;
        return new ShapeNode
        {
            Label = Short(OutlineBuilder.Label(node)),
            Anchor = outline.AnchorOf(node),
            Depth = depth,
            From = from,
            To = isMissing ? from : Math.Max(from, At(outline, node.Extent, ruler)),
            IsPartial = node.Status == OutlineStatus.Partial,
        };
    }

    private static int At(SpeechOutline outline, OutlinePlace place, SpeechRuler ruler) =>
        place.Block >= outline.Blocks.Count ? ruler.Length : ruler.At(outline.Blocks[place.Block].Id, place.Offset);

    private static string Short(string label) => label.Length <= LongestLabel ? label : Excerpts.Cut(label, 0, LongestLabel);
}
