using KnowledgeBase.Annotate.Words;
using KnowledgeBase.Rules.Glossaries;
using KnowledgeBase.Text.Folding;

namespace KnowledgeBase.Annotate.Formulae;

/// <summary>
/// Finds the set phrases of a glossary, whatever their script, width and quotation marks: of each phrase leftmost, longest, not overlapping;
/// different phrases may overlap (作风建设 in 作风建设永远在路上). Making one builds the automaton; use it for all speeches. Safe for parallel use.
/// </summary>
public sealed class FormulaFinder
{
    private const string Openers = "“‘「『《〈\"";
    private const string Closers = "”’」』》〉\"";

    // What may stand before a figure and make another number of it.
    private const string NumberBefore = "第十百千万几数零〇一二三四五六七八九两0123456789";

    private readonly TermAutomaton _automaton;
    private readonly Spelling[] _spellings;

    public FormulaFinder(Glossary glossary)
    {
        Dictionary<string, Spelling> spellings = new(StringComparer.Ordinal);
        foreach (Formula formula in glossary.Formulae)
        {
            foreach (string written in formula.Variants.Prepend(formula.Name))
            {
                // A checked glossary has each spelling once; of one that is not checked the first counts.
                spellings.TryAdd(Fold.ToSkeleton(written), new Spelling(formula, written.Any(IsClauseMark), FormulaFigures.Of(written).Length > 0));
            }
        }

        _spellings = [.. spellings.Values];
        Words = [.. spellings.Keys];
        _automaton = new TermAutomaton(Words);
    }

    private string[] Words { get; }

    /// <summary>The uses in one block, by place, a longer one before a shorter one that begins at the same place.</summary>
    /// <param name="slug">The speech's; some phrases mean something in single speeches only.</param>
    /// <param name="blockId">The block's address.</param>
    /// <param name="text">The block's plain text.</param>
    /// <param name="skeleton">Of the text.</param>
    public IReadOnlyList<FormulaUse> Find(string slug, string blockId, string text, Skeleton skeleton)
    {
        List<(int End, int Word)> found = [];
        _automaton.Find(skeleton.Text, found);
        if (found.Count == 0)
        {
            return [];
        }

        List<FormulaUse> uses = [];
        (int Start, int End) longest = (-1, -1);
        Dictionary<Formula, int> ends = new(ReferenceEqualityComparer.Instance);
        foreach ((int start, int end, Spelling spelling) in found
            .Select(hit => (Start: hit.End - Words[hit.Word].Length, hit.End, Spelling: _spellings[hit.Word]))
            .OrderBy(static hit => hit.Start)
            .ThenByDescending(static hit => hit.End))
        {
            if (ends.GetValueOrDefault(spelling.Formula) > start || !IsWhole(text, skeleton, start, end, spelling.HasMarks))
            {
                continue;
            }

            // 五个一 at the beginning of 五个一批 is another phrase cut short; 作风建设 in 作风建设永远在路上 is itself.
            if (spelling.Counts && uses.Count > 0 && longest.Start == start && longest.End > end)
            {
                continue;
            }

            (int from, int length) = skeleton.Locate(start, end - start);
            bool isQuoted = from > 0 && Openers.Contains(text[from - 1], StringComparison.Ordinal) && from + length < text.Length && Closers.Contains(text[from + length], StringComparison.Ordinal);
            if (Means(spelling.Formula, slug) && (isQuoted || !spelling.Formula.OnlyQuoted))
            {
                ends[spelling.Formula] = end;
                longest = longest.Start == start ? longest : (start, end);
                uses.Add(new FormulaUse(spelling.Formula, new TextPlace(blockId, from, length), isQuoted));
            }
        }

        return uses;
    }

    private static bool Means(Formula formula, string slug) =>
        !formula.IsLocalToSpeeches || formula.Senses.Any(sense => sense.Speeches.Contains(slug));

    // The skeleton knows no punctuation: 抓三农。业…… is no 三农业, and 第四风 no 四风.
    private static bool IsWhole(string text, Skeleton skeleton, int start, int end, bool mayHaveMarks)
    {
        for (int i = start; i + 1 < end; i++)
        {
            for (int at = skeleton.Ends[i]; at < skeleton.Origins[i + 1]; at++)
            {
                if (!IsTransparent(text[at]) && !(mayHaveMarks && IsClauseMark(text[at])))
                {
                    return false;
                }
            }
        }

        bool joinsBefore = start > 0 && skeleton.Ends[start - 1] == skeleton.Origins[start];
        bool joinsAfter = end < skeleton.Text.Length && skeleton.Ends[end - 1] == skeleton.Origins[end];
        return !(joinsBefore && IsFigure(skeleton.Text[start]) && NumberBefore.Contains(skeleton.Text[start - 1], StringComparison.Ordinal))
            && !(joinsBefore && IsLatin(skeleton.Text[start]) && IsLatin(skeleton.Text[start - 1]))
            && !(joinsAfter && IsLatin(skeleton.Text[end - 1]) && IsLatin(skeleton.Text[end]));
    }

    private static bool IsTransparent(char c) =>
        char.IsWhiteSpace(c) || Openers.Contains(c, StringComparison.Ordinal) || Closers.Contains(c, StringComparison.Ordinal);

    private static bool IsClauseMark(char c) => c is '、' or '，' or ',' or '；' or ';' or '·' or '—' or '-';

    private static bool IsFigure(char c) => FormulaFigures.Of(c.ToString()).Length > 0;

    private static bool IsLatin(char c) => c is >= '0' and <= '9' or >= 'a' and <= 'z' or '+';

    private sealed record Spelling(Formula Formula, bool HasMarks, bool Counts);
}
