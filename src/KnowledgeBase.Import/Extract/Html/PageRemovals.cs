using KnowledgeBase.Import.Clean;
using KnowledgeBase.Text;

namespace KnowledgeBase.Import.Extract.Html;

/// <summary>The stretches of a page's text that are none of the speech: lines that stand outside, with their line ends, and inserted readings.</summary>
internal static class PageRemovals
{
    public static EquatableArray<ExtractedRemoval> Of(PageText page, MainText main)
    {
        List<ExtractedRemoval> removals = [];
        for (int i = 0; i < page.Lines.Count; i++)
        {
            if (main.IsOutside(i))
            {
                Add(removals, page.Lines[i].Start, Math.Min(page.Lines[i].End + 1, page.Text.Length), BuiltInRules.HtmlOutside);
            }
        }

        foreach ((int start, int end) in page.Ruby)
        {
            int line = page.FirstLineFrom(start + 1) - 1;
            if (line < 0 || !main.IsOutside(line))
            {
                Add(removals, start, end, BuiltInRules.HtmlRuby);
            }
        }

        return Merged(removals).ToEquatableArray();
    }

    private static void Add(List<ExtractedRemoval> removals, int start, int end, string rule) => removals.Add(new ExtractedRemoval(start, end - start, rule));

    private static IEnumerable<ExtractedRemoval> Merged(List<ExtractedRemoval> removals)
    {
        ExtractedRemoval? last = null;
        foreach (ExtractedRemoval removal in removals.OrderBy(removal => removal.Start).ThenByDescending(removal => removal.Length))
        {
            if (last is { } open && removal.Start < open.Start + open.Length)
            {
                continue;
            }

            if (last is { } before && before.Start + before.Length == removal.Start && before.Rule == removal.Rule)
            {
                last = before with { Length = before.Length + removal.Length };
                continue;
            }

            if (last is { } finished)
            {
                yield return finished;
            }

            last = removal;
        }

        if (last is { } final)
        {
            yield return final;
        }
    }
}
