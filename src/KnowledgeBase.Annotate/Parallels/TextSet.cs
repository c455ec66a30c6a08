using System.Runtime.InteropServices;

namespace KnowledgeBase.Annotate.Parallels;

/// <summary>All texts as sentences, numbered through, and the index of the strings they share.</summary>
internal sealed class TextSet
{
    // A sentence of up to so many characters may be like another without eight in a row.
    private const int Brief = 20;

    private static readonly Winnowing s_coarse = new(gram: 8, window: 8);
    private static readonly Winnowing s_brief = new(gram: 5, window: 4);

    private readonly int[] _firsts;
    private readonly int[] _textOf;
    private readonly FingerprintIndex _index;
    private readonly HashSet<ulong> _setSentences;
    private readonly bool[][] _set;
    private readonly FineIndex?[] _fine;

    private TextSet(SentenceTable[] tables)
    {
        Tables = tables;
        _fine = new FineIndex?[tables.Length];
        _firsts = new int[tables.Length + 1];
        for (int i = 0; i < tables.Length; i++)
        {
            _firsts[i + 1] = _firsts[i] + tables[i].Count;
        }

        _textOf = new int[_firsts[^1]];
        for (int i = 0; i < tables.Length; i++)
        {
            Array.Fill(_textOf, i, _firsts[i], tables[i].Count);
        }

        _set = SetPhrasesIn(tables);
        _index = FingerprintIndex.Of(PickAll(), _textOf);
        RepeatedSentences repeated = RepeatedSentences.Of(tables);
        _setSentences = repeated.SetSentences;
        ManyCopies = repeated.ManyCopies;
    }

    public SentenceTable[] Tables { get; }

    /// <summary>Of all sentences, in characters of the skeleton.</summary>
    public long Length => Tables.Sum(static table => (long)table.Text.Length);

    /// <summary>Pairs of texts that have many set sentences in common: copies of a speech of which there are very many.</summary>
    public ILookup<int, int> ManyCopies { get; }

    public static TextSet Of(IReadOnlyList<ComparedText> texts)
    {
        var tables = new SentenceTable[texts.Count];
        Parallel.For(0, texts.Count, i => tables[i] = SentenceTable.Of(texts[i]));
        return new TextSet(tables);
    }

    public WrittenSentence Written(int text, int sentence)
    {
        SentenceTable table = Tables[text];
        bool[] set = _set[text];
        return new WrittenSentence(table[sentence], set.Length == 0 ? [] : set.AsSpan(table.StartOf(sentence), table.LengthOf(sentence)));
    }

    /// <summary>Whether a sentence stands in so many texts that it says nothing about any two of them.</summary>
    public bool IsSetSentence(int text, int sentence) => _setSentences.Contains(Tables[text].Hashes[sentence]);

    /// <summary>
    /// The sentences of later texts that share a picked string with those of one text: in ascending order the sentence's number within its
    /// text in the upper 32 bits, the other's number through all texts in the lower ones, as often as they share one.
    /// </summary>
    /// <param name="most">So many at most.</param>
    /// <param name="met">Is filled with them.</param>
    public void Meet(int text, int most, List<ulong> met)
    {
        met.Clear();
        List<uint> hashes = [];
        SentenceTable table = Tables[text];
        for (int sentence = 0; sentence < table.Count && met.Count < most; sentence++)
        {
            hashes.Clear();
            Pick(Written(text, sentence), hashes);
            foreach (uint hash in hashes)
            {
                foreach (ulong entry in _index.Find(hash))
                {
                    if ((int)(uint)entry >= _firsts[text + 1])
                    {
                        met.Add(((ulong)sentence << 32) | (uint)entry);
                    }
                }
            }
        }

        met.Sort();
    }

    /// <summary>Made when it is first needed: most texts have little in common with any other. Two threads may make the same one.</summary>
    public FineIndex Fine(int text) => Volatile.Read(ref _fine[text]) ?? (_fine[text] = FineIndex.Of(this, text));

    /// <summary>The index of a text that is compared with no other any more.</summary>
    public void ForgetFine(int text) => Volatile.Write(ref _fine[text], null);

    /// <summary>Text, and number within it, of the sentence with a number through all texts.</summary>
    public (int Text, int Sentence) Locate(int number) => (_textOf[number], number - _firsts[_textOf[number]]);

    private static bool[][] SetPhrasesIn(SentenceTable[] tables)
    {
        SetPhrases phrases = new(tables);
        var set = new bool[tables.Length][];
        Parallel.For(0, tables.Length, i => set[i] = phrases.In(tables[i]));
        return set;
    }

    // Picked twice, so that those that no other text has are never held.
    private ulong[][] PickAll()
    {
        RepeatedHashes hashes = new(Length / 4);
        Parallel.For(0, Tables.Length, static () => new List<uint>(), (i, _, picked) => Note(i, picked, hashes), static _ => { });
        var kept = new ulong[Tables.Length][];
        Parallel.For(0, Tables.Length, i => kept[i] = Pick(i, hashes));
        return kept;
    }

    private List<uint> Note(int text, List<uint> picked, RepeatedHashes hashes)
    {
        picked.Clear();
        for (int sentence = 0; sentence < Tables[text].Count; sentence++)
        {
            Pick(Written(text, sentence), picked);
        }

        hashes.Add(CollectionsMarshal.AsSpan(picked));
        return picked;
    }

    private ulong[] Pick(int text, RepeatedHashes repeated)
    {
        SentenceTable table = Tables[text];
        List<ulong> entries = [];
        List<uint> hashes = [];
        for (int sentence = 0; sentence < table.Count; sentence++)
        {
            hashes.Clear();
            Pick(Written(text, sentence), hashes);
            foreach (uint hash in hashes)
            {
                if (repeated.Contains(hash))
                {
                    entries.Add(((ulong)hash << 32) | (uint)(_firsts[text] + sentence));
                }
            }
        }

        return [.. entries];
    }

    private static void Pick(WrittenSentence sentence, List<uint> hashes)
    {
        s_coarse.Pick(sentence, hashes);
        if (sentence.Text.Length <= Brief)
        {
            s_brief.Pick(sentence, hashes);
        }
    }
}
