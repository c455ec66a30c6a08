using System.Text.RegularExpressions;

namespace KnowledgeBase.Site.Speeches;

/// <summary>
/// Takes contact details out of what the site shows: readers need the words of a speech and of a footer, not somebody's telephone.
/// </summary>
public static partial class ContactMask
{
    // 12345, 12388: numbers of public services, which speeches name on purpose.
    private const int LongestServiceNumber = 6;

    /// <summary>The text with '×' in the place of each character of a contact detail: as long as before.</summary>
    public static string Hide(string text) =>
        Details().Replace(text, match =>
        {
            string name = match.Groups["name"].Value;
            string detail = match.Value[name.Length..];
            bool isService = detail.Length <= LongestServiceNumber && detail.All(char.IsAsciiDigit);
            return isService ? match.Value : name + new string('×', detail.Length);
        });

    /// <summary>The text with each contact detail replaced by <paramref name="mask"/>.</summary>
    public static string Apply(string text, string mask) => Details().Replace(text, match => match.Groups["name"].Value + mask);

    // Addresses first, then what a name such as QQ or 微信 announces, then bare numbers: mobiles, land lines, 400 numbers.
    [GeneratedRegex(
        """
        [A-Za-z0-9._%+-]+\s*(?:@|＠|\#at\#|\(at\)|\[at\])\s*[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+
        | (?<name>(?:QQ|qq|Q群|微信号?|公众号|電話|电话|手机|手機|联系方式|聯繫方式|热线|传真|Tel|TEL)[^\S\n]{0,3}[:：]?[^\S\n]{0,3})[+A-Za-z0-9_][A-Za-z0-9_-]{4,24}
        | (?<![0-9A-Za-z])(?:\+?86[- ]?)?1[3-9][0-9]{9}(?![0-9A-Za-z])
        | (?<![0-9A-Za-z])(?:\(0[0-9]{2,3}\)|（0[0-9]{2,3}）|0[0-9]{2,3}[- ])[0-9]{7,8}(?![0-9A-Za-z])
        | (?<![0-9A-Za-z])[48]00[- ]?[0-9]{3}[- ]?[0-9]{4}(?![0-9A-Za-z])
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture,
        1000)]
    private static partial Regex Details();
}
