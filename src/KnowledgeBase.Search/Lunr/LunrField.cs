using System.Runtime.InteropServices;

namespace KnowledgeBase.Search.Lunr;

/// <summary>One field of one document: how often it has each term.</summary>
/// <param name="Frequencies">In the order of the terms' numbers.</param>
/// <param name="Length">How many tokens it has.</param>
internal sealed record LunrField((int Term, int Frequency)[] Frequencies, int Length)
{
    /// <param name="passages">The texts of the field.</param>
    /// <param name="terms">Numbers of the terms that are known; gets those that are new.</param>
    public static LunrField Of(IEnumerable<string> passages, Dictionary<string, int> terms)
    {
        Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> known = terms.GetAlternateLookup<ReadOnlySpan<char>>();
        List<int> numbers = [];
        foreach (string passage in passages)
        {
            string folded = LunrTokens.Folded(passage);
            foreach (Range token in LunrTokens.In(folded))
            {
                ref int number = ref CollectionsMarshal.GetValueRefOrAddDefault(known, folded.AsSpan(token), out bool isKnown);
                if (!isKnown)
                {
                    number = terms.Count - 1;
                }

                numbers.Add(number);
            }
        }

        return new LunrField(Counted(numbers), numbers.Count);
    }

    private static (int Term, int Frequency)[] Counted(List<int> numbers)
    {
        numbers.Sort();
        List<(int Term, int Frequency)> counted = [];
        for (int start = 0, end; start < numbers.Count; start = end)
        {
            end = start + 1;
            while (end < numbers.Count && numbers[end] == numbers[start])
            {
                end++;
            }

            counted.Add((numbers[start], end - start));
        }

        return [.. counted];
    }
}
