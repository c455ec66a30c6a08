using KnowledgeBase.Text.Folding;
using KnowledgeBase.Text.Outline;

namespace KnowledgeBase.Import.Structure;

/// <summary>
/// The last words of a speech: 同志们，…！ or 谢谢大家！ near the end of the text. A speech that has them is whole, whatever a site left below
/// them and however long it says the text is.
/// </summary>
internal static class Conclusion
{
    private const double LargestRest = 0.2;
    private const int ShortestClosing = 40;
    private const string Ends = "。!?…”)";

    /// <summary>Whether the text has them, and no section goes on after them.</summary>
    public static bool EndsSpeech(IReadOnlyList<DraftBlock> blocks)
    {
        string[] folded = [.. blocks.Select(block => Fold.ToHans(block.Text))];
        int last = Array.FindLastIndex(folded, IsConclusion);
        if (last <= 0)
        {
            return false;
        }

        int rest = folded.Skip(last + 1).Sum(line => line.Length);
        int lastSection = SectionBefore(folded, last);
        return rest <= LargestRest * folded.Sum(line => line.Length)
            && blocks.Skip(last).All(block => block.Kind != OutlineBlockKind.Gap)
            && (lastSection == 0 || folded.Skip(last + 1).All(line => BlockMarker.TryRead(line) is not { Family: OutlineFamily.Comma } marker || marker.Ordinal != lastSection + 1));
    }

    private static bool IsConclusion(string folded) =>
        SpeechRoles.IsThanks(folded)
        || (SpeechRoles.OpensClosing(folded) && folded.Length >= ShortestClosing && Ends.Contains(folded[^1], StringComparison.Ordinal));

    private static int SectionBefore(string[] folded, int last) =>
        folded.Take(last).Select(BlockMarker.TryRead).LastOrDefault(marker => marker is { Family: OutlineFamily.Comma })?.Ordinal ?? 0;
}
