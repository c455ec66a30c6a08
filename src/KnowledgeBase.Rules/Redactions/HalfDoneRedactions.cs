using System.Globalization;
using KnowledgeBase.Rules.Speeches;
using KnowledgeBase.Text.Characters;

namespace KnowledgeBase.Rules.Redactions;

/// <summary>
/// A place that is blacked out once and written out elsewhere, told by the words after it: XX镇高质量发展大会 and 青山镇高质量发展大会. Persons are
/// not looked at here, and neither are figures.
/// </summary>
internal static class HalfDoneRedactions
{
    private const int ShortestPhrase = 7;
    private const int MostPhrases = 40;
    // 市, 区 and 省 stand without a name as often as not: 启动市全民健身中心.
    private const string Units = "县縣镇鎮乡鄉村";

    // 全镇, 我县, 各村, 其他镇: no name before the unit.
    private const string Generic = "全我本该該各每某两兩一二三四五六七八九十几幾数數个個这這那此县縣乡鄉镇鎮市区區村省州旗的和及与與在对對为為是跨城街小大中农農他辖轄有好由以";

    // 县级, 村民, 乡村, 镇街: no unit but part of a word.
    private const string WordAfterUnit = "级級以务務民街域区區干集庄莊里裡村镇鎮乡鄉";

    public static void Check(List<Mask> masks, TextPart[] parts, string file, FindingList findings)
    {
        var phrases = new HashSet<string>(StringComparer.Ordinal);
        foreach (Mask mask in masks)
        {
            string text = mask.Part.Plain;
            int end = mask.End;
            while (end < text.Length && Han.IsHan(text[end]))
            {
                end++;
            }

            string phrase = text.Substring(mask.End, end - mask.End);
            if (phrase.Length >= ShortestPhrase && Units.IndexOf(phrase[0]) >= 0 && WordAfterUnit.IndexOf(phrase[1]) < 0 && phrases.Count < MostPhrases && phrases.Add(phrase))
            {
                Look(mask, phrase, parts, file, findings);
            }
        }
    }

    private static void Look(Mask mask, string phrase, TextPart[] parts, string file, FindingList findings)
    {
        foreach (TextPart part in parts)
        {
            int at = part.Plain.IndexOf(phrase, StringComparison.Ordinal);
            if (at >= 2 && Han.IsHan(part.Plain[at - 1]) && Han.IsHan(part.Plain[at - 2]) && Generic.IndexOf(part.Plain[at - 1]) < 0)
            {
                (int start, int length) = part.InFile(file, at - 2, phrase.Length + 2);
                (int masked, _) = mask.Part.InFile(file, mask.Start, 1);
                string line = findings.Span(masked, 0).StartLine.ToString(CultureInfo.InvariantCulture);
                findings.Add(RedactionRules.HalfDone, start, length, part.Plain.Substring(at - 2, phrase.Length + 2), line, mask.Text + phrase);
                return;
            }
        }
    }
}
