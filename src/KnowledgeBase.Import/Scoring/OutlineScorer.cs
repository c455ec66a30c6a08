using KnowledgeBase.Import.Scoring.Gold;
using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Text;
using KnowledgeBase.Text.Folding;
using KnowledgeBase.Text.Outline;

namespace KnowledgeBase.Import.Scoring;

/// <summary>Compares the outline of an import with the gold's, in reading order: an item counts once, in its place.</summary>
internal static class OutlineScorer
{
    private const string MarkerEnds = "、.,:; ";

    public static DocumentScore Score(DocumentScore score, GoldDocument gold, ImportedSpeech? speech, List<string> notes)
    {
        List<OutlineNode> found = [.. speech?.Outline.Flatten() ?? []];
        int[] exact = Align(gold.Outline, found, IsExact);
        int[] byMarker = Align(gold.Outline, found, HasMarker);
        NoteDifferences(gold.Outline, found, exact, notes);
        Dictionary<OutlineNode, int> parents = ParentsOf(found);
        List<int> right = [.. Enumerable.Range(0, exact.Length).Where(i => exact[i] >= 0 && gold.Outline[i].Kind != GoldKind.Unnumbered)];
        List<int> judged = [.. right.Where(i => gold.Outline[i].IsBlock is not null)];
        return score with
        {
            Levels = Levels(gold.Outline, found, exact, byMarker),
            Parents = new Tally(right.Count, right.Count, right.Count(i => IsUnderItsParent(gold.Outline, found, exact, parents, i))),
            Forms = new Tally(judged.Count, judged.Count, judged.Count(i => gold.Outline[i].IsBlock == IsBlock(found[exact[i]], speech!.Body))),
        };
    }

    private static EquatableArray<LevelScore> Levels(EquatableArray<GoldHeading> gold, List<OutlineNode> found, int[] exact, int[] byMarker)
    {
        int deepest = gold.Select(item => item.Level).Concat(found.Select(node => node.Level)).DefaultIfEmpty().Max();
        return Enumerable.Range(1, deepest).Select(level => new LevelScore(level, TallyOf(level, exact), TallyOf(level, byMarker))).ToEquatableArray();

        // An item without an ordinal may be found or left.
        Tally TallyOf(int level, int[] matches)
        {
            List<int> wanted = [.. Enumerable.Range(0, gold.Count).Where(i => gold[i].Level == level)];
            int optional = wanted.Count(i => gold[i].Kind == GoldKind.Unnumbered && matches[i] >= 0);
            return new Tally(
                wanted.Count(i => gold[i].Kind != GoldKind.Unnumbered),
                found.Count(node => node.Level == level) - optional,
                wanted.Count(i => gold[i].Kind != GoldKind.Unnumbered && matches[i] >= 0));
        }
    }

    // For each gold item the index of its node or −1, by the longest common subsequence.
    private static int[] Align(EquatableArray<GoldHeading> gold, List<OutlineNode> found, Func<GoldHeading, OutlineNode, bool> isSame)
    {
        bool[,] same = new bool[gold.Count, found.Count];
        int[,] best = new int[gold.Count + 1, found.Count + 1];
        for (int g = gold.Count - 1; g >= 0; g--)
        {
            for (int f = found.Count - 1; f >= 0; f--)
            {
                same[g, f] = isSame(gold[g], found[f]);
                best[g, f] = Math.Max(Math.Max(best[g + 1, f], best[g, f + 1]), same[g, f] ? best[g + 1, f + 1] + 1 : 0);
            }
        }

        int[] matches = [.. Enumerable.Repeat(-1, gold.Count)];
        for (int g = 0, f = 0; g < gold.Count && f < found.Count;)
        {
            if (same[g, f] && best[g, f] == best[g + 1, f + 1] + 1)
            {
                matches[g++] = f++;
            }
            else if (best[g + 1, f] >= best[g, f + 1])
            {
                g++;
            }
            else
            {
                f++;
            }
        }

        return matches;
    }

    private static bool HasMarker(GoldHeading gold, OutlineNode node) => gold.Level == node.Level && MarkerKey(gold.Marker) == MarkerKey(node.Marker);

    private static bool IsExact(GoldHeading gold, OutlineNode node)
    {
        string wanted = Key(gold.Text);
        string title = Key(node.Title);
        bool isTitle = gold.Kind == GoldKind.Heading && !gold.IsTruncated ? title == wanted : title.StartsWith(wanted, StringComparison.Ordinal);
        return HasMarker(gold, node) && isTitle && (gold.InBody || node.Status != OutlineStatus.Present);
    }

    private static bool IsUnderItsParent(EquatableArray<GoldHeading> gold, List<OutlineNode> found, int[] exact, Dictionary<OutlineNode, int> parents, int item)
    {
        int above = parents.GetValueOrDefault(found[exact[item]], -1);
        return gold[item].Parent is { } parent ? exact[parent] >= 0 && exact[parent] == above : above < 0;
    }

    private static Dictionary<OutlineNode, int> ParentsOf(List<OutlineNode> found)
    {
        var parents = new Dictionary<OutlineNode, int>(ReferenceEqualityComparer.Instance);
        for (int i = 0; i < found.Count; i++)
        {
            foreach (OutlineNode child in found[i].Children)
            {
                parents[child] = i;
            }
        }

        return parents;
    }

    // An omitted heading is listed under its gap, on a line of its own.
    private static bool IsBlock(OutlineNode node, SpeechBody body) => body.Blocks[node.BlockIndex] is HeadingBlock { RunIn: false } or GapBlock;

    private static void NoteDifferences(EquatableArray<GoldHeading> gold, List<OutlineNode> found, int[] exact, List<string> notes)
    {
        for (int i = 0; i < gold.Count; i++)
        {
            if (exact[i] < 0 && gold[i].Kind != GoldKind.Unnumbered)
            {
                notes.Add(FormattableString.Invariant($"outline: missed level {gold[i].Level} '{gold[i].Marker}{gold[i].Text}'"));
            }
        }

        foreach (OutlineNode node in found.Where((_, i) => !exact.Contains(i)))
        {
            notes.Add(FormattableString.Invariant($"outline: not in the gold, level {node.Level} '{node.Marker}{node.Title}'"));
        }
    }

    private static string MarkerKey(string marker) => Fold.ToHans(marker).Trim().TrimEnd([.. MarkerEnds]);

    private static string Key(string text) => new([.. Fold.ToHans(text).Where(char.IsLetterOrDigit)]);
}
