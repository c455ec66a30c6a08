using System.Globalization;
using KnowledgeBase.Rules.Speeches;
using KnowledgeBase.Rules.Yaml;

namespace KnowledgeBase.Rules.Anachronisms;

/// <summary>Holds the dated terms of a speech against its date and against each other.</summary>
internal static class AnachronismChecker
{
    public static void Check(CheckedSpeech speech, FindingList findings)
    {
        string? date = speech.Fields["date"] is YamlScalar { Value: not "unknown" } stated ? stated.Value : null;
        DatedMentions mentions = DatedMentions.In(speech.Texts, speech.Context.DatedTerms, date);
        foreach (DatedMention mention in mentions.BeforeTheirTime)
        {
            (int at, int length) = PlaceOf(speech, mention);
            findings.Add(AnachronismRules.BeforeItsTime, at, length, WordsOf(speech, mention), mention.Term.Since, date!);
        }

        if (mentions.Apart is { } apart)
        {
            (int at, int length) = PlaceOf(speech, apart.News);
            findings.Add(
                AnachronismRules.YearsApart,
                at,
                length,
                WordsOf(speech, apart.News),
                apart.News.Term.Since.Substring(0, 4),
                WordsOf(speech, apart.Latest),
                speech.Body.Blocks[speech.Texts[apart.Latest.Text].Block].Span.StartLine.ToString(CultureInfo.InvariantCulture),
                apart.Latest.Term.Since);
        }
    }

    private static (int Start, int Length) PlaceOf(CheckedSpeech speech, DatedMention mention) =>
        speech.Texts[mention.Text].PlaceOf(speech.File.Text, mention.Start, mention.Term.Term.Length);

    private static string WordsOf(CheckedSpeech speech, DatedMention mention) =>
        speech.Texts[mention.Text].Plain.Substring(mention.Start, mention.Term.Term.Length);
}
