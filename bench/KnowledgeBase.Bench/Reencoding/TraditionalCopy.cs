using System.Collections.Frozen;
using KnowledgeBase.Text.Folding;

namespace KnowledgeBase.Bench.Reencoding;

/// <summary>
/// A Traditional copy of a Simplified text, by turning the fold table around: each character becomes the first that folds to it and that
/// the encoding has. Good enough to be read as Chinese, not to be published.
/// </summary>
internal static class TraditionalCopy
{
    public static string Of(string simplified, Func<char, bool> isWritable)
    {
        FrozenDictionary<char, char> traditional = Enumerable.Range(0x4E00, 0x9FA6 - 0x4E00)
            .Select(code => (char)code)
            .Where(isWritable)
            .GroupBy(c => Fold.ToHansDisplay(c.ToString())[0])
            .ToFrozenDictionary(same => same.Key, same => same.First(c => c != same.Key || same.Count() == 1));
        return new string([.. simplified.Select(c => traditional.GetValueOrDefault(c, c)).Where(isWritable)]);
    }
}
