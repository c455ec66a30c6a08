using KnowledgeBase.Annotate.Outlines;
using KnowledgeBase.Rules.Glossaries;
using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Text;
using KnowledgeBase.Text.Folding;
using KnowledgeBase.Text.Outline;

namespace KnowledgeBase.Annotate.Formulae;

/// <summary>
/// The expansions that the outline of a speech gives: a heading with a numbered phrase (以“四学联动”筑牢根基) and as many items below it, or a
/// phrase in the sentence before a list with as many items (基层干部有三苦，一是身心吃苦…).
/// </summary>
internal static class OutlineExpansions
{
    /// <summary>How far before the first item the phrase may stand, in UTF-16 code units.</summary>
    private const int LongestIntroduction = 40;

    /// <param name="outline">Of the speech.</param>
    /// <param name="phrases">Places of numbered phrases, any order.</param>
    public static IEnumerable<FormulaExpansion> Of(SpeechOutline outline, IReadOnlyList<TextPlace> phrases)
    {
        ILookup<string, TextPlace> byBlock = phrases.ToLookup(static phrase => phrase.BlockId, StringComparer.Ordinal);
        foreach ((OutlineNode? parent, EquatableArray<OutlineNode> items) in Families(outline.Outline.Roots).Where(static family => family.Items.Count > 1))
        {
            foreach (TextPlace phrase in Before(outline, parent, items[0], byBlock))
            {
                string name = TextOf(outline, phrase);
                int[] figures = FormulaFigures.Of(Fold.ToHans(name));
                if (FormulaFigures.Counts(name, figures) && ExpansionCounts.Fit(figures, items.Count))
                {
                    yield return new FormulaExpansion
                    {
                        Name = name,
                        Place = phrase,
                        Parts = items.Select(static item => item.Title).ToEquatableArray(),
                        Evidence = items.Select(item => new TextPlace(outline.Blocks[item.BlockIndex].Id, item.Start, item.End - item.Start)).ToEquatableArray(),
                        Form = ExpansionForm.Outline,
                    };
                    break;
                }
            }
        }
    }

    // The title of the parent, and the end of the text before the first item.
    private static IEnumerable<TextPlace> Before(SpeechOutline outline, OutlineNode? parent, OutlineNode first, ILookup<string, TextPlace> byBlock)
    {
        if (first.Status == OutlineStatus.Omitted || first.Ordinal != 1)
        {
            return [];
        }

        BodyBlock block = outline.Blocks[first.BlockIndex];
        IEnumerable<TextPlace> near = byBlock[block.Id].Where(phrase => phrase.End <= first.Start && first.Start - phrase.End <= LongestIntroduction).OrderByDescending(static phrase => phrase.Start);
        return parent is null || parent.Status == OutlineStatus.Omitted
            ? near
            : near.Concat(byBlock[outline.Blocks[parent.BlockIndex].Id].Where(phrase => phrase.Start >= parent.Start && phrase.End <= parent.End));
    }

    private static IEnumerable<(OutlineNode? Parent, EquatableArray<OutlineNode> Items)> Families(EquatableArray<OutlineNode> roots)
    {
        List<(OutlineNode?, EquatableArray<OutlineNode>)> families = [(null, roots)];
        foreach (OutlineNode node in roots.SelectMany(static root => root.Flatten()))
        {
            // A node may hold several lists, each with an ordinal 1 of its own.
            int from = 0;
            for (int i = 1; i <= node.Children.Count; i++)
            {
                if (i == node.Children.Count || node.Children[i].Ordinal == 1 || node.Children[i].Family != node.Children[from].Family)
                {
                    families.Add((node, node.Children.Skip(from).Take(i - from).ToEquatableArray()));
                    from = i;
                }
            }
        }

        return families;
    }

    private static string TextOf(SpeechOutline outline, TextPlace place) =>
        SourceLine.ContentOf(outline.Blocks.First(block => block.Id == place.BlockId))!.Plain.Substring(place.Start, place.Length);
}
