using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Rules.Speeches;
using KnowledgeBase.Text;
using KnowledgeBase.Text.Outline;

namespace KnowledgeBase.Rules.Gaps;

/// <summary>
/// Follows the numbers 一、 and （一） of the sections and finds one that is skipped, and compares how many sections follow with how many the
/// speaker announced. Where a gap stands between, nothing is missing that nobody knows of.
/// </summary>
internal static class SectionNumberChecker
{
    private const string Numerals = "一二三四五六七八九十壹贰叁肆伍陆柒捌玖拾(第";
    private const int LongestQuoted = 16;

    private static readonly string[] s_speaks = ["我讲", "讲几", "再讲", "我谈", "谈几", "我说", "我就", "汇报", "强调", "我提", "提几", "我想讲", "我着重"];

    public static void Check(CheckedSpeech speech, FindingList findings)
    {
        int[] last = new int[(int)OutlineFamily.Bracketed + 1];
        int texts = 0;
        for (int i = 0; i < speech.Body.Blocks.Count; i++)
        {
            if (speech.Body.Blocks[i] is GapBlock)
            {
                Array.Clear(last, 0, last.Length);
                continue;
            }

            if (texts == speech.Texts.Count || speech.Texts[texts].Block != i)
            {
                continue;
            }

            SpeechText text = speech.Texts[texts++];
            if (MarkerOf(text) is { } marker)
            {
                CheckNumber(speech, text, marker, last, findings);
            }
        }

        CheckAnnounced(speech, findings);
    }

    private static void CheckNumber(CheckedSpeech speech, SpeechText text, BlockMarker marker, int[] last, FindingList findings)
    {
        int family = (int)marker.Family;
        if (last[family] > 0 && marker.Ordinal > last[family] + 1)
        {
            (int start, int length) = text.PlaceOf(speech.File.Text, marker.Start, marker.MarkerEnd - marker.Start);
            findings.Add(GapRules.NumberSkipped, start, length, text.Plain.Substring(marker.Start, marker.MarkerEnd - marker.Start), Words(marker.Family, last[family]));
        }

        last[family] = marker.Ordinal;
        Array.Clear(last, family + 1, last.Length - family - 1);
    }

    private static BlockMarker? MarkerOf(SpeechText text) =>
        text.Folded.Length > 0 && Numerals.IndexOf(text.Folded[0]) >= 0 && BlockMarker.TryRead(text.Folded) is { Family: OutlineFamily.Comma or OutlineFamily.Bracketed } marker ? marker : null;

    private static string Words(OutlineFamily family, int ordinal)
    {
        string number = ordinal > 10 ? "第" + ordinal.ToString(System.Globalization.CultureInfo.InvariantCulture) : "一二三四五六七八九十".Substring(ordinal - 1, 1);
        return family == OutlineFamily.Comma ? $"'{number}、'" : $"'（{number}）'";
    }

    // Only the headings and the paragraph before them make the outline that is counted.
    private static void CheckAnnounced(CheckedSpeech speech, FindingList findings)
    {
        int first = speech.Texts.TakeWhile(static text => !text.IsHeading).Count();
        if (first == 0 || first == speech.Texts.Count || speech.Body.Blocks.Any(static block => block is GapBlock))
        {
            return;
        }

        SpeechText intro = speech.Texts[first - 1];
        if (!Announces(intro.Folded))
        {
            return;
        }

        Outline outline = OutlineParser.Parse([OutlineBlock.Paragraph(intro.Folded), .. speech.Texts.Skip(first).Where(static text => text.IsHeading || IsNumbered(text)).Select(text => Translate(speech, text))]);
        int numbered = LastNumber(speech, first);
        foreach (AnnouncedCount count in outline.Announced.Where(count => count.Place.Block == 0 && count.Found < count.Expected && numbered < count.Expected))
        {
            int start = count.Place.Offset;
            int length = Math.Min(intro.Plain.Length - start, LongestQuoted * 4);
            (int from, int size) = intro.PlaceOf(speech.File.Text, start, length);
            findings.Add(GapRules.PointsMissing, from, size, Quoted(intro.Plain, start), Number(count.Expected), Number(count.Found));
        }
    }

    // A section may be numbered and be no heading yet: then nothing is missing.
    private static int LastNumber(CheckedSpeech speech, int first)
    {
        BlockMarker? heading = BlockMarker.TryRead(speech.Texts[first].Folded);
        return heading is null ? 0 : speech.Texts.Skip(first).Where(IsNumbered).Select(static text => BlockMarker.TryRead(text.Folded)!).Where(marker => marker.Family == heading.Family).Select(static marker => marker.Ordinal).DefaultIfEmpty().Max();
    }

    // 下面，我讲四个方面的意见。 A number in another sentence counts other things.
    private static bool Announces(string folded)
    {
        int end = folded.TrimEnd().Length;
        int sentence = end < 2 ? 0 : folded.LastIndexOfAny(['。', '!', '?', ';'], end - 2) + 1;
        return end > 0 && (folded[end - 1] == ':' || s_speaks.Any(word => folded.IndexOf(word, sentence, StringComparison.Ordinal) >= 0));
    }

    private static bool IsNumbered(SpeechText text) =>
        text.Folded.Length > 0 && (Numerals.IndexOf(text.Folded[0]) >= 0 || char.IsDigit(text.Folded[0])) && BlockMarker.TryRead(text.Folded) is not null;

    private static OutlineBlock Translate(CheckedSpeech speech, SpeechText text) =>
        speech.Body.Blocks[text.Block] is HeadingBlock heading ? OutlineBlock.Heading(heading.Level, text.Folded, heading.RunIn) : OutlineBlock.Paragraph(text.Folded);

    private static string Quoted(string plain, int start) =>
        plain.Length - start <= LongestQuoted ? plain.Substring(start) : "…" + plain.Substring(plain.Length - LongestQuoted);

    private static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
