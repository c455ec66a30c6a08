using KnowledgeBase.Annotate.Themes;
using KnowledgeBase.Annotate.Words;
using KnowledgeBase.Rules.Lexicon;
using KnowledgeBase.Text;

namespace KnowledgeBase.Annotate.Keyness;

/// <summary>
/// Which words tell the passages of a theme from all other text. Candidates are the lexicon's words, set phrases that the caller knows, and words that the
/// speeches repeat. The words that decide on the theme are left out, since they would be its key words by definition.
/// </summary>
public sealed class ThemeKeyness
{
    public const int MostWords = 20;

    /// <summary>Less text than this, here or elsewhere, tells nothing: in characters of the theme skeleton.</summary>
    public const int LeastCharacters = 1000;

    private const int LeastTimes = 3;
    private const int LeastSpeeches = 2;
    private const int MostPhrases = 500;

    /// <summary>Words are looked for in so much text and no more; more of the same kind has no other words.</summary>
    private const int MostCharacters = 1_000_000;

    private readonly ThemeLexicon _lexicon;
    private readonly string[] _words;
    private readonly WordCounts _counts;

    private ThemeKeyness(ThemeLexicon lexicon, string[] words, WordCounts counts)
    {
        _lexicon = lexicon;
        _words = words;
        _counts = counts;
    }

    /// <param name="lexicon">Its words are candidates for every theme but their own.</param>
    /// <param name="texts">All speeches.</param>
    /// <param name="phrases">Set phrases as written, the most important first, because only so many are counted.</param>
    public static ThemeKeyness Of(ThemeLexicon lexicon, IEnumerable<KeynessText> texts, IEnumerable<string> phrases)
    {
        KeynessText[] counted = [.. texts];
        string[] words =
        [
            .. lexicon.Themes.SelectMany(static theme => theme.Terms).Select(static term => ThemeCharacter.KeyOf(term.Text))
                .Concat(phrases.Take(MostPhrases).Select(ThemeCharacter.KeyOf).Where(static phrase => phrase.Length > 1))
                .Concat(WordCandidates.In(Sample(counted)))
                .Distinct(StringComparer.Ordinal),
        ];
        return new ThemeKeyness(lexicon, words, Count(counted, words));
    }

    /// <summary>The key words of a theme, the most telling first; none where there is too little text to tell.</summary>
    /// <param name="theme">Key of the theme.</param>
    public EquatableArray<KeyWordCount> WordsOf(string theme)
    {
        ThemeWords here = _counts.Of(theme);
        int elsewhere = _counts.All.Characters - here.Characters;
        if (here.Characters < LeastCharacters || elsewhere < LeastCharacters)
        {
            return [];
        }

        // What one speech alone says is of the speech and not of the theme, if there are others.
        int leastSpeeches = Math.Min(LeastSpeeches, here.SpeechCount);
        string[] own = [.. _lexicon.Themes.Where(known => known.Key == theme).SelectMany(static known => known.Terms).Select(static term => ThemeCharacter.KeyOf(term.Text))];
        return Enumerable.Range(0, _words.Length)
            .Where(word => here.Times[word] >= LeastTimes && here.Speeches[word] >= leastSpeeches)
            .Select(word => new KeyWordCount(_words[word], here.Times[word], _counts.All.Times[word] - here.Times[word], here.Characters, elsewhere))
            .Where(word => word.RateHere > word.RateElsewhere && word.Likelihood >= LogLikelihood.Significant && !Array.Exists(own, term => IsPartOf(term, word.Word)))
            .OrderByDescending(static word => word.Likelihood)
            .ThenBy(static word => word.Word, StringComparer.Ordinal)
            .Take(MostWords)
            .ToEquatableArray();
    }

    private static bool IsPartOf(string a, string b) => a.Contains(b, StringComparison.Ordinal) || b.Contains(a, StringComparison.Ordinal);

    private static WordCounts Count(KeynessText[] texts, string[] words)
    {
        var counts = new WordCounts(words);
        if (words.Length > 0)
        {
            var automaton = new TermAutomaton(words);
            Parallel.ForEach(
                texts,
                () => new WordCounts(words),
                (text, _, own) =>
                {
                    own.Add(text, automaton);
                    return own;
                },
                own =>
                {
                    lock (counts)
                    {
                        counts.Add(own);
                    }
                });
        }

        return counts;
    }

    // Speeches at even distances.
    private static List<string> Sample(KeynessText[] texts)
    {
        long characters = texts.Sum(static text => text.Reading.Units.Sum(static unit => (long)unit.Characters));
        int stride = (int)Math.Max(1, (characters + MostCharacters - 1) / MostCharacters);
        return
        [
            .. texts
                .Where((_, i) => i % stride == 0)
                .AsParallel()
                .AsOrdered()
                .SelectMany(static text => text.MakeDocument().Units.Select(static unit => ThemeSkeleton.TextOf(unit.Pieces))),
        ];
    }
}
