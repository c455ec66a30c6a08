using System.Text.RegularExpressions;

namespace KnowledgeBase.Site.Speeches;

/// <summary>
/// Takes contact details out of text that is shown only to say that it was removed: the record needs the words of a footer, not
/// somebody's telephone.
/// </summary>
public static partial class ContactMask
{
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
