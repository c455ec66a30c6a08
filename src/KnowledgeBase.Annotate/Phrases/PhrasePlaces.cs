using KnowledgeBase.Annotate.Parallels;
using KnowledgeBase.Text;

namespace KnowledgeBase.Annotate.Phrases;

/// <summary>
/// The way back from positions in the clauses to places in blocks. Goes through each text once, whatever stands in it: a line folded anew for
/// each of its phrases would cost its length each time.
/// </summary>
internal sealed class PhrasePlaces
{
    // How a phrase is written is told from its first places.
    private const int MostCompared = 64;

    private readonly IReadOnlyList<ComparedText> _texts;
    private readonly ClauseText _clauses;
    private readonly IReadOnlyList<FoundPhrase> _phrases;

    // Places are numbered through all phrases: those of a phrase begin at its number.
    private readonly int[] _firsts;
    private readonly PhrasePlace[][] _places;

    // How each of the first places of each phrase is written; most are written alike, and share one text.
    private readonly string?[] _written;
    private readonly string?[] _usual;

    // Ascending: the position in the clauses in the upper 32 bits, the number of the place in the lower ones.
    private readonly ulong[] _order;
    private readonly int[] _lengths;

    public PhrasePlaces(IReadOnlyList<ComparedText> texts, ClauseText clauses, IReadOnlyList<FoundPhrase> phrases)
    {
        (_texts, _clauses, _phrases) = (texts, clauses, phrases);
        _firsts = new int[phrases.Count + 1];
        for (int i = 0; i < phrases.Count; i++)
        {
            _firsts[i + 1] = _firsts[i] + phrases[i].Places.Length;
        }

        _places = [.. phrases.Select(static phrase => new PhrasePlace[phrase.Places.Length])];
        _written = new string?[_firsts[^1]];
        _usual = new string?[phrases.Count];
        _order = new ulong[_firsts[^1]];
        _lengths = new int[_firsts[^1]];
        for (int i = 0; i < phrases.Count; i++)
        {
            Array.Sort(phrases[i].Places);
            for (int place = 0; place < phrases[i].Places.Length; place++)
            {
                _order[_firsts[i] + place] = ((ulong)phrases[i].Places[place] << 32) | (uint)(_firsts[i] + place);
                _lengths[_firsts[i] + place] = place < MostCompared ? phrases[i].Length : -phrases[i].Length;
            }
        }

        Array.Sort(_order);
    }

    public PhraseReading Read(byte[] levels)
    {
        var commonness = new TextCommonness[_texts.Count];
        Parallel.For(0, _texts.Count, text => commonness[text] = ReadText(text, levels));
        return new PhraseReading(_phrases.Select(Phrase).ToEquatableArray(), commonness.ToEquatableArray());
    }

    private RepeatedPhrase Phrase(FoundPhrase phrase, int number)
    {
        string written = _written[_firsts[number].._firsts[number + 1]]
            .OfType<string>()
            .GroupBy(static text => text, StringComparer.Ordinal)
            .OrderByDescending(static group => group.Count())
            .ThenBy(static group => group.Key, StringComparer.Ordinal)
            .First().Key;
        EquatableArray<PhrasePlace> places = [.. _places[number].AsSpan()];
        _places[number] = [];
        return new RepeatedPhrase(written, new string(_clauses.Text, phrase.First, phrase.Length), phrase.Speeches, places);
    }

    private TextCommonness ReadText(int text, byte[] levels)
    {
        ComparedText compared = _texts[text];
        int next = Array.BinarySearch(_order, (ulong)_clauses.RangeOf(text).Start << 32);
        next = next < 0 ? ~next : next;
        var lines = new LineCommonness[compared.Lines.Count];
        for (int i = 0; i < lines.Length; i++)
        {
            ClauseLine line = ClauseLine.Of(compared.Lines[i]);
            int start = _clauses.StartOf(text, i);
            lines[i] = CommonnessOf(compared.Lines[i], line, start, levels);
            for (; next < _order.Length && (int)(_order[next] >> 32) < start + line.Text.Length; next++)
            {
                Locate(compared, compared.Lines[i], line, (int)(_order[next] >> 32) - start, (int)(uint)_order[next]);
            }
        }

        return new TextCommonness(compared.Key, lines.ToEquatableArray());
    }

    private void Locate(ComparedText text, ComparedLine line, ClauseLine clause, int start, int place)
    {
        int length = Math.Abs(_lengths[place]);
        (int from, int to) = WithBrackets.Closed(line.Text, clause.Origins[start].Start, clause.Origins[start + length - 1].End);
        int number = Array.BinarySearch(_firsts, place);
        number = number < 0 ? ~number - 1 : number;
        _places[number][place - _firsts[number]] = new PhrasePlace(text.Key, line.PlaceOf(from, to - from));
        _written[place] = _lengths[place] > 0 ? Written(ref _usual[number], line.Text.AsSpan(from..to)) : null;
    }

    private static string Written(ref string? usual, ReadOnlySpan<char> written)
    {
        string? known = Volatile.Read(ref usual);
        if (known is not null && written.SequenceEqual(known))
        {
            return known;
        }

        string text = written.ToString();
        Interlocked.CompareExchange(ref usual, text, null);
        return text;
    }

    private static LineCommonness CommonnessOf(ComparedLine line, ClauseLine clause, int position, byte[] levels)
    {
        List<SharedStretch> stretches = [];
        int shared = 0;
        for (int start = 0, end; start < clause.Text.Length; start = end)
        {
            end = start + 1;
            byte level = levels[position + start];
            while (end < clause.Text.Length && levels[position + end] == level)
            {
                end++;
            }

            if (level > 0)
            {
                shared += end - start;
                (int from, int to) = WithBrackets.Closed(line.Text, clause.Origins[start].Start, clause.Origins[end - 1].End);
                stretches.Add(new SharedStretch(from, to - from, level));
            }
        }

        return new LineCommonness(clause.Characters, shared, stretches.ToEquatableArray());
    }
}
