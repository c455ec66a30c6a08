using System.Globalization;
using System.Text.RegularExpressions;
using KnowledgeBase.Rules.Speeches;
using KnowledgeBase.Rules.Yaml;
using KnowledgeBase.Text.Dates;
using KnowledgeBase.Text.Folding;

namespace KnowledgeBase.Rules.Metadata;

/// <summary>Compares the fields with what title and text state, and with each other.</summary>
internal static class MetadataChecker
{
    private const string Unknown = "unknown";

    // Where a date of its own may stand: below the title, or below the signature.
    private const int EdgeBlocks = 3;
    private const int LongestDateLine = 24;

    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(1);

    private static readonly Regex s_occasion = new(
        "^在(?<occasion>.{2,50}?(?:大会|会议|座谈会|推进会|培训班|研讨会|动员会|工作会|仪式|全会|会))上?的?(?:讲话|发言|致辞|报告|讲稿)", RegexOptions.CultureInvariant, s_limit);

    private static readonly (Regex Pattern, string What)[] s_more =
    [
        (new("[(（]?全文\\d+字[)）]?|约?\\d+字[)）]", RegexOptions.CultureInvariant, s_limit), "the length that a site gives"),
        (new("\\.(?:docx?|wps|pdf|txt|html?)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, s_limit), "the ending of a file's name"),
        (new("[_|｜-][^_|｜-]{0,12}(?:网|文库|范文|公众号)$", RegexOptions.CultureInvariant, s_limit), "the name of a site"),
        (new("[。；，;,]$", RegexOptions.CultureInvariant, s_limit), "the end of a sentence"),
    ];

    // Written as they are, they are refused with all that nobody sees; as escapes only a title has no use for them.
    private static readonly char[] s_directions = [.. "\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069"];

    public static void Check(CheckedSpeech speech, FindingList findings)
    {
        CheckDates(speech, findings);
        if (speech.Fields["title"] is YamlScalar { Value.Length: > 0 } title)
        {
            CheckTitle(title, speech, findings);
        }
    }

    private static void CheckDates(CheckedSpeech speech, FindingList findings)
    {
        if (speech.Fields["date"] is not YamlScalar date)
        {
            return;
        }

        if (date.Value != Unknown)
        {
            // Both have the form YYYY-MM-DD, which sorts as the days do.
            if (speech.Fields["published"] is YamlScalar published && string.CompareOrdinal(published.Value, date.Value) < 0)
            {
                findings.Add(MetadataRules.PublishedBefore, published.Span, published.Value, date.Value);
            }

            return;
        }

        for (int i = 0; i < speech.Texts.Count; i++)
        {
            SpeechText text = speech.Texts[i];
            bool isAtEdge = i < EdgeBlocks || i >= speech.Texts.Count - EdgeBlocks;
            if (isAtEdge && text.Plain.Length <= LongestDateLine && ChineseDate.TryParse(text.Folded.Trim('(', ')', ' ')) is { } stated)
            {
                findings.Add(MetadataRules.DateStated, date.Span, text.Plain, stated);
                return;
            }
        }
    }

    private static void CheckTitle(YamlScalar title, CheckedSpeech speech, FindingList findings)
    {
        foreach ((Regex pattern, string what) in s_more)
        {
            Match match = pattern.Match(title.Value);
            if (match.Success)
            {
                findings.Add(MetadataRules.TitleHasMore, title.Span, match.Value, what);
            }
        }

        int direction = title.Value.IndexOfAny(s_directions);
        if (direction >= 0)
        {
            findings.Add(MetadataRules.TitleReordered, title.Span, ((int)title.Value[direction]).ToString("X4", CultureInfo.InvariantCulture));
        }

        // A title that was supplied is no evidence: it was made of what is known.
        if (speech.Fields.Text("title-source") == "line" && speech.Fields["occasion"] is YamlScalar { Value: Unknown } occasion && s_occasion.Match(Fold.ToHans(title.Value)) is { Success: true } stated)
        {
            Group words = stated.Groups["occasion"];
            findings.Add(MetadataRules.OccasionStated, occasion.Span, title.Value.Substring(words.Index, words.Length));
        }
    }
}
