using System.Runtime.InteropServices;

namespace KnowledgeBase.Search.Lunr;

/// <summary>One field of one document: how often it has each term.</summary>
internal sealed class LunrField
{
    /// <summary>By the number of the term.</summary>
    public SortedDictionary<int, int> Frequencies { get; } = [];

    /// <summary>How many tokens it has.</summary>
    public int Length { get; private set; }

    public static LunrField Of(IEnumerable<string> tokens, Dictionary<string, int> terms)
    {
        var field = new LunrField();
        foreach (string token in tokens)
        {
            ref int number = ref CollectionsMarshal.GetValueRefOrAddDefault(terms, token, out bool isKnown);
            if (!isKnown)
            {
                number = terms.Count - 1;
            }

            field.Length++;
            field.Frequencies[number] = field.Frequencies.GetValueOrDefault(number) + 1;
        }

        return field;
    }
}
