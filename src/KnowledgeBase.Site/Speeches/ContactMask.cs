using System.Text;
using KnowledgeBase.Rules.PersonalData;

namespace KnowledgeBase.Site.Speeches;

/// <summary>
/// Takes contact details out of what the site shows: readers need the words of a speech and of a footer, not somebody's telephone. What is one
/// says <see cref="PersonalDataFinder"/>, which the rules KB6301 to KB6305 ask too; numbers of public services (12345) are none.
/// </summary>
public static class ContactMask
{
    /// <summary>The text with '×' in the place of each character of a contact detail: as long as before.</summary>
    public static string Hide(string text) => Replace(text, static datum => new string('×', datum.Length));

    /// <summary>The text with each contact detail replaced by <paramref name="mask"/>.</summary>
    public static string Apply(string text, string mask) => Replace(text, _ => mask);

    private static string Replace(string text, Func<PersonalDatum, string> maskOf)
    {
        IReadOnlyList<PersonalDatum> found = PersonalDataFinder.Find(text);
        if (found.Count == 0)
        {
            return text;
        }

        var shown = new StringBuilder();
        int done = 0;
        foreach (PersonalDatum datum in found.OrderBy(static datum => datum.Start))
        {
            shown.Append(text, done, datum.Start - done).Append(maskOf(datum));
            done = datum.End;
        }

        return shown.Append(text, done, text.Length - done).ToString();
    }
}
