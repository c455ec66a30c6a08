using KnowledgeBase.Rules.Names;
using KnowledgeBase.Rules.Words;

namespace KnowledgeBase.Rules.PersonalData;

/// <summary>
/// Finds full names of persons in reports of disciplinary and criminal cases: an office, a name and what the person did (原主任李功骗取…), a
/// former office and a name in a sentence about a case, a name with a sanction (给予张三警告处分, 张三因…被立案).
/// </summary>
internal static class CaseNames
{
    private const int Near = 30;
    private const int LongestOffice = 24;
    private const string NotFormer = "则因有来本告料油籍件文貌地址始理创审判材子";
    private const string NotFormerBefore = "高平草太中还复病";
    private const string ClauseEnds = "。;!?,:、(“\"【》 ";

    private static readonly WordFinder s_case = new(
    [
        "立案", "查处", "双规", "双开", "开除", "判处", "有期徒刑", "判刑", "受贿", "行贿", "索贿", "贪污", "违纪", "违法", "违规", "处分", "撤职", "严重警告", "党内警告", "行政警告", "政务警告", "记过", "记大过", "诫勉", "通报批评", "移送", "留置", "落马", "骗取", "套取", "侵占", "挪用", "截留", "涉嫌",
        "犯罪", "刑拘", "刑事拘留", "逮捕", "行政拘留", "问责", "敲诈", "私分", "冒领", "虚报", "酒驾", "醉驾", "赌博", "嫖娼", "吸毒", "公诉", "案件", "腐败问题", "优亲厚友", "收受", "索要", "检举", "审查调查", "滥用职权", "玩忽职守", "失职", "渎职",
    ]);

    // What stands right after the name of somebody who did it or got it.
    private static readonly WordFinder s_deeds = new(
    [
        "受贿", "行贿", "索贿", "贪污", "违纪", "违法", "违规", "违反", "严重违", "骗取", "套取", "侵占", "挪用", "截留", "涉嫌", "私分", "冒领", "虚报", "酒驾", "醉驾", "酒后驾", "赌博", "嫖娼", "吸毒", "收受", "索取", "索要", "利用职", "滥用职", "玩忽职", "失职", "渎职", "优亲厚友",
        "敲诈", "私设", "贪占", "克扣", "伪造", "接受宴请", "违规收", "被开除", "被判", "被立案", "被双", "被查", "被逮", "被刑", "被留置", "被给予", "被撤", "被免", "受到党内", "受到行政", "受到政务", "受到撤", "受到开除", "受到严重", "受到警告", "案", "严重", "犯", "腐化", "以权", "徇私", "诬陷", "参与",
    ]);

    // Deeds that are a deed whoever stands before them.
    private static readonly WordFinder s_strongDeeds = new(
    [
        "受贿", "行贿", "索贿", "贪污", "严重违", "违规收", "骗取", "套取", "侵占", "挪用", "截留", "涉嫌", "私分", "冒领", "虚报", "酒驾", "醉驾", "酒后驾", "赌博", "嫖娼", "吸毒", "收受", "索取", "索要", "利用职", "滥用职", "玩忽职", "优亲厚友", "被开除", "被判", "被立案", "被双", "被逮", "被留置",
    ]);


    private static readonly char[] s_sentenceEnds = ['。', ';', '!', '?'];

    private static readonly string[] s_links = ["因", "被", "受到", "由于", "同志因", "同志被", "同志受到", "等人因", "等人被"];

    // 给予张三同志党内严重警告处分
    private static readonly string[] s_sanctions = ["党内", "行政", "政务", "留党", "撤销", "开除", "记过", "记大过", "警告", "严重警告", "降级", "撤职", "诫勉", "通报批评", "立案", "免职处", "停职", "刑事", "采取留置"];

    public static IReadOnlyList<NamedPerson> Find(string folded)
    {
        int first = 0;
        if (!s_case.TryFind(folded, ref first, out int word))
        {
            return [];
        }

        List<NamedPerson> found = [];
        while (first < folded.Length)
        {
            int start = first == 0 ? 0 : folded.LastIndexOfAny(s_sentenceEnds, first - 1) + 1;
            int end = folded.IndexOfAny(s_sentenceEnds, first);
            end = end < 0 ? folded.Length : end;
            FindInSentence(folded, start, end, s_case.Words[word], found);
            first = end;
            s_case.TryFind(folded, ref first, out word);
        }

        return found;
    }

    private static void FindInSentence(string folded, int start, int end, string evidence, List<NamedPerson> found)
    {
        for (int at = start; Offices.Finder.TryFind(folded, ref at, end, out int office); at++)
        {
            int name = at + Offices.Finder.Words[office].Length;
            bool isFormer = IsFormer(folded, start, at);
            foreach (int length in FullName.LengthsAt(folded, name))
            {
                if (name + length <= end && (DeedAt(folded, name + length) ?? (isFormer && EndsName(folded, name + length, end) ? evidence : null)) is { } reason)
                {
                    Add(found, new NamedPerson(name, length, reason));
                    isFormer = false;
                    break;
                }
            }

            // Who held an office before and stands in a sentence about a case, whatever the words after the name.
            if (isFormer && LongestName(folded, name) is > 0 and int longest && name + longest <= end)
            {
                Add(found, new NamedPerson(name, longest, evidence));
            }
        }

        for (int at = start; at < end; at++)
        {
            if (BeginsClause(folded, at, start, out int name) && NameAtClause(folded, name, end) is { } person)
            {
                Add(found, person);
            }
        }
    }

    // 李伟和… is 李伟 and somebody else; where a word of the case follows, the name was told before.
    private static int LongestName(string folded, int name)
    {
        int[] lengths = [.. FullName.LengthsAt(folded, name)];
        return lengths.Length == 2 && folded[name + lengths[0] - 1] is '和' or '有' ? lengths[1] : lengths.FirstOrDefault();
    }

    // 张三因…被开除, 给予张三同志党内警告处分, 对李四立案审查.
    private static NamedPerson? NameAtClause(string folded, int name, int end)
    {
        bool isGiven = Stands(folded, name - 2, "给予") || Stands(folded, name - 1, "对");
        if (isGiven && folded[name] == '于')
        {
            return null;
        }

        foreach (int length in FullName.LengthsAt(folded, name))
        {
            int after = name + length;
            if (after > end)
            {
                continue;
            }

            int sanction = after + (Stands(folded, after, "同志") ? 2 : 0);
            if (isGiven && Array.Find(s_sanctions, word => Stands(folded, sanction, word)) is { } given)
            {
                return new NamedPerson(name, length, given);
            }

            if (after < end && s_strongDeeds.TryMatch(folded, after, out int deed))
            {
                return new NamedPerson(name, length, s_strongDeeds.Words[deed]);
            }

            if (!isGiven && Array.Exists(s_links, link => Stands(folded, after, link)) && CaseNear(folded, after, Math.Min(end, after + Near)) is { } word)
            {
                return new NamedPerson(name, length, word);
            }
        }

        return null;
    }

    private static bool BeginsClause(string folded, int at, int sentence, out int name)
    {
        name = at;
        if (at == sentence || ClauseEnds.IndexOf(folded[at - 1]) >= 0)
        {
            return true;
        }

        return Stands(folded, at - 1, "对") || (at >= 2 && Stands(folded, at - 2, "给予"));
    }

    // The office was one that the person has lost: 原主任, 市政府原常务副市长.
    private static bool IsFormer(string folded, int sentence, int office)
    {
        for (int at = office - 1; at >= sentence && office - at <= LongestOffice && ",;:。".IndexOf(folded[at]) < 0; at--)
        {
            if (folded[at] == '原' && NotFormer.IndexOf(folded[at + 1]) < 0 && (at == 0 || NotFormerBefore.IndexOf(folded[at - 1]) < 0))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsName(string folded, int at, int end) =>
        at >= end || ",、(;。)”".IndexOf(folded[at]) >= 0 || folded[at] is '等' or '因' or '被' || Stands(folded, at, "同志");

    private static string? DeedAt(string folded, int at)
    {
        int after = at + (Stands(folded, at, "同志") ? 2 : Stands(folded, at, "等人") ? 2 : 0);
        return after < folded.Length && s_deeds.TryMatch(folded, after, out int deed) ? s_deeds.Words[deed] : null;
    }

    private static string? CaseNear(string folded, int start, int end) =>
        s_case.TryFind(folded, ref start, end, out int word) ? s_case.Words[word] : null;

    private static bool Stands(string folded, int at, string word) => at >= 0 && string.CompareOrdinal(folded, at, word, 0, word.Length) == 0;

    private static void Add(List<NamedPerson> found, NamedPerson person)
    {
        if (found.TrueForAll(other => person.Start >= other.Start + other.Length || other.Start >= person.Start + person.Length))
        {
            found.Add(person);
        }
    }
}
