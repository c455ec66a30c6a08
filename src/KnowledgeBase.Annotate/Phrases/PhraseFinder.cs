using KnowledgeBase.Annotate.Parallels;
using KnowledgeBase.Text;

namespace KnowledgeBase.Annotate.Phrases;

/// <summary>
/// Finds the phrases that stand in several speeches: inside one clause, from where a word seems to begin to where one seems to end, as long as
/// they are the same. Needs a few bytes for each character and no more, however often things are said.
/// </summary>
public static class PhraseFinder
{
    /// <summary>In characters of the skeleton; what is shorter is a word.</summary>
    public const int Shortest = 5;

    /// <summary>So many phrases are named, those with the most speeches and characters; all count for what is shared.</summary>
    public const int MostPhrases = 20_000;

    /// <param name="texts">In the order of the library, with distinct keys.</param>
    /// <param name="same">Texts of the same speech do not make a phrase of what it says.</param>
    /// <param name="selection">Which phrases are named; all, if nothing is said.</param>
    public static PhraseReading Find(IReadOnlyList<ComparedText> texts, EquatableArray<SameSpeech> same, PhraseSelection? selection = null)
    {
        ClauseText clauses = ClauseText.Of(texts);
        (IReadOnlyList<FoundPhrase> phrases, int more, byte[] levels) = Collect(clauses, OwnersOf(texts, same), selection ?? PhraseSelection.All);

        // Positions, bits and strings that are no phrase after all: more than the places need that are read now.
        LargeTexts.LetGo(clauses.Text.Length);
        return new PhrasePlaces(texts, clauses, phrases).Read(levels) with { More = more };
    }

    // By itself, so that what it needs is gone when the places are read.
    private static (IReadOnlyList<FoundPhrase> Phrases, int More, byte[] Levels) Collect(ClauseText clauses, int[] owners, PhraseSelection selection)
    {
        WordBoundaries boundaries = new(clauses.Text);
        PhraseStarts starts = PhraseStarts.Of(clauses, boundaries, owners);
        PhraseCollector collector = new(clauses, boundaries, owners);
        Parallel.For(0, PhraseStarts.Parts, part => new PhraseTree(clauses.Text).Walk(starts[part], collector.Add));
        FoundPhrase[] others = [.. collector.Best().Where(phrase => !selection.Except.Contains(new string(clauses.Text, phrase.First, phrase.Length)))];
        FoundPhrase[] named = [.. others.Take(selection.Most)];
        return (named, others.Length - named.Length, collector.Levels);
    }

    private static int[] OwnersOf(IReadOnlyList<ComparedText> texts, EquatableArray<SameSpeech> same)
    {
        Dictionary<string, string> first = same
            .SelectMany(static group => group.Speeches.Select(speech => (speech, group.Speeches[0])))
            .ToDictionary(static entry => entry.speech, static entry => entry.Item2, StringComparer.Ordinal);
        Dictionary<string, int> numbers = texts.Select(static (text, i) => (text.Key, i)).ToDictionary(static entry => entry.Key, static entry => entry.i, StringComparer.Ordinal);
        return [.. texts.Select(text => numbers[first.GetValueOrDefault(text.Key, text.Key)])];
    }
}

/// <summary>
/// Which phrases are named, with their places: so many of the best, without those of some skeletons. The places of all phrases of a large
/// library are more than anybody reads.
/// </summary>
public sealed record PhraseSelection(IReadOnlySet<string> Except, int Most)
{
    public static PhraseSelection All { get; } = new(new HashSet<string>(), int.MaxValue);
}
