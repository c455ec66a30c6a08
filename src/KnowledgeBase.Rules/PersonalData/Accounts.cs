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
    private const int After = 72;
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    private static readonly TimeSpan s_timeout = TimeSpan.FromMilliseconds(250);

    private static readonly WordFinder s_triggers = new(["@", "#", "◎", "at]", "at)", "at}", "at】", "AT]", "AT)", " at ", " AT ", "艾特", "QQ", "qq", "Qq", "扣扣", "微信", "VX", "vx", "wx", "WX", "Wx", "weixin", "WeChat", "Wechat", "wechat", "薇信", "威信"]);

    private static readonly Regex s_mail = new(
        @"(?<![A-Z0-9._%+-])[A-Z0-9][A-Z0-9._%+-]{0,63}[ ]?(?:@|#|◎|[\[({<【][ ]?at[ ]?[\])}>】]|艾特|[ ]at[ ])[ ]?[A-Z0-9](?:[A-Z0-9-]{0,40})(?:[ ]?(?:\.|。|点|[\[({][ ]?(?:dot|点)[ ]?[\])}]|[ ]dot[ ])[ ]?[A-Z0-9-]{1,40}){0,4}?[ ]?(?:\.|。|点|[\[({][ ]?(?:dot|点)[ ]?[\])}]|[ ]dot[ ])[ ]?(?:com|cn|net|org|edu|gov|cc|vip|info|top|me|io|hk|tw|mil|biz|[A-Z]{2})(?:[ ]?[.][ ]?(?:cn|hk|tw))?(?![A-Z0-9])",
        Options,
        s_timeout);

    // The at-sign itself needs no known domain, nor the names of those who give out most addresses.
    private static readonly Regex s_plainMail = new(
        @"(?<![A-Z0-9._%+-])[A-Z0-9][A-Z0-9._%+-]{0,63}@(?:[A-Z0-9-]{1,63}(?:\.[A-Z0-9-]{1,63}){1,5}|(?:qq|163|126|139|sina|sohu|gmail|hotmail|outlook|foxmail|yeah)(?![A-Z0-9]))(?![A-Z0-9])",
        Options,
        s_timeout);

    private static readonly Regex s_chat = new(
        @"(?:QQ|扣扣)(?:号码?|群号?|账号|邮箱)?[ ]?(?:[:是为(]|号)?[ ]?(?<account>[1-9]\d{4,10})(?!\d|[万亿元人次年个%.])|(?:微信|VX|WX|weixin|wechat|薇信|威信)(?:号码?|群号?|账号|id)?[ ]?(?:[:是为(]|号)[ ]?(?<account>[A-Z][A-Z0-9_-]{5,19}|1[3-9]\d{9}|[1-9]\d{4,10})(?![A-Z0-9_-])|(?:VX|WX|微信)[ ]?(?<account>1[3-9]\d{9}|[A-Z](?=[A-Z0-9_-]*\d)[A-Z0-9_-]{5,19})(?![A-Z0-9_-])",
        Options,
        s_timeout);

    public static bool MayBeginWith(char c) => s_triggers.MayBeginWith(c);

    public static void Find(string folded, List<PersonalDatum> found)
    {
        int done = 0;
        for (int at = 0; s_triggers.TryFind(folded, ref at, out int word); at++)
        {
            int start = Math.Max(done, at - Before);
            string window = folded.Substring(start, Math.Min(folded.Length, at + After) - start);
            int trigger = at - start;
            bool isChat = word >= 12;
            if (isChat ? Match(s_chat, window, trigger) is { } chat : (Match(s_plainMail, window, trigger) ?? Match(s_mail, window, trigger)) is { } mail && (chat = mail) is not null)
            {
                found.Add(PersonalDatum.Masked(isChat ? PersonalDataRules.ChatAccount : PersonalDataRules.MailAddress, folded, start + chat.Index, chat.Length));
                done = start + chat.Index + chat.Length;
                at = Math.Max(at, done - 1);
            }
        }
    }

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
