using KnowledgeBase.Rules.Speeches;
using KnowledgeBase.Text.Characters;

namespace KnowledgeBase.Rules.Punctuation;

/// <summary>Marks side by side: two stops where one can stand, and what is typed for an ellipsis, a dash or a quotation mark.</summary>
internal sealed class MarkRuns(string file, LostCharacters questions, FindingList findings)
{
    private const int FewestDots = 3;
    private const int FewestDashes = 2;

    private readonly Sightings _runs = new();
    private readonly Sightings _straight = new();
    private string _firstRun = "";
    private string _meant = "";

    public void At(TextPart part, int at, MarkSigns signs)
    {
        string text = part.Plain;
        if ((signs & MarkSigns.Straight) != 0)
        {
            if (IsChinese(text, at - 1) || IsChinese(text, at + 1))
            {
                _straight.Add(part, file, at, 1);
            }

            return;
        }

        // The first of a run stands for all of it.
        if (at > 0 && text[at - 1] == text[at])
        {
            return;
        }

        int end = at + 1;
        while (end < text.Length && text[end] == text[at])
        {
            end++;
        }

        // 。。。 is meant for an ellipsis, 。。 for nothing.
        if ((signs & MarkSigns.Run) != 0 && (text[at] != '。' || end - at >= FewestDots))
        {
            AddRun(part, at, end);
        }
        else if ((signs & MarkSigns.Stop) != 0)
        {
            AddStops(part, at, end);
        }
    }

    public void Finish()
    {
        if (_runs.Count > 0)
        {
            findings.Add(PunctuationRules.AsciiEllipsis, _runs.Start, _runs.Length, _firstRun, _meant, _runs.Others(findings));
        }

        if (_straight.Count > 0)
        {
            string count = _straight.Count.ToString(System.Globalization.CultureInfo.InvariantCulture);
            findings.Add(PunctuationRules.StraightQuotes, _straight.Start, _straight.Length, count, _straight.Others(findings));
        }
    }

    private void AddRun(TextPart part, int at, int end)
    {
        string text = part.Plain;
        bool isDash = text[at] is '-' or '－';
        if (end - at < (isDash ? FewestDashes : FewestDots) || !(IsChinese(text, at - 1) || IsChinese(text, end)))
        {
            return;
        }

        if (_runs.Count == 0)
        {
            _firstRun = text.Substring(at, end - at);
            _meant = isDash ? "——" : "……";
        }

        _runs.Add(part, file, at, end - at);
    }

    private void AddStops(TextPart part, int at, int end)
    {
        string text = part.Plain;
        bool doubled = end - at > 1 && !IsStrong(text[at]);
        if (text[at] is '?' or '？' && questions.IsLost(text, at))
        {
            return;
        }

        if (!doubled && (end == text.Length || !IsSecond(text[end]) || (IsStrong(text[at]) && IsStrong(text[end]))))
        {
            return;
        }

        int last = doubled ? end : end + 1;
        bool isChinese = IsWide(text[at]) || IsWide(text[last - 1]) || IsChinese(text, at - 1) || IsChinese(text, last);
        if (isChinese)
        {
            (int start, int length) = part.InFile(file, at, last - at);
            findings.Add(PunctuationRules.DoubledMark, start, length, text.Substring(at, last - at));
        }
    }

    // ！！ and ？！ are emphasis.
    private static bool IsStrong(char c) => c is '!' or '！' or '?' or '？';

    private static bool IsSecond(char c) => c is '。' or '，' or '、' or '；' or '：' or ',' or ';' or ':' || IsStrong(c);

    private static bool IsWide(char c) => c is '。' or '，' or '、' or '；' or '：' or '！' or '？';

    private static bool IsChinese(string text, int at) =>
        (uint)at < (uint)text.Length && (Han.IsHan(text[at]) || Han.IsChinesePunctuation(text[at])) && text[at] != '\u3000';
}
