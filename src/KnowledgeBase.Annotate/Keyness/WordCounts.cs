using KnowledgeBase.Annotate.Themes;
using KnowledgeBase.Annotate.Words;

namespace KnowledgeBase.Annotate.Keyness;

/// <summary>How often each of some words stands in the passages of each theme and in all units. Lengths are characters of the theme skeleton.</summary>
internal sealed class WordCounts(IReadOnlyList<string> words)
{
    private readonly Dictionary<string, ThemeWords> _themes = new(StringComparer.Ordinal);

    public ThemeWords All { get; } = new(words.Count);

    public ThemeWords Of(string theme) => _themes.GetValueOrDefault(theme) ?? new ThemeWords(words.Count);

    /// <summary>Counts one speech: leftmost, longest, not overlapping, so that a word inside a longer one is not counted.</summary>
    public void Add(KeynessText text, TermAutomaton automaton)
    {
        HashSet<(string Theme, int Word)> inSpeech = [];
        List<(int End, int Word)> found = [];
        Comparison<(int End, int Word)> byStart = ByStart;
        (ThemeUnit Unit, string[] Themes)[] units = [.. text.Units];
        foreach (string theme in units.SelectMany(static unit => unit.Themes).Distinct(StringComparer.Ordinal))
        {
            Theme(theme).SpeechCount++;
        }

        foreach ((ThemeUnit unit, string[] themes) in units)
        {
            string skeleton = ThemeSkeleton.TextOf(unit.Pieces);
            ThemeWords[] counted = [All, .. themes.Select(Theme)];
            foreach (ThemeWords count in counted)
            {
                count.Characters += skeleton.Length;
            }

            found.Clear();
            automaton.Find(skeleton, found);
            found.Sort(byStart);
            int end = 0;
            foreach ((int wordEnd, int word) in found)
            {
                if (wordEnd - words[word].Length < end)
                {
                    continue;
                }

                end = wordEnd;
                foreach (ThemeWords count in counted)
                {
                    count.Times[word]++;
                }

                foreach (string theme in themes)
                {
                    Theme(theme).Speeches[word] += inSpeech.Add((theme, word)) ? 1 : 0;
                }
            }
        }
    }

    // Of those that begin together the longest first, which ends last.
    private int ByStart((int End, int Word) one, (int End, int Word) other)
    {
        int order = (one.End - words[one.Word].Length).CompareTo(other.End - words[other.Word].Length);
        return order != 0 ? order : other.End.CompareTo(one.End);
    }

    /// <summary>Adds what was counted in other speeches.</summary>
    public void Add(WordCounts other)
    {
        All.Add(other.All);
        foreach ((string theme, ThemeWords counts) in other._themes)
        {
            Theme(theme).Add(counts);
        }
    }

    private ThemeWords Theme(string theme)
    {
        if (!_themes.TryGetValue(theme, out ThemeWords? counts))
        {
            _themes.Add(theme, counts = new ThemeWords(words.Count));
        }

        return counts;
    }
}

/// <summary>The counts of one theme's passages, by the index of the word.</summary>
internal sealed class ThemeWords(int words)
{
    public int Characters { get; set; }

    public int[] Times { get; } = new int[words];

    /// <summary>In how many speeches there are passages.</summary>
    public int SpeechCount { get; set; }

    /// <summary>In how many of them the word stands.</summary>
    public int[] Speeches { get; } = new int[words];

    public void Add(ThemeWords other)
    {
        Characters += other.Characters;
        SpeechCount += other.SpeechCount;
        for (int word = 0; word < Times.Length; word++)
        {
            Times[word] += other.Times[word];
            Speeches[word] += other.Speeches[word];
        }
    }
}
