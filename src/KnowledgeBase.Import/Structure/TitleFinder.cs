using System.Globalization;
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
    private const int HeadLines = 12;

    /// <summary>Takes the title and its repetitions out of <paramref name="lines"/>; null when no line is a title.</summary>
    public static SpeechTitle? Take(List<SeedLine> lines, LedgerDraft draft)
    {
        int head = HeadLength(lines);
        NoteSubtitle(lines, draft, head);
        TakeDates(lines, draft, ref head);
        int chosen = TitleChoice.Of(lines, head, IsMetadata);
        if (chosen < 0)
        {
            return null;
        }

        TakeSpeakers(lines, draft, chosen + 1, head);
        JoinLines(lines, draft, ref chosen);
        SpeechTitle title = Strip(lines[chosen], draft);
        string key = TitleChoice.Key(title.Text);
        for (int i = chosen - 1; i >= 0; i--)
        {
            string earlier = Fold.ToHans(lines[i].Text);
            if (TitleChoice.Key(earlier[GenrePrefix().Match(earlier).Length..]) == key || TitleChoice.Key(earlier) == key)
            {
                NoteSize(lines[i], draft);
                RemoveLine(lines[i], draft, BuiltInRules.TitleDuplicate);
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
        while (chosen < lines.Count && TitleChoice.Key(lines[chosen].Text) == key)
        {
            NoteSize(lines[chosen], draft);
            RemoveLine(lines[chosen], draft, BuiltInRules.TitleDuplicate);
            lines.RemoveAt(chosen);
        }

        return title;
    }

    // …讲话（约3.6千字）
    private static void NoteSize(SeedLine line, LedgerDraft draft)
    {
        string title = Fold.ToHans(line.Text);
        int note = title.LastIndexOf('(');
        if (note > 0 && title[^1] == ')' && SeedNumber.OfCharacters(title[note..]) is { } size)
        {
            draft.Facts.Add(new LedgerFact(BuiltInRules.TitleDuplicate, "total", size.ToString(CultureInfo.InvariantCulture), line.Origins[note]));
        }
    }

    private static int HeadLength(List<SeedLine> lines)
    {
        int limit = Math.Min(HeadLines, lines.Count);
        for (int i = 0; i < limit; i++)
        {
            string folded = Fold.ToHans(lines[i].Text);
            if (SpeechRoles.IsSalutation(folded)
                || folded.Length > TitleChoice.LongestTitle
                || "。;,、".Contains(folded[^1], StringComparison.Ordinal)
                || BlockMarker.TryRead(folded) is not null)
            {
                return i;
            }
        }

        return limit < lines.Count ? limit : Math.Max(0, lines.Count - 1);
    }

    // 在全市作风建设大会上的⏎讲话; 在全市作风建设⏎工作会议上的讲话
    private static void JoinLines(List<SeedLine> lines, LedgerDraft draft, ref int chosen)
    {
        int first = TitleLines.FirstOf([.. lines.Take(chosen + 1).Select(line => Fold.ToHans(line.Text))], chosen);
        for (; chosen > first; chosen--)
        {
            JoinNext(lines, draft, chosen - 1);
        }

        while (chosen > 0 && TitleLines.Continue(Fold.ToHans(lines[chosen - 1].Text), Fold.ToHans(lines[chosen].Text)) && !IsMetadata(Fold.ToHans(lines[chosen - 1].Text)))
        {
            chosen--;
            JoinNext(lines, draft, chosen);
        }

        while (chosen + 1 < Math.Min(HeadLines, lines.Count - 1) && TitleLines.Continue(Fold.ToHans(lines[chosen].Text), Fold.ToHans(lines[chosen + 1].Text)))
        {
            JoinNext(lines, draft, chosen);
        }
    }

    private static void JoinNext(List<SeedLine> lines, LedgerDraft draft, int at)
    {
        SeedLine first = lines[at];
        SeedLine second = lines[at + 1];
        if (first.Newline >= 0)
        {
            draft.Remove(first.Newline, first.Newline + 1, BuiltInRules.WrappedTitle);
        }

        // 讲　话: set wide to fill its line.
        int[] blanks = [.. Enumerable.Range(0, second.Text.Length).Where(i => char.IsWhiteSpace(second.Text[i]) && TitleLines.IsSolo(second.Text))];
        draft.RemoveEach([.. blanks.Select(i => second.Origins[i])], BuiltInRules.Space);
        string text = new([.. second.Text.Where((_, i) => !blanks.Contains(i))]);
        lines[at] = new SeedLine(first.Text + text, [.. first.Origins, .. second.Origins.Where((_, i) => !blanks.Contains(i))], second.Newline, first.BlankBefore, first.Indented) { RunsOn = second.RunsOn };
        lines.RemoveAt(at + 1);
    }

    private static SpeechTitle Strip(SeedLine line, LedgerDraft draft)
    {
        string folded = Fold.ToHans(line.Text);
        Match prefix = GenrePrefix().Match(folded);
        int from = prefix.Success && prefix.Length < folded.Length ? prefix.Length : 0;
        draft.RemoveEach(line.Origins.AsSpan(0, from), BuiltInRules.TitlePrefix);

        return new SpeechTitle(line.Text[from..], "line", line.Origins.Skip(from).ToEquatableArray())
        {
            Prefix = from > 0 ? prefix.Groups["genre"].Value : null,
            RunsOn = line.RunsOn,
        };
    }

    // ——2024年1月9日在县第十八届人民代表大会第三次会议上: it stays in the text and dates the speech.
    private static void NoteSubtitle(List<SeedLine> lines, LedgerDraft draft, int head)
    {
        for (int i = 0; i < head; i++)
        {
            // A subtitle over two lines has its date in the first.
            string text = lines[i].Text;
            Match match = Subtitle().Match(Fold.ToHans(text));
            if (!match.Success && i + 1 < lines.Count && SubtitleBegins().IsMatch(Fold.ToHans(text)))
            {
                match = Subtitle().Match(Fold.ToHans(text + lines[i + 1].Text));
            }

            if (match.Success)
            {
                Group date = match.Groups["date"];
                draft.Facts.Add(new LedgerFact("head.subtitle", "date", text.Substring(date.Index, date.Length), lines[i].Origins[0]));
            }
        }
    }

    private static bool IsMetadata(string folded) =>
        DateLine().IsMatch(folded) || Subtitle().IsMatch(folded) || SpeakerLine.Find(folded) is not null;

    private static void TakeDates(List<SeedLine> lines, LedgerDraft draft, ref int head)
    {
        for (int i = head - 1; i >= 0 && head > 1; i--)
        {
            string folded = Fold.ToHans(lines[i].Text);
            if (DateLine().Match(folded) is { Success: true } match)
            {
                TakeFact(lines, i, draft, match.Groups["day"].Success ? BuiltInRules.HeadDate : BuiltInRules.HeadMonth, "date", match.Groups["date"]);
                head--;
            }
            else if (DateAndSpeakerLine().Match(folded) is { Success: true } both && SpeakerLine.NamesOne(both.Groups["speaker"].Value))
            {
                NoteFact(lines[i], draft, BuiltInRules.HeadDate, "speaker", both.Groups["speaker"]);
                TakeFact(lines, i, draft, BuiltInRules.HeadDate, "date", both.Groups["date"]);
                head--;
            }
        }
    }

    private static void TakeSpeakers(List<SeedLine> lines, LedgerDraft draft, int from, int head)
    {
        for (int i = head - 1; i >= from; i--)
        {
            if (SpeakerLine.Find(Fold.ToHans(lines[i].Text)) is { } speaker)
            {
                TakeFact(lines, i, draft, BuiltInRules.HeadSpeaker, "speaker", speaker);
            }
        }
    }

    private static void TakeFact(List<SeedLine> lines, int at, LedgerDraft draft, string rule, string name, Group value)
    {
        NoteFact(lines[at], draft, rule, name, value);
        RemoveLine(lines[at], draft, rule);
        lines.RemoveAt(at);
    }

    private static void NoteFact(SeedLine line, LedgerDraft draft, string rule, string name, Group value) =>
        draft.Facts.Add(new LedgerFact(rule, name, line.Text.Substring(value.Index, value.Length).Trim(), line.Origins[0]));

    private static void RemoveLine(SeedLine line, LedgerDraft draft, string rule)
    {
        draft.RemoveEach(line.Newline >= 0 ? [.. line.Origins, line.Newline] : line.Origins, rule);
    }

    [GeneratedRegex(@"^[【\[]?(?<genre>党课讲稿|党课|讲话稿|发言稿|发言材料|领导讲话|讲稿|致辞|述职报告|标题|题目)(?:[】\]]:?|:) *", RegexOptions.CultureInvariant, 2000)]
    internal static partial Regex GenrePrefix();

    [GeneratedRegex(@"^(?:(?:会议)?(?:时间|日期) *: *)?\(? *(?<date>(?:\d{4}|[二一][〇○零0一二三四五六七八九]{3}) *[年./-] *[\d一二三四五六七八九十]{1,3} *[月./-] *(?<day>[\d一二三四五六七八九十]{1,3} *日?)?) *(?:(?:上午|下午|晚上?)? *\d{1,2}(?::\d{2}|[点时](?:\d{1,2}分|半)?))? *(?:, *根?据[^,。;()]{0,8}(?:录音|记录)[^,。;()]{0,4}整理)?\)?$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex DateLine();

    // (2009年1月12日 张三丰)
    [GeneratedRegex(@"^\(? *(?<date>(?:\d{4}|[二一][〇○零0一二三四五六七八九]{3}) *年 *[\d一二三四五六七八九十]{1,3} *月 *[\d一二三四五六七八九十]{1,3} *日)[ ,]+(?<speaker>[^,。;:()]{2,20}?) *\)?$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex DateAndSpeakerLine();

    [GeneratedRegex(@"^[—―─\-( ]*\d{4}年\d{1,2}月\d{1,2}日在[^。,;]{2,40}(?<!上\)?)$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex SubtitleBegins();

    [GeneratedRegex(@"^[—―─\-( ]*(?<date>\d{4}年\d{1,2}月\d{1,2}日)在[^。,;]{2,50}上\)?$|^[—―─\-( ]*在[^。,;()]{2,50}上 *\((?<date>\d{4}年\d{1,2}月\d{1,2}日)\)$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Subtitle();
}
