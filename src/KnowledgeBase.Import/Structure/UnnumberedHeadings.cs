using KnowledgeBase.Text.Characters;
using KnowledgeBase.Text.Folding;
using KnowledgeBase.Text.Outline;

namespace KnowledgeBase.Import.Structure;

/// <summary>
/// Finds headings without a number in a text that numbers no sections: several short lines without an end mark, each between two paragraphs of
/// whole sentences. They are a guess; the outline says so and the reviewer is asked.
/// </summary>
internal static class UnnumberedHeadings
{
    private const int Shortest = 4;
    private const int Longest = 26;
    private const int Fewest = 2;
    private const int ShortestParagraph = 40;
    private const string Ends = "。!?…”)";

    public static IEnumerable<int> Find(IReadOnlyList<DraftBlock> blocks, BlockMarker?[] markers)
    {
        if (markers.Any(marker => marker is { IsHeading: true, Family: <= OutlineFamily.Bracketed }))
        {
            return [];
        }

        string[] folded = [.. blocks.Select(block => Fold.ToHans(block.Text))];
        int end = Appendix.StartOf(blocks);
        List<int> found = [.. Enumerable.Range(1, Math.Max(0, end - 2)).Where(i => IsHeading(blocks, folded, i))];
        return found.Count >= Fewest ? found : [];
    }

    private static bool IsHeading(IReadOnlyList<DraftBlock> blocks, string[] folded, int i)
    {
        string line = folded[i];
        return blocks[i].Kind == OutlineBlockKind.Paragraph
            && !blocks[i].RunOn
            && line.Length is >= Shortest and <= Longest
            && Han.IsHan(line[0])
            && (Han.IsHan(line[^1]) || line[^1] is '”' or '》')
            && line.AsSpan().IndexOfAny("。;:!?") < 0
            && !SpeechRoles.IsSalutation(line)
            && !SpeechRoles.IsThanks(line)
            && ContentsEntry.TryRead(line) is null
            && !char.IsDigit(line[0])
            && IsWhole(folded[i + 1], ShortestParagraph)
            && (IsWhole(folded[i - 1], 2) || SpeechRoles.IsSalutation(folded[i - 1]));
    }

    private static bool IsWhole(string folded, int shortest) =>
        folded.Length >= shortest && Ends.Contains(folded[^1], StringComparison.Ordinal);
}
