using KnowledgeBase.Text.Folding;

namespace KnowledgeBase.Rules.PersonalData;

/// <summary>
/// Finds what identifies or reaches a person: numbers, addresses and accounts. The rules and the pages ask the same finder, so that what a
/// reviewer is told of is what no reader sees.
/// </summary>
public static class PersonalDataFinder
{
    /// <summary>What a text has: addresses and accounts, then numbers, each in its order; none overlaps another.</summary>
    public static IReadOnlyList<PersonalDatum> Find(string text) => FindFolded(Fold.ToHans(text));

    /// <summary>The text as a message may quote it: of each datum only what may be shown.</summary>
    internal static string Mask(string text)
    {
        foreach (PersonalDatum datum in Find(text).OrderByDescending(static datum => datum.Start))
        {
            text = text.Substring(0, datum.Start) + datum.Shown + text.Substring(datum.End);
        }

        return text;
    }

    /// <summary>The same of a folded text, which is as long as the text itself.</summary>
    internal static IReadOnlyList<PersonalDatum> FindFolded(string folded, bool mayHaveAccounts = true)
    {
        List<PersonalDatum> found = [];
        if (mayHaveAccounts)
        {
            Accounts.Find(folded, found);
        }

        int accounts = found.Count;
        PersonalNumbers.Find(folded, found);
        for (int i = found.Count - 1; i >= accounts; i--)
        {
            if (found.Take(accounts).Any(account => account.Start < found[i].End && found[i].Start < account.End))
            {
                found.RemoveAt(i);
            }
        }

        return found;
    }
}
