using System.Runtime.CompilerServices;
using KnowledgeBase.Rules.PersonalData;
using KnowledgeBase.Rules.Redactions;
using KnowledgeBase.Rules.SiteText;
using KnowledgeBase.Text.Folding;
using KnowledgeBase.Text.Scripts;

namespace KnowledgeBase.Rules.Speeches;

/// <summary>The traits of every UTF-16 code unit of a plain text: the families themselves say what they begin with.</summary>
internal static class TextTraitsTable
{
    private static readonly TextTraits[] s_traits = Build();

    /// <summary>The traits of all characters together.</summary>
    [MethodImpl(HotLoop.Optimized)]
    public static TextTraits Of(string plain)
    {
        TextTraits[] table = s_traits;
        TextTraits traits = TextTraits.None;
        foreach (char c in plain)
        {
            traits |= table[c];
        }

        return traits;
    }

    private static TextTraits[] Build()
    {
        var traits = new TextTraits[char.MaxValue + 1];
        char[] all = [.. Enumerable.Range(0, traits.Length).Select(static code => (char)code)];
        string folded = Fold.ToHans(new string(all));
        for (int i = 0; i < traits.Length; i++)
        {
            traits[i] =
                (MaskFinder.IsMaskCharacter(all[i]) || NamesAmongMasks.IsMaskSign(folded[i]) ? TextTraits.MaskSign : TextTraits.None)
                | ((ScriptCharacters.SignsOf(all[i]) & ScriptSigns.Folded) != 0 ? TextTraits.Traditional : TextTraits.None)
                | (all[i] is (>= '\uD800' and <= '\uF8FF') or (>= '\uFDD0' and <= '\uFDEF') or >= '\uFFFD' ? TextTraits.Untypable : TextTraits.None)
                | (Accounts.MayBeginWith(folded[i]) ? TextTraits.Account : TextTraits.None)
                | (WebAddressChecker.MayBeginWith(folded[i]) ? TextTraits.WebAddress : TextTraits.None)
                | (PersonalNumbers.MayBeginWith(folded[i]) ? TextTraits.Number : TextTraits.None);
        }

        return traits;
    }
}
