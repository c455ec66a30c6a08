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

    /// <summary>How many Han the text has, in UTF-16 code units.</summary>
    public int HanCount { get; init; }

    /// <summary>Characters that a converter without a dictionary leaves as they are, and those that a person would have written for some of them.</summary>
    public int Merged { get; init; }

    public int Distinct { get; init; }

    public static ScriptShare Of(string text) => Of([text]);

    /// <summary>The script of several texts together.</summary>
    public static ScriptShare Of(IEnumerable<string> texts)
    {
        int han = 0;
        int traditional = 0;
        int merged = 0;
        int distinct = 0;
        foreach (string text in texts)
        {
            // The same string when nothing in it is Traditional.
            string hans = Fold.ToHansDisplay(text);
            for (int i = 0; i < text.Length; i++)
            {
                if (!Han.IsHan(text[i]))
                {
                    continue;
                }

                han++;
                traditional += hans[i] != text[i] ? 1 : 0;
                ScriptSigns signs = ScriptCharacters.SignsOf(text[i]);
                merged += (signs & ScriptSigns.Merged) != 0 ? 1 : 0;
                distinct += (signs & ScriptSigns.Distinct) != 0 ? 1 : 0;
            }
        }

        double share = han == 0 ? 0 : (double)traditional / han;
        HanScript script = share >= TraditionalFrom ? HanScript.Traditional : share >= MixedFrom ? HanScript.Mixed : HanScript.Simplified;
        bool converted = script == HanScript.Traditional && merged >= EnoughEvidence && merged >= 4 * distinct;
        return new ScriptShare(script, share, converted) { HanCount = han, Merged = merged, Distinct = distinct };
    }
}
