using System.Globalization;
using KnowledgeBase.Rules.Speeches;
using KnowledgeBase.Rules.Yaml;

namespace KnowledgeBase.Rules.Anachronisms;

/// <summary>Holds the dated terms of a speech against its date and against each other.</summary>
internal static class AnachronismChecker
{
    // What is told as news is seldom older; a look back in the same speech may be.
    private const int YearsOfNews = 3;

    public static void Check(CheckedSpeech speech, FindingList findings)
    {
        string? date = speech.Fields["date"] is YamlScalar { Value: not "unknown" } stated ? stated.Value : null;
        (SpeechText Text, int Start, DatedTerm Term)? news = null;
        (SpeechText Text, int Start, DatedTerm Term)? latest = null;
        HashSet<string> told = new(StringComparer.Ordinal);
        foreach (SpeechText text in speech.Texts)
        {
            foreach ((int start, DatedTerm term) in speech.Context.DatedTerms.In(text.Folded))
            {
                if (date is not null && string.CompareOrdinal(date, term.Since) < 0 && told.Add(term.Term))
                {
                    (int at, int length) = text.PlaceOf(speech.File.Text, start, term.Term.Length);
                    findings.Add(AnachronismRules.BeforeItsTime, at, length, text.Plain.Substring(start, term.Term.Length), term.Since, date);
                }

                news = term.IsNews && (news is null || string.CompareOrdinal(term.Since, news.Value.Term.Since) < 0) ? (text, start, term) : news;
                latest = latest is null || string.CompareOrdinal(term.Since, latest.Value.Term.Since) > 0 ? (text, start, term) : latest;
            }
        }

        // With a date the first rule has said what there is to say.
        if (date is null && news is { } old && latest is { } last && YearOf(last.Term) - YearOf(old.Term) >= YearsOfNews)
        {
            (int at, int length) = old.Text.PlaceOf(speech.File.Text, old.Start, old.Term.Term.Length);
            findings.Add(
                AnachronismRules.YearsApart,
                at,
                length,
                old.Text.Plain.Substring(old.Start, old.Term.Term.Length),
                old.Term.Since.Substring(0, 4),
                last.Text.Plain.Substring(last.Start, last.Term.Term.Length),
                speech.Body.Blocks[last.Text.Block].Span.StartLine.ToString(CultureInfo.InvariantCulture),
                last.Term.Since);
        }
    }

    private static int YearOf(DatedTerm term) => int.Parse(term.Since.Substring(0, 4), CultureInfo.InvariantCulture);
}
