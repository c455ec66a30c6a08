using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Rules.Speeches;

namespace KnowledgeBase.Rules.Quotations;

/// <summary>
/// Finds direct quotations that are given to an authority: an office, a name or a redaction, a verb of saying, then quotation marks. What
/// people say in general (俗话说, 古人云) has no source to look up.
/// </summary>
internal static class QuotationChecker
{
    // From the speaker to the opening mark stand few words: 习近平总书记在中央党校深刻指出：“.
    private const int LongestIntroduction = 24;
    private const int LongestShown = 24;
    private const string ClauseEnds = "。;!?\n";

    private static readonly string[] s_verbs = ["指出", "强调", "要求", "告诫", "提出", "说过", "讲过", "说", "讲", "讲到", "谈到", "提到", "明确", "嘱托", "叮嘱", "写道"];

    private static readonly string[] s_authorities =
        ["总书记", "毛主席", "主席", "毛泽东", "邓小平", "江泽民", "胡锦涛", "习近平", "马克思", "恩格斯", "列宁", "总理", "报告", "中央", "全会", "书记", "省长", "市长", "县长", "部长", "领导", "同志", "**", "××", "XX"];

    public static void Check(CheckedSpeech speech, FindingList findings)
    {
        foreach (SpeechText text in speech.Texts)
        {
            for (int open = text.Plain.IndexOf('“'); open >= 0; open = text.Plain.IndexOf('“', open + 1))
            {
                int close = text.Plain.IndexOf('”', open);
                if (close < 0)
                {
                    break;
                }

                if (SpeakerBefore(text.Folded, open) is { } speaker && !IsMarked(text.Content, open))
                {
                    (int start, int length) = text.PlaceOf(speech.File.Text, open, close + 1 - open);
                    string words = text.Plain.Substring(open, close + 1 - open);
                    findings.Add(QuotationRules.SourceNotNoted, start, length, words.Length <= LongestShown ? words : words.Substring(0, LongestShown) + "…”", text.Plain.Substring(speaker.Start, speaker.Length));
                }

                open = close;
            }
        }
    }

    // The text before the mark ends with a verb of saying, perhaps with ':' or ','; before it, in the same clause, stands who says it.
    private static (int Start, int Length)? SpeakerBefore(string folded, int open)
    {
        int end = open > 0 && folded[open - 1] is ':' or ',' ? open - 1 : open;
        if (!EndsWithVerb(folded, end))
        {
            return null;
        }

        int from = end;
        while (from > 0 && end - from < LongestIntroduction && ClauseEnds.IndexOf(folded[from - 1]) < 0)
        {
            from--;
        }

        string introduction = folded.Substring(from, end - from);
        return s_authorities
            .Select(authority => (Start: introduction.LastIndexOf(authority, StringComparison.OrdinalIgnoreCase), authority.Length))
            .Where(static found => found.Start >= 0)
            .OrderByDescending(static found => found.Start + found.Length)
            .ThenByDescending(static found => found.Length)
            .Select(found => ((int Start, int Length)?)(from + found.Start, found.Length))
            .FirstOrDefault();
    }

    private static bool EndsWithVerb(string folded, int end)
    {
        foreach (string verb in s_verbs)
        {
            if (end >= verb.Length && folded[end - 1] == verb[verb.Length - 1] && string.CompareOrdinal(folded, end - verb.Length, verb, 0, verb.Length) == 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsMarked(InlineText content, int open) =>
        content.Marks.Any(mark => mark.Kind == "quote" && mark.Start <= open + 1 && open < mark.Start + mark.Length);
}
