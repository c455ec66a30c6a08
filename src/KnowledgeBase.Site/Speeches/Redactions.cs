using System.Text.RegularExpressions;

namespace KnowledgeBase.Site.Speeches;

/// <summary>Finds what a source has masked in a text: runs of * and ×, of X between Chinese characters.</summary>
public static partial class Redactions
{
    // A single X is a letter unless a unit or an office follows: X年, X市, but X光.
    [GeneratedRegex(@"\*+|×+|(?<![A-Za-z0-9])(?:[Xx]{2,}(?![A-Za-z0-9])|[Xx](?=[年月日时省市县区旗州盟镇乡村社局委办院校厂厅部處处個个名人项項亿億万萬]))", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Pattern();

    /// <summary>Start and length of each, in UTF-16 code units.</summary>
    public static IEnumerable<(int Start, int Length)> In(string text)
    {
        for (Match match = Pattern().Match(text); match.Success; match = match.NextMatch())
        {
            yield return (match.Index, match.Length);
        }
    }
}
