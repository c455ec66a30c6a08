using KnowledgeBase.Rules.Speeches;
using KnowledgeBase.Text.Characters;

namespace KnowledgeBase.Rules.Punctuation;

/// <summary>
/// Blanks between two Chinese characters in the sentences of a paragraph. Blanks that set something off are no flaw: after the number of an
/// article, between the halves of a slogan, in tables and lists of names.
/// </summary>
internal sealed class StrayBlanks(CheckedSpeech speech)
{
    private const int Context = 4;

    // A label before the first blank of a paragraph: 第一百二十条之一 …, 新华社北京4月18日电 …
    private const int LongestLabel = 16;
    private const string Marks = "，。；：、！？,;:!?（）()《》";
    private const string Frames = "“”‘’《》「」";

    private readonly Sightings _blanks = new();
    private string _first = "";

    public void At(TextPart part, int at)
    {
        string text = part.Plain;
        if (!part.IsParagraph || at == 0 || !Han.IsHan(text[at - 1]))
        {
            return;
        }

        int end = at + 1;
        while (end < text.Length && (MarkTable.Of(text[end]) & MarkSigns.Blank) != 0)
        {
            end++;
        }

        if (end == text.Length || !Han.IsHan(text[end]) || IsAfterLabel(text, at) || IsPaddedName(text, at, end) || IsSlogan(text, at, end) || !IsSentence(text))
        {
            return;
        }

        if (_blanks.Count == 0)
        {
            int from = Math.Max(0, at - Context);
            _first = text.Substring(from, Math.Min(text.Length, end + Context) - from);
        }

        _blanks.Add(part, speech.File.Text, at, end - at);
    }

    public void Finish(FindingList findings)
    {
        if (_blanks.Count > 0)
        {
            findings.Add(PunctuationRules.StrayBlank, _blanks.Start, _blanks.Length, _first, _blanks.Others(findings));
        }
    }

    private static bool IsAfterLabel(string text, int at)
    {
        if (at > LongestLabel)
        {
            return false;
        }

        for (int i = 0; i < at; i++)
        {
            if (Marks.IndexOf(text[i]) >= 0)
            {
                return false;
            }
        }

        return true;
    }

    // “壮美边关 魅力崇左”: phrases of two or more characters each, without any mark, in one pair of quotation marks.
    private static bool IsSlogan(string text, int at, int end)
    {
        int before = at;
        while (before > 0 && Han.IsHan(text[before - 1]))
        {
            before--;
        }

        int after = end;
        while (after < text.Length && Han.IsHan(text[after]))
        {
            after++;
        }

        return at - before > 1 && after - end > 1 && ((before > 0 && IsFrameOrBlank(text[before - 1])) || (after < text.Length && IsFrameOrBlank(text[after])));
    }

    private static bool IsFrameOrBlank(char c) => Frames.IndexOf(c) >= 0 || (MarkTable.Of(c) & MarkSigns.Blank) != 0;

    // 张 三、李四五: names of two characters are set as wide as those of three.
    private static bool IsPaddedName(string text, int at, int end) =>
        (at < 2 || !Han.IsHan(text[at - 2])) && (end + 1 == text.Length || !Han.IsHan(text[end + 1]));

    private static bool IsSentence(string text) => text.IndexOf('。') >= 0 || text.IndexOf('，') >= 0;
}
