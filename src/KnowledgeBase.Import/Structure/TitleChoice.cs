using System.Text.RegularExpressions;
using KnowledgeBase.Text.Folding;
using KnowledgeBase.Text.Outline;

namespace KnowledgeBase.Import.Structure;

/// <summary>
/// Which of the lines before the body is the title: the first that ends in a word for a speech, else the first that has one, else the
/// first line when it stands alone. A line of the body is never taken because nothing better is there.
/// </summary>
internal static partial class TitleChoice
{
    public const int LongestTitle = 60;
    public const string Terminals = "。!?;:,、";

    private const int LongestName = 3;

    // A wrapped line is as long as the next one; a title is shorter than the paragraph below it.
    private const int ShorterThanNext = 4;

    private static readonly string[] s_titleWords =
        ["讲话", "发言", "致辞", "致词", "党课", "报告", "讲稿", "主持词", "开幕词", "闭幕词", "述职", "总结", "动员", "表态", "实录"];

    private static readonly string[] s_endings =
        ["讲话", "讲话稿", "发言", "发言稿", "发言材料", "讲话提纲", "发言提纲", "报告", "报告稿", "讲稿", "致辞", "致词", "主持词", "主持稿", "开幕词", "闭幕词", "党课", "党课材料", "述职", "总结", "动员", "表态", "实录"];

    // The name of a site's section, not of a speech.
    private static readonly string[] s_kinds =
        ["讲话", "讲话稿", "发言", "发言稿", "发言材料", "领导讲话", "讲话发言", "党课", "党课讲稿", "讲稿", "致辞", "主持词", "述职", "述职报告", "报告", "工作总结", "工作报告", "表态发言"];

    private static readonly string[] s_prose = ["今天", "刚才", "下面", "我们", "这次会议", "主要任务", "接下来"];
    private static readonly string[] s_named = ["上的讲话", "上的发言", "上的致辞", "上的致词", "上的报告", "上的主持词", "上的开幕词", "上的闭幕词", "时的讲话", "讲话稿", "发言稿"];

    /// <param name="lines">All lines of the text.</param>
    /// <param name="head">How many of them stand before the body.</param>
    /// <param name="isMetadata">Whether a line gives a date or a speaker.</param>
    /// <returns>The index of the title; −1 when there is none.</returns>
    public static int Of(IReadOnlyList<SeedLine> lines, int head, Func<string, bool> isMetadata)
    {
        string[] folded = [.. lines.Take(head).Select(line => Fold.ToHans(line.Text))];
        int chosen = Array.FindIndex(folded, line => SpeechSubtitle.IsSubtitle(line) && EndsInTitleWord(line)) - 1;
        if (chosen >= 0 && CanBeTitle(folded[chosen]) && !EndsInTitleWord(folded[chosen]) && !isMetadata(folded[chosen]))
        {
            return chosen;
        }

        chosen = Array.FindIndex(folded, line => CanBeTitle(line) && (EndsInTitleWord(line) || TitleFinder.GenrePrefix().IsMatch(line)));
        chosen = chosen >= 0 ? chosen : Array.FindIndex(folded, line => CanBeTitle(line) && HasTitleWord(line));
        if (chosen >= 0)
        {
            return LastRepetition(folded, PastKind(folded, chosen, isMetadata), isMetadata);
        }

        chosen = Array.FindIndex(folded, line => CanBeTitle(line) && !isMetadata(line) && !IsNameOrOffice(line));
        return chosen >= 0 && StandsAlone(lines, folded, chosen, isMetadata) ? LastRepetition(folded, chosen, isMetadata) : -1;
    }

    /// <summary>What two printings of one title have in common: its letters, without what a site adds (全文, （精选）, _某某网).</summary>
    public static string Key(string text)
    {
        string bare = Fold.ToHans(text).Trim();
        for (Match match = SiteSuffix().Match(bare); match.Success && match.Index > 1; match = SiteSuffix().Match(bare))
        {
            bare = bare[..match.Index];
        }

        return new([.. bare.Where(char.IsLetterOrDigit)]);
    }

    // 领导讲话⏎在全县作风建设大会上的讲话
    private static int PastKind(string[] folded, int chosen, Func<string, bool> isMetadata)
    {
        int next = Array.FindIndex(folded, chosen + 1, line => !isMetadata(line));
        return s_kinds.Contains(folded[chosen], StringComparer.Ordinal) && next >= 0 && CanBeTitle(folded[next]) && EndsInTitleWord(folded[next]) ? next : chosen;
    }

    // A site prints the title before the text has its own; the one nearest to the text is the speech's.
    private static int LastRepetition(string[] folded, int chosen, Func<string, bool> isMetadata)
    {
        for (int i = chosen + 1; i < folded.Length; i++)
        {
            if (IsRepetition(folded[chosen], folded[i]))
            {
                chosen = i;
            }
            else if (!isMetadata(folded[i]) && !folded.Skip(i).Any(line => CanBeTitle(line) && Key(line) == Key(folded[chosen])))
            {
                break;
            }
        }

        return chosen;
    }

    private static bool IsRepetition(string title, string line)
    {
        string first = Key(title);
        string second = Key(line);
        return CanBeTitle(line)
            && (first == second
                || (EndsInTitleWord(line) && (first.Contains(second, StringComparison.Ordinal) || second.Contains(first, StringComparison.Ordinal))));
    }

    private static bool StandsAlone(IReadOnlyList<SeedLine> lines, string[] folded, int chosen, Func<string, bool> isMetadata)
    {
        int next = chosen + 1;
        while (next < folded.Length && (isMetadata(folded[next]) || IsNameOrOffice(folded[next]) || Key(folded[next]) == Key(folded[chosen])))
        {
            next++;
        }

        if (next >= lines.Count)
        {
            return false;
        }

        string below = Fold.ToHans(lines[next].Text);
        return lines[next].BlankBefore
            || (lines[next].Indented && !lines[chosen].Indented)
            || SpeechRoles.IsSalutation(below)
            || TitleLines.Continue(folded[chosen], below)
            || (below[^1] == ':' && below.Length < LongestTitle && below.IndexOf('。', StringComparison.Ordinal) < 0)
            || BlockMarker.TryRead(below) is not null
            || BelowTitle().IsMatch(below)
            || folded[chosen].Length + ShorterThanNext <= below.Length;
    }

    private static bool CanBeTitle(string folded) =>
        folded.Length is >= 2 and <= LongestTitle
        && !Terminals.Contains(folded[^1], StringComparison.Ordinal)
        && folded[0] is not ('—' or '―' or '─' or '-' or '(')
        && folded.AsSpan().IndexOfAny(">»→|▲▼►◆●■\t") < 0
        && !Buttons().IsMatch(folded)
        && !Labelled().IsMatch(folded)
        && folded.Any(Text.Characters.Han.IsHan)
        && ContentsEntry.TryRead(folded) is null
        && !IsProse(folded);

    // 贾志杰, 市长, 市长 才仁郎公: who speaks, not what about; too unsure a name to be taken out of the text.
    private static bool IsNameOrOffice(string folded) =>
        folded.Count(char.IsLetter) <= LongestName || OfficeAndName().IsMatch(folded);

    private static bool IsProse(string folded) =>
        s_prose.Any(word => folded.StartsWith(word, StringComparison.Ordinal) && word != "我们")
        || (s_prose.Any(word => folded.Contains(word, StringComparison.Ordinal)) && !s_named.Any(word => folded.EndsWith(word, StringComparison.Ordinal)));

    private static bool EndsInTitleWord(string folded)
    {
        string bare = Note().Replace(SiteSuffix().Replace(folded, ""), "").Replace(" ", "", StringComparison.Ordinal);
        return s_endings.Any(word => bare.EndsWith(word, StringComparison.Ordinal));
    }

    private static bool HasTitleWord(string folded) => s_titleWords.Any(word => folded.Contains(word, StringComparison.Ordinal));

    // 地点：市会议中心二楼报告厅
    [GeneratedRegex("^(?:会议)?(?:时间|日期|地点|主持人?|主持单位|参会人员|参加人员|出席人员?|列席人员?|记录人?|参会|参加|出席|列席) *:", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Labelled();

    // 【大 中 小】【打印】【关闭】
    [GeneratedRegex(@"^(?:[【\[][^【】\[\]]{1,12}[】\]] *){2,}$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Buttons();

    [GeneratedRegex(@"^[^,。:“”]{0,14}(?:人民政府|[省市县区州盟旗代副])[省市县区州盟旗]?长[\s?]*[一-龥·]{2,5}$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex OfficeAndName();

    // ——在全县作风建设大会上的讲话 · 2010年3月22日 第1484次会议通过
    [GeneratedRegex(@"^(?:[—―─]{1,2}[^—―─]|\(?\d{4}年\d{1,2}月\d{1,2}日)", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex BelowTitle();

    [GeneratedRegex(
        @"(?: *[(【\[{](?:精选|最新|通用|范文|全文|原文|完整版?|精选文档|优质|推荐|热门|示例|模板|参考|免费|必备|全文\d+字|[^()【】\[\]{}]{0,4}\d+ ?篇|\d{4}年?|范本|收藏|转载?|(?:全文|共|约|全文约|全文共|共约)?\d[\d.]*[千万]?余?字)[)】\]}]| *(?:全文|范文|原文|模板|完整版|\d+篇)| *[-_|—]{1,2} *[^-_|—,。]{0,12}(?:网|库|站|范文|文秘|公文|写作|文档|资讯|论坛|百科)[^-_|—,。]{0,4}| *[_|] *(?:领导讲话|讲话稿|讲话发言|发言稿|发言材料|讲话|党课讲稿|党课|工作报告|述职报告|主持词|致辞|心得体会|公文|范文)[^-_|—,。]{0,4})$",
        RegexOptions.CultureInvariant,
        2000)]
    private static partial Regex SiteSuffix();

    // …讲话(摘要) …发言材料(三) …报告2
    [GeneratedRegex(@"(?: *[(【\[][^()【】\[\]]{1,12}[)】\]]| *\d{1,2}篇?)$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Note();
}
