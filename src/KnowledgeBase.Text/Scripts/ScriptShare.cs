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

    // Simplified characters that stand for several Traditional ones. A converter without a dictionary leaves them as they are; a person
    // writing Traditional uses the characters on the right.
    private const string Merged = "于后里并么范占筑斗干系";
    private const string Distinct = "於後裡裏並併麼範佔築鬥幹乾係";
    private const int EnoughEvidence = 5;

    public static ScriptShare Of(string text)
    {
        string hans = Fold.ToHansDisplay(text);
        int han = 0;
        int traditional = 0;
        int merged = 0;
        int distinct = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (!Han.IsHan(text[i]))
            {
                continue;
            }

            han++;
            traditional += hans[i] != text[i] ? 1 : 0;
            merged += Merged.IndexOf(text[i]) >= 0 ? 1 : 0;
            distinct += Distinct.IndexOf(text[i]) >= 0 ? 1 : 0;
        }

        double share = han == 0 ? 0 : (double)traditional / han;
        HanScript script = share >= TraditionalFrom ? HanScript.Traditional : share >= MixedFrom ? HanScript.Mixed : HanScript.Simplified;
        bool converted = script == HanScript.Traditional && merged >= EnoughEvidence && merged >= 4 * distinct;
        return new ScriptShare(script, share, converted);
    }
}
