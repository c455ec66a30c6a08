using KnowledgeBase.Rules.Speeches;
using KnowledgeBase.Rules.Yaml;
using KnowledgeBase.Text;
using KnowledgeBase.Text.Characters;
using KnowledgeBase.Text.Outline;

namespace KnowledgeBase.Rules.Gaps;

/// <summary>Looks at the last words of a text that is said to be full: a speech does not end in the middle of a sentence or before a list that it announces.</summary>
internal static class EndChecker
{
    private const int ShortestSpeech = 200;
    private const int ShortestSentence = 20;
    private const int LongestSignature = 40;
    private const int LastBlocks = 5;
    private const int LongestQuoted = 12;
    private const string OpenMarks = ",、;:";
    private const string ClosingMarks = "。!?…”’)》】\"'.~";

    private static readonly char[] s_marks = [',', '、', ';', ':', '。', '!', '?'];

    public static void Check(CheckedSpeech speech, FindingList findings)
    {
        if ((speech.Fields["completeness"] as YamlMapping)?.Text("state") != "full" || speech.Texts.Sum(static text => text.Plain.Length) < ShortestSpeech || Concludes(speech.Texts) || LastOfSpeech(speech.Texts) is not { } last)
        {
            return;
        }

        string folded = last.Folded.TrimEnd();
        char end = folded[folded.Length - 1];
        bool usesMarks = speech.Texts.Count(static text => text.Folded.IndexOf('。') >= 0) * 4 > speech.Texts.Count;
        bool isOpen = OpenMarks.IndexOf(end) >= 0 || (usesMarks && folded.Length >= ShortestSentence && ClosingMarks.IndexOf(end) < 0 && Han.IsHan(end));
        if (isOpen || last.IsHeading && usesMarks && ClosingMarks.IndexOf(end) < 0)
        {
            int length = Math.Min(LongestQuoted, folded.Length);
            (int start, int size) = last.PlaceOf(speech.File.Text, folded.Length - length, length);
            findings.Add(GapRules.EndsOpen, start, size, last.Plain.Substring(folded.Length - length, length));
        }
    }

    // 同志们，…！ or 谢谢大家！ in the second half: what stands below are notes and tables.
    private static bool Concludes(EquatableArray<SpeechText> texts)
    {
        for (int i = texts.Count - 1; i >= texts.Count / 2 && i > 0; i--)
        {
            if (SpeechRoles.IsThanks(texts[i].Folded) || (SpeechRoles.OpensClosing(texts[i].Folded) && texts[i].Folded.Length > LongestSignature))
            {
                return true;
            }
        }

        return false;
    }

    // Who signed and when, and what is attached, stands below the last sentence; then nothing can be told of the text above.
    private static SpeechText? LastOfSpeech(EquatableArray<SpeechText> texts)
    {
        for (int i = texts.Count - 1; i >= Math.Max(0, texts.Count - LastBlocks); i--)
        {
            string folded = texts[i].Folded.Trim();
            if (folded.Length > 0 && folded[0] == '附' && folded.Length <= LongestSignature)
            {
                return null;
            }

            bool isSignature = !texts[i].IsHeading && folded.Length <= LongestSignature && folded.IndexOfAny(s_marks) < 0;
            if (folded.Length > 0 && !isSignature)
            {
                return texts[i];
            }
        }

        return null;
    }
}
