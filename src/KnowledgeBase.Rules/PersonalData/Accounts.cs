using System.Text.RegularExpressions;
using KnowledgeBase.Rules.Words;

namespace KnowledgeBase.Rules.PersonalData;

/// <summary>
/// Finds e-mail addresses, also in the disguises against robots (<c>a [at] b.com</c>, <c>a＃b.com</c>, <c>a @ b 点 com</c>), and QQ or WeChat
/// accounts after the word that says so. The patterns run only around a word that every such text has.
/// </summary>
internal static class Accounts
{
    private const int Before = 72;
    private const int After = 96;
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    // A blank or two, some of which nobody sees.
    private const string Blank = @"[ \u00A0\u2002-\u200D\u2060\u3000\uFEFF]{0,2}";
    private const string Local = @"(?<![A-Z0-9._%+-])[A-Z0-9][A-Z0-9._%+-]{0,63}";

    // What is put around a word that replaces a sign.
    private const string Open = @"[\[({<【〔《〈「『#*|~^]{1,2}" + Blank;
    private const string Shut = Blank + @"[\])}>】〕》〉」』#*|~^]{1,2}";

    // What nobody writes for anything else, and what stands in other texts too.
    private const string SureAt = "(?:" + Open + "(?:at|艾特|爱特|圈a|@)" + Shut + "|@|﹫|◎|艾特|爱特|小老鼠|圈a)";
    private const string LikelyAt = @"(?:#|﹟|[\[({<【]a[\])}>】]|_at_|(?<=[ ])at(?=[ ]))";
    private const string Dot = @"(?:\.|。|·|点|" + Blank + Open + @"(?:dot|点|\.)" + Shut + Blank + @"|[ ](?:dot|点|\.)[ ]|_dot_)";

    // 'example' is kept for examples by RFC 2606.
    private const string KnownEnd = "(?:com|cn|net|org|edu|gov|cc|vip|info|top|me|io|hk|tw|mil|biz|xyz|example|[A-Z]{2})";

    private static readonly TimeSpan s_timeout = TimeSpan.FromMilliseconds(250);

    private static readonly WordFinder s_mailTriggers = new([.. ((string[])["at", "AT", "At"]).SelectMany(static at => "])}>】〕》〉」』#*|~^".Select(shut => at + shut)), "@", "﹫", "#", "﹟", "◎", "(a)", "[a]", "{a}", "【a】", "(A)", "[A]", " at ", " AT ", " At ", "_at_", "_AT_", "艾特", "爱特", "小老鼠", "圈a", "圈A", "点com", "点cn", "点org", "点net"]);
    private static readonly WordFinder s_chatTriggers = new(["QQ", "qq", "Qq", "扣扣", "微信", "VX", "vx", "wx", "WX", "Wx", "weixin", "WeChat", "Wechat", "wechat", "薇信", "威信", "加V", "加v", "加薇", "加威"]);

    // In the order of trust: the longest of those that match is taken.
    private static readonly Regex[] s_mails =
    [
        // The at-sign itself needs no known domain, nor the names of those who give out most addresses.
        Pattern(Local + @"@(?:[A-Z0-9-]{1,63}(?:\.[A-Z0-9-]{1,63}){1,5}|(?:qq|163|126|139|sina|sohu|gmail|hotmail|outlook|foxmail|yeah)(?![A-Z0-9]))(?![A-Z0-9])"),
        Pattern(Local + Blank + SureAt + Blank + "(?:[A-Z0-9-]{1,40}" + Dot + "){1,5}(?:" + KnownEnd + "|[A-Z]{3,12})(?![A-Z0-9])"),
        Pattern(Local + Blank + LikelyAt + Blank + "(?:[A-Z0-9-]{1,40}" + Dot + "){1,5}" + KnownEnd + "(?![A-Z0-9])"),
        Pattern(Local + "@[A-Z0-9-]{1,40},(?:com|cn|net|org|edu|gov)(?:[.,]cn)?(?![A-Z0-9])"),

        // Full width letters are folded, so that nothing parts "ａｔ" from what stands around.
        Pattern(Local + @"(?<=[A-Z0-9]{2,60}at[A-Z0-9-]{2,40})点(?:com|cn|net|org)(?:点cn)?(?![A-Z0-9])"),

        // A name or a domain in Chinese: 张三@例子.中国.
        Pattern(@"(?:" + Local + @"|(?<!\p{IsCJKUnifiedIdeographs})\p{IsCJKUnifiedIdeographs}{1,4})" + Blank + SureAt + Blank + @"(?:[A-Z0-9-]{1,40}|\p{IsCJKUnifiedIdeographs}{1,8}?)(?:\.|[ ]点[ ])(?:(?:[A-Z0-9-]{1,40}|\p{IsCJKUnifiedIdeographs}{1,8}?)(?:\.|[ ]点[ ])){0,2}(?:com|cn|net|org|中国|公司|网络|政务|公益)(?![A-Z0-9])"),
    ];

    private static readonly Regex s_chat = Pattern(
        @"(?:QQ|扣扣)(?:号码?|群号?|账号|邮箱)?[ ]?(?:[:是为(]|号)?[ ]?(?<account>[1-9]\d{4,10})(?!\d|[万亿元人次年个%.])|(?:微信|VX|WX|weixin|wechat|薇信|威信)(?:号码?|群号?|账号|同步|同号|公众号|id)?[ ]?(?:[:是为(]|号)[ ]?(?<account>[A-Z][A-Z0-9_-]{5,19}|1[3-9]\d{9}|[1-9]\d{4,10})(?![A-Z0-9_-])|(?:VX|WX|微信)[ ]?(?<account>1[3-9]\d{9}|[A-Z](?=[A-Z0-9_-]*\d)[A-Z0-9_-]{5,19})(?![A-Z0-9_-])|加(?:我)?[V薇威][ ]?[:是][ ]?(?<account>[A-Z][A-Z0-9_-]{5,19}|1[3-9]\d{9}|[1-9]\d{4,10})(?![A-Z0-9_-])");

    public static bool MayBeginWith(char c) => s_mailTriggers.MayBeginWith(c) || s_chatTriggers.MayBeginWith(c);

    public static void Find(string folded, List<PersonalDatum> found)
    {
        Find(folded, s_mailTriggers, s_mails, PersonalDataRules.MailAddress, found);
        int mails = found.Count;
        Find(folded, s_chatTriggers, [s_chat], PersonalDataRules.ChatAccount, found);

        // wx-li@example.com is an address.
        for (int i = found.Count - 1; i >= mails; i--)
        {
            if (found.Take(mails).Any(mail => mail.Start < found[i].End && found[i].Start < mail.End))
            {
                found.RemoveAt(i);
            }
        }
    }

    private static void Find(string folded, WordFinder triggers, Regex[] patterns, Rule rule, List<PersonalDatum> found)
    {
        int done = 0;
        for (int at = 0; triggers.TryFind(folded, ref at, out _); at++)
        {
            int start = Math.Max(done, at - Before);
            string window = folded.Substring(start, Math.Min(folded.Length, at + After) - start);
            int trigger = at - start;
            Capture? longest = null;
            foreach (Regex pattern in patterns)
            {
                if (Match(pattern, window, trigger) is { } match && match.Length > (longest?.Length ?? 0))
                {
                    longest = match;
                }
            }

            if (longest is not null)
            {
                found.Add(PersonalDatum.Masked(rule, folded, start + longest.Index, longest.Length));
                done = start + longest.Index + longest.Length;
                at = Math.Max(at, done - 1);
            }
        }
    }

    private static Regex Pattern(string pattern) => new(pattern, Options, s_timeout);

    // The match that holds the trigger, or its account.
    private static Capture? Match(Regex pattern, string window, int trigger)
    {
        try
        {
            for (Match match = pattern.Match(window); match.Success && match.Index <= trigger; match = match.NextMatch())
            {
                if (trigger < match.Index + match.Length)
                {
                    Group account = match.Groups["account"];
                    return account.Success ? account : match;
                }
            }
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }

        return null;
    }
}
