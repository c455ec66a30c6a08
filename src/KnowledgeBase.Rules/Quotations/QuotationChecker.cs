using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Rules.Speeches;

namespace KnowledgeBase.Rules.Quotations;

/// <summary>
/// Tells of direct quotations that nobody marked. What people say in general (俗话说, 古人云) has no source to look up, and a quotation whose
/// closing mark is missing is another rule's matter.
/// </summary>
internal static class QuotationChecker
{
    private const int LongestShown = 24;

    public static void Check(CheckedSpeech speech, FindingList findings)
    {
        foreach (SpeechText text in speech.Texts)
        {
            if (text.Folded.IndexOfAny(QuotationMarks.OpeningMarks) < 0)
            {
                continue;
            }

            foreach (QuotedWords words in QuotationFinder.In(text.Folded))
            {
                if (!words.IsDirect || words.Speaker.Kind == SpeakerKind.Folk || words.End >= text.Plain.Length || IsMarked(text.Content, words.Start - 1))
                {
                    continue;
                }

                (int start, int length) = text.PlaceOf(speech.File.Text, words.Start - 1, words.End - words.Start + 2);
                string shown = text.Plain.Substring(words.Start - 1, words.End - words.Start + 2);
                findings.Add(QuotationRules.SourceNotNoted, start, length, shown.Length <= LongestShown ? shown : shown.Substring(0, LongestShown) + "…”", text.Plain.Substring(words.Speaker.Start, words.Speaker.Length));
            }
        }
    }

    private static bool IsMarked(InlineText content, int open) =>
        content.Marks.Any(mark => mark.Kind == "quote" && mark.Start <= open + 1 && open < mark.Start + mark.Length);
}
