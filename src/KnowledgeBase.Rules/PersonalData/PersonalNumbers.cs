using System.Runtime.CompilerServices;

namespace KnowledgeBase.Rules.PersonalData;

/// <summary>Finds telephone, identity and bank card numbers in a folded text.</summary>
internal static class PersonalNumbers
{
    private const string ChineseOnes = "一幺壹";
    private const string ChineseDigits = "〇○零一二三四五六七八九幺壹贰叁肆伍陆柒捌玖";
    private const string ChineseSeconds = "三四五六七八九叁肆伍陆柒捌玖";
    private const int Mobile = 11;
    private const int FewestDigits = 7;

    public static bool MayBeginWith(char c) => c is >= '0' and <= '9' or '一' or '幺' or '壹';

    [MethodImpl(HotLoop.Optimized)]
    public static void Find(string folded, List<PersonalDatum> found)
    {
        for (int at = 0; at < folded.Length;)
        {
            char c = folded[at];
            if (c is >= '0' and <= '9')
            {
                int end = DigitChain.EndOf(folded, at);
                at = end - at < FewestDigits ? end : FindInChain(DigitChain.Read(folded, at), found);
            }
            else if (c is '一' or '幺' or '壹')
            {
                at = FindInNumerals(folded, at, found);
            }
            else
            {
                at++;
            }
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

    // 一三八〇〇一三八〇〇〇
    private static int FindInNumerals(string folded, int at, List<PersonalDatum> found)
    {
        int end = at;
        while (end < folded.Length && ChineseDigits.IndexOf(folded[end]) >= 0)
        {
            end++;
        }

        if (end - at == Mobile && ChineseOnes.IndexOf(folded[at]) >= 0 && ChineseSeconds.IndexOf(folded[at + 1]) >= 0)
        {
            found.Add(PersonalDatum.Masked(PersonalDataRules.Telephone, folded, at, Mobile));
        }

        return Math.Max(end, at + 1);
    }
}
