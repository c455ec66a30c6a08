using System.Text.RegularExpressions;
using KnowledgeBase.Rules.Cleaning;
using KnowledgeBase.Rules.Gaps;
using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Rules.Speeches;

namespace KnowledgeBase.Rules.SiteText;

/// <summary>
/// Looks for text of sites that is still in the speech: whole blocks that a rule of <c>input/cleaning/</c> takes, and passages inside a
/// paragraph. A text that says something is left out is a gap that nobody declared.
/// </summary>
internal static class SiteTextChecker
{
    private const int LongestDeclaration = 800;
    private const int LongestQuoted = 30;

    public static void Check(CheckedSpeech speech, FindingList findings)
    {
        SpeechEdges edges = SpeechEdges.Of(speech.Texts);
        for (int i = 0; i < speech.Texts.Count; i++)
        {
            SpeechText text = speech.Texts[i];
            List<(int Start, int End)> taken = [];
            foreach (CleaningPattern pattern in speech.Context.CleaningPatterns.Candidates(text.Folded, edges.Holds(i)))
            {
                if (pattern.Scope == CleaningScope.Inline)
                {
                    CheckPassages(speech, text, pattern, taken, findings);
                }
                else if (taken.Count == 0 && text.Folded.Length <= LongestDeclaration && pattern.Find(text.Folded, 0) is { Index: 0 } match && match.Length == text.Folded.Length)
                {
                    Report(speech, text, 0, text.Plain.Length, pattern, findings);
                    taken.Add((0, text.Plain.Length));
                }
            }

            if ((text.Traits & TextTraits.WebAddress) != 0)
            {
                WebAddressChecker.Check(speech, text, taken, findings);
            }
        }
    }

    private static void CheckPassages(CheckedSpeech speech, SpeechText text, CleaningPattern pattern, List<(int Start, int End)> taken, FindingList findings)
    {
        for (int at = 0; at < text.Folded.Length && pattern.Find(text.Folded, at) is { } match; at = match.Index + match.Length)
        {
            int end = match.Index + match.Length;
            if (!taken.Exists(other => other.Start < end && match.Index < other.End))
            {
                Report(speech, text, match.Index, match.Length, pattern, findings);
                taken.Add((match.Index, end));
            }
        }
    }

    private static void Report(CheckedSpeech speech, SpeechText text, int start, int length, CleaningPattern pattern, FindingList findings)
    {
        (int from, int size) = text.PlaceOf(speech.File.Text, start, length);
        string quoted = Quoted(text.Plain, start, length);
        if (pattern.IsGap)
        {
            findings.Add(GapRules.GapUndeclared, from, size, quoted);
            return;
        }

        Rule rule = length == text.Plain.Length ? SiteTextRules.BlockOfSite : SiteTextRules.WordsOfSite;
        findings.Add(rule, from, size, quoted, pattern.Reason, pattern.Id);
    }

    private static string Quoted(string plain, int start, int length) =>
        length <= LongestQuoted ? plain.Substring(start, length) : plain.Substring(start, LongestQuoted) + "…";
}
