using KnowledgeBase.Text;
using KnowledgeBase.Text.Folding;

namespace KnowledgeBase.Annotate.Parallels;

/// <summary>Joins the like sentences of two texts to passages and says where they stand. No passage leaves its line, since a line is what a link leads to.</summary>
internal sealed class PassageBuilder(IReadOnlyList<ComparedText> texts, TextSet set)
{
    // So many sentences in between may be new.
    private const int WidestGap = 2;

    public IEnumerable<ParallelPassage> Of(TextPair pair)
    {
        Lines lines = new(texts[pair.First], texts[pair.Second]);
        HashSet<int> used = [];
        foreach (List<SentenceMatch> run in Runs(pair))
        {
            used.UnionWith(run.Select(static match => match.First));
            yield return Passage(pair, lines, run);
        }

        foreach (SentenceMatch match in pair.Fragments)
        {
            if (!used.Contains(match.First) && Fragment(pair, lines, match) is { } passage)
            {
                used.Add(match.First);
                yield return passage;
            }
        }
    }

    // Sentences that stand in both lines in the same order; what goes back begins a new passage.
    private List<List<SentenceMatch>> Runs(TextPair pair)
    {
        (SentenceTable first, SentenceTable second) = (set.Tables[pair.First], set.Tables[pair.Second]);
        List<List<SentenceMatch>> runs = [];
        foreach (SentenceMatch match in pair.Matches)
        {
            if (set.IsSetSentence(pair.First, match.First) && set.IsSetSentence(pair.Second, match.Second))
            {
                continue;
            }

            SentenceMatch? last = runs.Count == 0 ? null : runs[^1][^1];
            bool goesOn = last is { } before
                && first.LineOf(before.First) == first.LineOf(match.First)
                && second.LineOf(before.Second) == second.LineOf(match.Second)
                && match.First - before.First - 1 <= WidestGap
                && match.Second > before.Second
                && match.Second - before.Second - 1 <= WidestGap;
            if (goesOn)
            {
                runs[^1].Add(match);
            }
            else
            {
                runs.Add([match]);
            }
        }

        return runs;
    }

    private ParallelPassage Passage(TextPair pair, Lines lines, List<SentenceMatch> run)
    {
        (SentenceTable one, SentenceTable other) = (set.Tables[pair.First], set.Tables[pair.Second]);
        Extent first = Extent.Of(one, run[0].First, run[^1].First);
        Extent second = Extent.Of(other, run[0].Second, run[^1].Second);
        (Skeleton Skeleton, string _) a = lines.First(first.Line);
        (Skeleton Skeleton, string _) b = lines.Second(second.Line);
        int shared = CommonText.Subsequence(a.Skeleton.Text.AsSpan(first.Start, first.Length), b.Skeleton.Text.AsSpan(second.Start, second.Length));
        return new ParallelPassage
        {
            First = Side(pair.First, first, a.Skeleton),
            Second = Side(pair.Second, second, b.Skeleton),
            Kind = run.Exists(static match => match.IsReuse) ? ParallelKind.Reuse : ParallelKind.Variant,
            Score = (double)shared / Math.Min(first.Length, second.Length),
            Sentences = run.Select(match => Sentence(match, a.Skeleton, b.Skeleton)).ToEquatableArray(),
        };

        ParallelSentence Sentence(SentenceMatch match, Skeleton a, Skeleton b)
        {
            (int firstStart, int firstLength) = WithBrackets.Locate(a, lines.First(first.Line).Text, one.OffsetOf(match.First), one.LengthOf(match.First));
            (int secondStart, int secondLength) = WithBrackets.Locate(b, lines.Second(second.Line).Text, other.OffsetOf(match.Second), other.LengthOf(match.Second));
            return new ParallelSentence(firstStart, firstLength, secondStart, secondLength, match.Containment);
        }
    }

    private ParallelPassage? Fragment(TextPair pair, Lines lines, SentenceMatch match)
    {
        (SentenceTable one, SentenceTable other) = (set.Tables[pair.First], set.Tables[pair.Second]);
        (Skeleton firstSkeleton, string firstLine) = lines.First(one.LineOf(match.First));
        (Skeleton secondSkeleton, string secondLine) = lines.Second(other.LineOf(match.Second));
        (int First, int Second, int Length)? shared = SharedFragment.In(
            new SentenceSide(firstLine, firstSkeleton, one.OffsetOf(match.First), one.LengthOf(match.First)),
            new SentenceSide(secondLine, secondSkeleton, other.OffsetOf(match.Second), other.LengthOf(match.Second)));
        if (shared is not { } found)
        {
            return null;
        }

        ParallelSide first = Side(pair.First, new Extent(one.LineOf(match.First), found.First, found.Length), firstSkeleton);
        ParallelSide second = Side(pair.Second, new Extent(other.LineOf(match.Second), found.Second, found.Length), secondSkeleton);
        return new ParallelPassage
        {
            First = first,
            Second = second,
            Kind = ParallelKind.Fragment,
            Score = 1,
            Sentences = [new ParallelSentence(first.Start, first.Length, second.Start, second.Length, match.Containment)],
        };
    }

    private ParallelSide Side(int text, Extent extent, Skeleton skeleton)
    {
        (int start, int length) = WithBrackets.Locate(skeleton, texts[text].Lines[extent.Line].Text, extent.Start, extent.Length);
        return ParallelSide.Of(texts[text], extent.Line, start, length);
    }

    /// <summary>A stretch of the skeleton of a line.</summary>
    private readonly record struct Extent(int Line, int Start, int Length)
    {
        public static Extent Of(SentenceTable table, int first, int last)
        {
            int start = table.OffsetOf(first);
            return new Extent(table.LineOf(first), start, table.OffsetOf(last) + table.LengthOf(last) - start);
        }
    }

    /// <summary>The lines of two texts with their skeletons, made when they are needed.</summary>
    private sealed class Lines(ComparedText first, ComparedText second)
    {
        private readonly Dictionary<int, (Skeleton Skeleton, string Text)> _first = [];
        private readonly Dictionary<int, (Skeleton Skeleton, string Text)> _second = [];

        public (Skeleton Skeleton, string Text) First(int line) => Of(first, line, _first);

        public (Skeleton Skeleton, string Text) Second(int line) => Of(second, line, _second);

        private static (Skeleton Skeleton, string Text) Of(ComparedText text, int line, Dictionary<int, (Skeleton Skeleton, string Text)> known)
        {
            if (!known.TryGetValue(line, out (Skeleton Skeleton, string Text) found))
            {
                known.Add(line, found = (Fold.Skeleton(text.Lines[line].Text), text.Lines[line].Text));
            }

            return found;
        }
    }
}
