using System.Text.RegularExpressions;
using KnowledgeBase.Import.Clean;
using KnowledgeBase.Text;
using KnowledgeBase.Text.Folding;
using KnowledgeBase.Text.Outline;

namespace KnowledgeBase.Import.Structure;

/// <summary>
/// Finds the title among the lines before the salutation (rule H3), and the repetitions, the date and the speaker that stand with it.
/// </summary>
internal static partial class TitleFinder
{
    private const int LongestTitle = 60;
    private const int HeadLines = 12;
    private const string Terminals = "。!?;:,、";

    private static readonly string[] s_titleWords =
        ["讲话", "发言", "致辞", "致词", "党课", "报告", "讲稿", "主持词", "表态", "述职", "总结", "动员", "大会上", "会议上", "会上"];

    private static readonly string[] s_soloEndings = ["讲话", "讲话稿", "发言", "发言稿", "报告", "致辞", "党课讲稿", "讲稿", "主持词", "发言材料"];

    /// <summary>Takes the title and its repetitions out of <paramref name="lines"/>; null when no line is a title.</summary>
    public static SpeechTitle? Take(List<SeedLine> lines, LedgerDraft draft)
    {
        int head = HeadLength(lines);
        TakeDateAndSpeaker(lines, draft, ref head);
        List<int> candidates = [.. Enumerable.Range(0, head).Where(i => IsTitle(lines[i].Text))];
        if (candidates.Count == 0)
        {
            return null;
        }

        int chosen = candidates.Exists(i => HasTitleWord(lines[i].Text))
            ? candidates.Last(i => HasTitleWord(lines[i].Text))
            : candidates[^1];
        JoinTwoLines(lines, draft, ref chosen);
        SpeechTitle title = Strip(lines[chosen], draft);
        string key = Key(title.Text);
        for (int i = candidates[^1]; i >= 0; i--)
        {
            if (i < chosen && Key(lines[i].Text).EndsWith(key, StringComparison.Ordinal) && IsTitle(lines[i].Text))
            {
                RemoveLine(lines[i], draft, "title.duplicate");
                lines.RemoveAt(i);
                chosen--;
            }
        }

        SeedLine line = lines[chosen];
        if (line.Newline >= 0)
        {
            draft.Separate(line.Newline);
        }

        lines.RemoveAt(chosen);
        while (chosen < lines.Count && Key(lines[chosen].Text) == key)
        {
            RemoveLine(lines[chosen], draft, "title.duplicate");
            lines.RemoveAt(chosen);
        }

        return title;
    }

    private static int HeadLength(List<SeedLine> lines)
    {
        int limit = Math.Min(HeadLines, lines.Count);
        for (int i = 0; i < limit; i++)
        {
            string folded = Fold.ToHans(lines[i].Text);
            if (SpeechRoles.IsSalutation(folded)
                || folded.Length > LongestTitle
                || "。;".Contains(folded[^1], StringComparison.Ordinal)
                || BlockMarker.TryRead(folded) is not null)
            {
                return i;
            }
        }

        return limit < lines.Count ? limit : Math.Max(0, lines.Count - 1);
    }

    private static bool IsTitle(string text)
    {
        string folded = Fold.ToHans(text);
        return folded.Length is >= 2 and <= LongestTitle
            && !Terminals.Contains(folded[^1], StringComparison.Ordinal)
            && folded.Any(Text.Characters.Han.IsHan)
            && ContentsEntry.TryRead(text) is null;
    }

    private static bool HasTitleWord(string text) => s_titleWords.Any(word => Fold.ToHans(text).Contains(word, StringComparison.Ordinal));

    // 在全市作风建设大会上的⏎讲话
    private static void JoinTwoLines(List<SeedLine> lines, LedgerDraft draft, ref int chosen)
    {
        string folded = Fold.ToHans(lines[chosen].Text);
        if (chosen == 0 || !s_soloEndings.Contains(folded, StringComparer.Ordinal))
        {
            return;
        }

        SeedLine first = lines[chosen - 1];
        if (first.Text.Length + folded.Length > LongestTitle || Terminals.Contains(Fold.ToHans(first.Text)[^1], StringComparison.Ordinal))
        {
            return;
        }

        draft.Remove(first.Newline, first.Newline + 1, "wrap.title");
        SeedLine second = lines[chosen];
        lines[chosen - 1] = new SeedLine(first.Text + second.Text, [.. first.Origins, .. second.Origins], second.Newline, first.BlankBefore);
        lines.RemoveAt(chosen);
        chosen--;
    }

    private static SpeechTitle Strip(SeedLine line, LedgerDraft draft)
    {
        string folded = Fold.ToHans(line.Text);
        Match prefix = GenrePrefix().Match(folded);
        int from = prefix.Success && prefix.Length < folded.Length ? prefix.Length : 0;
        draft.RemoveEach(line.Origins.AsSpan(0, from), "title.prefix");

        return new SpeechTitle(line.Text[from..], "line", line.Origins.Skip(from).ToEquatableArray())
        {
            Prefix = from > 0 ? prefix.Groups["genre"].Value : null,
        };
    }

    private static void TakeDateAndSpeaker(List<SeedLine> lines, LedgerDraft draft, ref int head)
    {
        for (int i = head - 1; i >= 0; i--)
        {
            string folded = Fold.ToHans(lines[i].Text);
            (string rule, string name, Match match) = DateLine().Match(folded) is { Success: true } date ? ("head.date", "date", date)
                : SpeakerLine().Match(folded) is { Success: true } speaker && !HasTitleWord(folded) ? ("head.speaker", "speaker", speaker)
                : ("", "", Match.Empty);
            if (rule.Length == 0 || head == 1)
            {
                continue;
            }

            Group value = match.Groups[name];
            draft.Facts.Add(new LedgerFact(rule, name, lines[i].Text.Substring(value.Index, value.Length).Trim(), lines[i].Origins[0]));
            RemoveLine(lines[i], draft, rule);
            lines.RemoveAt(i);
            head--;
        }
    }

    private static void RemoveLine(SeedLine line, LedgerDraft draft, string rule)
    {
        draft.RemoveEach(line.Newline >= 0 ? [.. line.Origins, line.Newline] : line.Origins, rule);
    }

    private static string Key(string text) => new([.. Fold.ToHans(text).Where(char.IsLetterOrDigit)]);

    [GeneratedRegex(@"^[【\[]?(?<genre>党课讲稿|党课|讲话稿|发言稿|发言材料|领导讲话|讲稿|致辞|述职报告|标题|题目)(?:[】\]]:?|:) *", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex GenrePrefix();

    [GeneratedRegex(@"^\(? *(?<date>(?:\d{4}|[二一][〇○零一二三四五六七八九]{3}) *[年./-] *[\d一二三四五六七八九十]{1,3} *[月./-] *(?:[\d一二三四五六七八九十]{1,3} *日?)?) *\)?$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex DateLine();

    [GeneratedRegex(
        @"^(?:(?:讲话人|发言人|主讲人|报告人|作者|讲话领导) *: *(?<speaker>[^:,。]{2,30})|(?<speaker>[^,。:“”]{0,14}(?:书记|[省市县区乡镇校院]长|主任|部长|局长|主席|常委|董事长|总经理|处长) *[一-龥] ?[一-龥]{1,2})|(?<speaker>[一-龥] +[一-龥]))$",
        RegexOptions.CultureInvariant,
        2000)]
    private static partial Regex SpeakerLine();
}
