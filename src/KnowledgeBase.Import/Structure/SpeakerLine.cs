using System.Text.RegularExpressions;
using KnowledgeBase.Text.Folding;

namespace KnowledgeBase.Import.Structure;

/// <summary>A line below the title that names the speaker: 县委书记 张某某, 讲话人：张某某, 张 三. Texts are folded.</summary>
internal static partial class SpeakerLine
{
    // The most frequent surnames (Ministry of Public Security, 2020), and 某.
    private const string Surnames =
        "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊" +
        "秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳欧阳某";

    // (2020年1月1日 施行) begins with a surname.
    private const string InForce = "施行";

    // Of two characters.
    private const string Compound = "(?:欧阳|司马|上官|诸葛|皇甫|东方|夏侯|尉迟|公孙|慕容|令狐|司徒|端木|南宫|呼延|宇文)";

    // 座谈会, 培训班, 党课: what follows an office in the name of a meeting.
    private const string NotInNames = "会班课讲话言报告述职结训坛式记长";

    /// <summary>The speaker as the line writes it; null when the line names none.</summary>
    public static Group? Find(string folded)
    {
        Match labelled = Labelled().Match(folded);
        if (labelled.Success)
        {
            return labelled.Groups["speaker"];
        }

        Match match = Bare().Match(folded);
        string name = string.Concat(match.Groups["name"].Value.Where(c => !char.IsWhiteSpace(c)));
        bool isName = match.Success
            && !name.Any(c => NotInNames.Contains(c, StringComparison.Ordinal))
            && (Surnames.Contains(name[0], StringComparison.Ordinal) || IsMask(name[0]) || (match.Groups["blank"].Length > 0 && match.Groups["office"].Success));
        return isName ? match.Groups["speaker"] : null;
    }

    /// <summary>Whether a text beside a date is a speaker: with an office, or a name alone.</summary>
    public static bool NamesOne(string folded) =>
        Find(folded) is not null || (NameAlone().IsMatch(folded) && folded != InForce && MayBeName(folded));

    /// <summary>The office, and the name if it is there, before 在…上的讲话 in a title: 县委书记张某某, 张某某同志; null when there is none.</summary>
    public static string? InTitle(string title)
    {
        string folded = Fold.ToHans(title);
        Match match = Titled().Match(folded);
        if (!match.Success && Comrade().Match(folded) is { Success: true } comrade && MayBeName(comrade.Groups["name"].Value))
        {
            match = comrade;
        }

        return match.Success ? title[..match.Groups["speaker"].Length].Trim() : null;
    }

    private static bool MayBeName(string folded) => Surnames.Contains(folded[0], StringComparison.Ordinal) && !folded.Any(static c => NotInNames.Contains(c, StringComparison.Ordinal));

    private static bool IsMask(char c) => c is '×' or 'x' or 'X' or '*' or '某';

    [GeneratedRegex(@"^(?:讲话人|发言人|主讲人|主讲|报告人|作者|讲话领导) *: *(?<speaker>[^:,。]{2,30})$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Labelled();

    [GeneratedRegex(
        @"^(?:[—―─\- ]*|(?<bracket>\()[ ]*)(?<speaker>(?:(?<office>[^,。:“”—―─()\-]{0,24}(?:书记|[省市县区乡镇校院州盟旗] ?长|主任|部长|局长|厅长|主席|常委|总理|检察长|董事长|总经理|处长))(?<blank>\s*)(?<name>" + Compound + @"\s?[一-龥]{1,2}|[一-龥]\s?[一-龥]{1,2}|[一-龥]\s[一-龥]\s[一-龥]|[一-龥][×xX*某]{1,3}|[×xX*某]{1,4})|(?<name>[一-龥]\s+[一-龥])))(?(bracket) *\))$",
        RegexOptions.CultureInvariant,
        2000)]
    private static partial Regex Bare();

    [GeneratedRegex(@"^[一-龥] ?[一-龥]{1,2}$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex NameAlone();

    [GeneratedRegex(
        @"^(?<speaker>(?:中共)?[^,。:;“”《》—在 ]{0,12}(?:书记|[省市县区乡镇校院局]长|主任|部长|主席|董事长|总经理)(?:[一-龥×xX*]{0,4})(?:同志)?)在[^,。:;]{2,60}(?:讲话|发言|致辞|致词|报告|党课|点评|表态)(?:稿|提纲|材料)?$",
        RegexOptions.CultureInvariant,
        2000)]
    private static partial Regex Titled();

    [GeneratedRegex(@"^(?<speaker>(?<name>[一-龥]{2,3})同志)在[^,。:;]{2,60}(?:讲话|发言|致辞|致词|报告|党课|点评|表态)(?:稿|提纲|材料)?$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Comrade();
}
