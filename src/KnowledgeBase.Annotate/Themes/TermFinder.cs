using KnowledgeBase.Annotate.Words;
using KnowledgeBase.Rules.Lexicon;

namespace KnowledgeBase.Annotate.Themes;

/// <summary>Finds the terms of every theme in a text: per theme leftmost, longest, not overlapping (作风建设 hides 作风).</summary>
internal sealed class TermFinder
{
    private readonly TermAutomaton _automaton;
    private readonly TermUse[][] _uses;
    private readonly int[] _lengths;

    public TermFinder(ThemeLexicon lexicon)
    {
        Dictionary<string, List<TermUse>> uses = new(StringComparer.Ordinal);
        for (int theme = 0; theme < lexicon.Themes.Count; theme++)
        {
            foreach (LexiconTerm term in lexicon.Themes[theme].Terms)
            {
                string folded = ThemeSkeleton.Of(term.Text).Text;
                if (!uses.TryGetValue(folded, out List<TermUse>? list))
                {
                    uses.Add(folded, list = []);
                }

                list.Add(new TermUse(theme, term));
            }
        }

        string[] words = [.. uses.Keys];
        _uses = [.. words.Select(word => uses[word].ToArray())];
        _lengths = [.. words.Select(word => word.Length)];
        _automaton = new TermAutomaton(words);
    }

    /// <summary>The hits ordered by theme, then by place.</summary>
    public List<TermHit> Find(string skeleton)
    {
        List<(int End, int Word)> found = [];
        _automaton.Find(skeleton, found);
        List<TermHit> hits = new(found.Count);
        foreach ((int end, int word) in found)
        {
            foreach (TermUse use in _uses[word])
            {
                hits.Add(new TermHit(use.Theme, end - _lengths[word], _lengths[word], use.Term));
            }
        }

        hits.Sort(static (a, b) =>
            a.Theme != b.Theme ? a.Theme.CompareTo(b.Theme) : a.Start != b.Start ? a.Start.CompareTo(b.Start) : b.Length.CompareTo(a.Length));
        return LeftmostLongest(hits);
    }

    private static List<TermHit> LeftmostLongest(List<TermHit> sorted)
    {
        List<TermHit> kept = new(sorted.Count);
        int theme = -1;
        int end = 0;
        foreach (TermHit hit in sorted)
        {
            if (hit.Theme != theme || hit.Start >= end)
            {
                kept.Add(hit);
                (theme, end) = (hit.Theme, hit.Start + hit.Length);
            }
        }

        return kept;
    }

    private readonly record struct TermUse(int Theme, LexiconTerm Term);
}

/// <summary>A term in a theme skeleton; <paramref name="Theme"/> is the theme's index in the lexicon.</summary>
internal readonly record struct TermHit(int Theme, int Start, int Length, LexiconTerm Term);
