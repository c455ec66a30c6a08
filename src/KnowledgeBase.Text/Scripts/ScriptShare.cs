using System.Runtime.CompilerServices;
using KnowledgeBase.Text.Characters;
using KnowledgeBase.Text.Folding;

namespace KnowledgeBase.Text.Scripts;

public enum HanScript
{
    Simplified,
    Traditional,

    /// <summary>Some Traditional characters in a Simplified text: enough to notice, too few to be the script.</summary>
    Mixed,
}

/// <summary>
/// The script of a text by its share of Traditional characters among all Han (<see cref="TraditionalShare"/>, 0 to 1).
/// <see cref="IsMachineConverted"/>: the Traditional was made from Simplified character by character.
/// </summary>
public sealed record ScriptShare(HanScript Script, double TraditionalShare, bool IsMachineConverted)
{
    private const double TraditionalFrom = 0.05;
    private const double MixedFrom = 0.005;
    private const int EnoughEvidence = 5;

    // Nearly every character is Han and nothing more.
    private const byte OnlyHan = 1;
    private const byte FoldedHan = 2;
    private const byte MergedHan = 4;
    private const byte DistinctHan = 8;

    private static readonly byte[] s_classes = [.. Enumerable.Range(0, char.MaxValue + 1).Select(static code => ClassOf((char)code))];

    /// <summary>How many Han the text has, in UTF-16 code units.</summary>
    public int HanCount { get; init; }

    /// <summary>Characters that a converter without a dictionary leaves as they are, and those that a person would have written for some of them.</summary>
    public int Merged { get; init; }

    public int Distinct { get; init; }

    public static ScriptShare Of(string text) => Of([text]);

    /// <summary>The script of several texts together.</summary>
    [MethodImpl(HotLoop.Optimized)]
    public static ScriptShare Of(IEnumerable<string> texts)
    {
        int han = 0;
        int traditional = 0;
        int merged = 0;
        int distinct = 0;
        byte[] classes = s_classes;
        foreach (string text in texts)
        {
            string? hans = null;
            for (int i = 0; i < text.Length; i++)
            {
                int kind = classes[text[i]];
                han += kind & OnlyHan;
                if (kind <= OnlyHan)
                {
                    continue;
                }

                // What folds by itself may stay in its word: 著名.
                traditional += (kind & FoldedHan) != 0 && (hans ??= Fold.ToHansDisplay(text))[i] != text[i] ? 1 : 0;
                merged += (kind & MergedHan) != 0 ? 1 : 0;
                distinct += (kind & DistinctHan) != 0 ? 1 : 0;
            }
        }

        double share = han == 0 ? 0 : (double)traditional / han;
        HanScript script = share >= TraditionalFrom ? HanScript.Traditional : share >= MixedFrom ? HanScript.Mixed : HanScript.Simplified;
        bool converted = script == HanScript.Traditional && merged >= EnoughEvidence && merged >= 4 * distinct;
        return new ScriptShare(script, share, converted) { HanCount = han, Merged = merged, Distinct = distinct };
    }

    private static byte ClassOf(char c)
    {
        if (!Han.IsHan(c))
        {
            return 0;
        }

        ScriptSigns signs = ScriptCharacters.SignsOf(c);
        return (byte)(OnlyHan
            | ((signs & ScriptSigns.Folded) != 0 ? FoldedHan : 0)
            | ((signs & ScriptSigns.Merged) != 0 ? MergedHan : 0)
            | ((signs & ScriptSigns.Distinct) != 0 ? DistinctHan : 0));
    }
}
