using System.Runtime.CompilerServices;

namespace KnowledgeBase.Rules.PersonalData;

/// <summary>Finds telephone, identity and bank card numbers in a folded text.</summary>
internal static class PersonalNumbers
{
    private const int FewestDigits = 7;

    public static bool MayBeginWith(char c) => DigitChain.IsDigit(c);

    [MethodImpl(HotLoop.Optimized)]
    public static void Find(string folded, List<PersonalDatum> found)
    {
        for (int at = 0; at < folded.Length;)
        {
            if (!DigitChain.IsDigit(folded[at]))
            {
                at++;
                continue;
            }

            int end = DigitChain.EndOf(folded, at, FewestDigits, out bool isLong);
            at = isLong ? FindInChain(DigitChain.Read(folded, at), found) : end;
        }
    }

    private static int FindInChain(DigitChain chain, List<PersonalDatum> found)
    {
        for (int group = 0; group < chain.Groups.Count;)
        {
            (Rule Rule, int End)? hit = Tell(chain, group);
            if (hit is null)
            {
                group++;
                continue;
            }

            int start = chain.Groups[group].Start;
            start -= start > 0 && chain.Text[start - 1] == '+' ? 1 : 0;
            found.Add(PersonalDatum.Masked(hit.Value.Rule, chain.Text, start, hit.Value.End - start));
            while (group < chain.Groups.Count && chain.Groups[group].Start < hit.Value.End)
            {
                group++;
            }
        }

        return chain.End;
    }

    private static (Rule Rule, int End)? Tell(DigitChain chain, int group)
    {
        int last = chain.Groups.Count - 1;
        if (chain.Groups[last].End - chain.Groups[group].Start < FewestDigits)
        {
            return null;
        }

        if (IdentityNumbers.ReadIdentity(chain, group) is > 0 and int end)
        {
            return (PersonalDataRules.IdentityNumber, end);
        }

        if (IdentityNumbers.ReadBankCard(chain, group) is > 0 and int card)
        {
            return (PersonalDataRules.BankCard, chain.Groups[group + card - 1].End);
        }

        return TelephoneNumbers.Read(chain, group) is > 0 and int phone
            ? (PersonalDataRules.Telephone, chain.Groups[group + phone - 1].End)
            : null;
    }
}
