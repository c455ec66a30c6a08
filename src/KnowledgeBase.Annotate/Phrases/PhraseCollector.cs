namespace KnowledgeBase.Annotate.Phrases;

/// <summary>Takes the strings of all parts, from several threads in any order, and keeps the best phrases and the level of each character.</summary>
internal sealed class PhraseCollector(ClauseText clauses, WordBoundaries boundaries, int[] owners)
{
    private const int Room = 2 * PhraseFinder.MostPhrases;

    // Nobody looks for the beginning of a word further to the left.
    private const int WidestWord = 8;

    // A string may end inside a word by so many characters.
    private const int MostTrimmed = 3;

    private readonly Lock _lock = new();
    private readonly ThreadLocal<HashSet<int>> _speeches = new(static () => []);
    private List<FoundPhrase> _phrases = [];

    /// <summary>For each position 0, or the level of the most common phrase that it stands in.</summary>
    public byte[] Levels { get; } = new byte[clauses.Text.Length];

    public void Add(ReadOnlySpan<int> places, int length, int outer)
    {
        int trimmed = Trim(places, length, Math.Max(outer, PhraseFinder.Shortest - 1));
        int speeches = trimmed == 0 || IsPartOfLonger(places) ? 0 : SpeechesIn(places);
        if (speeches < 2)
        {
            return;
        }

        byte level = LevelOf(speeches);
        lock (_lock)
        {
            foreach (int place in places)
            {
                for (int i = place; i < place + trimmed; i++)
                {
                    Levels[i] = Math.Max(Levels[i], level);
                }
            }

            _phrases.Add(new FoundPhrase(places[0], trimmed, speeches, places.ToArray()));
            if (_phrases.Count >= Room)
            {
                _phrases = [.. Best()];
            }
        }
    }

    /// <summary>The best first; the order does not depend on that in which they came.</summary>
    public IReadOnlyList<FoundPhrase> Best()
    {
        _phrases.Sort((a, b) =>
        {
            int order = b.Weight.CompareTo(a.Weight);
            return order != 0 ? order : TextOf(a).SequenceCompareTo(TextOf(b));
        });
        return [.. _phrases.Take(PhraseFinder.MostPhrases)];
    }

    private static byte LevelOf(int speeches) => speeches switch { >= 10 => 3, >= 3 => 2, _ => 1 };

    private ReadOnlySpan<char> TextOf(FoundPhrase phrase) => clauses.Text.AsSpan(phrase.First, phrase.Length);

    // A shorter string of the same places, which ends with a word in most of them; 0 when there is none.
    private int Trim(ReadOnlySpan<int> places, int length, int shorter)
    {
        for (int candidate = length; candidate > shorter && candidate >= length - MostTrimmed; candidate--)
        {
            int ends = 0;
            foreach (int place in places)
            {
                ends += boundaries.CanEnd(place + candidate) ? 1 : 0;
            }

            if (2 * ends > places.Length)
            {
                return candidate;
            }
        }

        return 0;
    }

    // Everywhere the same word stands before it: the longer string is found by itself.
    private bool IsPartOfLonger(ReadOnlySpan<int> places)
    {
        char[] text = clauses.Text;
        for (int width = 1; width <= WidestWord && text[places[0] - width] != ClauseText.End; width++)
        {
            foreach (int place in places)
            {
                if (text[place - width] != text[places[0] - width])
                {
                    return false;
                }
            }

            if (boundaries.CanBegin(places[0] - width))
            {
                return true;
            }
        }

        return false;
    }

    private int SpeechesIn(ReadOnlySpan<int> places)
    {
        HashSet<int> speeches = _speeches.Value!;
        speeches.Clear();
        foreach (int place in places)
        {
            speeches.Add(owners[clauses.TextAt(place)]);
        }

        return speeches.Count;
    }
}

/// <summary>A phrase by its positions in the clauses of all texts.</summary>
internal sealed record FoundPhrase(int First, int Length, int Speeches, int[] Places)
{
    public long Weight => (long)Speeches * Length;
}
