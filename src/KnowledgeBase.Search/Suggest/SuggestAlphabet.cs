using System.Numerics;
using KnowledgeBase.Search.Format;

namespace KnowledgeBase.Search.Suggest;

/// <summary>The characters of all entries as symbols, with the syllables by which they are read.</summary>
internal sealed class SuggestAlphabet
{
    private readonly char[] _characters;
    private readonly HashSet<char> _keys;
    private readonly string[] _syllables;
    private readonly Dictionary<char, int> _symbols;
    private readonly Dictionary<string, int> _syllableNumbers;
    private readonly Dictionary<char, string[]> _readings;

    public SuggestAlphabet(IReadOnlyCollection<SuggestEntry> entries)
    {
        _keys = [.. entries.SelectMany(static entry => entry.Keys)];
        _characters = [.. entries.SelectMany(static entry => entry.Suggestion.Text).Concat(_keys).Distinct().Order()];
        _readings = _keys.ToDictionary(static key => key, static key => SuggestKeys.ReadingsOf(key).ToArray());
        _syllables = [.. _readings.Values.SelectMany(static readings => readings).Distinct().Order(StringComparer.Ordinal)];
        _symbols = Numbers(_characters);
        _syllableNumbers = Numbers(_syllables);
        SymbolBits = Digits(_characters.Length - 1);
        SyllableBits = Digits(_syllables.Length - 1);
    }

    public int Count => _characters.Length;

    public int SymbolBits { get; }

    public int SyllableBits { get; }

    public int Symbol(char c) => _symbols[c];

    public bool HasReadings(char key) => _readings[key].Length > 0;

    public void WriteReadings(BitWriter writer, char key)
    {
        string[] readings = _readings[key];
        writer.Gamma(readings.Length - 1);
        foreach (string reading in readings)
        {
            writer.Bits((uint)_syllableNumbers[reading], SyllableBits);
        }
    }

    /// <summary>Bits that a character takes among the readings of a shard, where the list of several hundreds costs five bits each.</summary>
    public int ReadingBits(char key) => _readings[key].Length == 0 ? 0 : 8 + (_readings[key].Length * SyllableBits);

    public void Write(BitWriter writer)
    {
        int k = Enumerable.Range(0, 16).MinBy(GapBits);
        writer.Gamma(_characters.Length);
        writer.Bits((uint)k, 5);
        int before = -1;
        foreach (char c in _characters)
        {
            writer.Rice(k, c - before - 1);
            writer.Bits(_keys.Contains(c) ? (uint)SuggestKeys.InitialsOf(c)[0] : 0, 5);
            before = c;
        }

        WriteSyllables(writer);
    }

    private void WriteSyllables(BitWriter writer)
    {
        writer.Gamma(_syllables.Length);
        string before = "";
        foreach (string syllable in _syllables)
        {
            int shared = before.AsSpan().CommonPrefixLength(syllable);
            writer.Gamma(shared);
            writer.Gamma(syllable.Length - shared - 1);
            foreach (char letter in syllable.AsSpan(shared))
            {
                writer.Bits((uint)(letter - 'a' + 1), 5);
            }

            before = syllable;
        }
    }

    private long GapBits(int k)
    {
        var writer = new BitWriter();
        int before = -1;
        foreach (char c in _characters)
        {
            writer.Rice(k, c - before - 1);
            before = c;
        }

        return writer.Length;
    }

    private static Dictionary<T, int> Numbers<T>(T[] items)
        where T : notnull => items.Select(static (item, i) => (item, i)).ToDictionary(static pair => pair.item, static pair => pair.i);

    /// <summary>Binary digits of a number, 1 at least.</summary>
    private static int Digits(int number) => BitOperations.Log2((uint)Math.Max(1, number)) + 1;
}
