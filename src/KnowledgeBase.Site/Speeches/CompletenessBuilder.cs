using KnowledgeBase.Annotate.Outlines;
using KnowledgeBase.Content;
using KnowledgeBase.Text.Outline;
using KnowledgeBase.Theme.Pages.Speeches;
using KnowledgeBase.Theme.Strings;

namespace KnowledgeBase.Site.Speeches;

/// <summary>Says from the evidence in the text how much of a speech there is: what the source claims, what is here, which parts are not.</summary>
public static class CompletenessBuilder
{
    public static CompletenessNote Of(AnnotatedSpeech speech, UiText words)
    {
        Completeness completeness = speech.Speech.FrontMatter.Completeness;
        string label = words.Of(completeness.State.Label);
        if (completeness.State == CompletenessState.Full)
        {
            return new CompletenessNote(true, label, "");
        }

        string[] evidence = [Amount(speech.Characters, completeness.Claimed, words), MissingParts(speech.Outline, words), LastPart(speech, words)];
        return new CompletenessNote(false, label, string.Join(words.ClauseSeparator, evidence.Where(clause => clause.Length > 0)) + words.SentenceEnd);
    }

    private static string Amount(int present, int? claimed, UiText words) =>
        claimed is { } total && total > 0
            ? words.PresentOfClaimed(total, present, (int)Math.Round(100.0 * present / total, MidpointRounding.AwayFromZero))
            : words.Present(present);

    // 缺第二、五部分 when the missing parts are numbered 一、二、三、; else their titles.
    private static string MissingParts(SpeechOutline outline, UiText words)
    {
        OutlineNode[] missing = [.. outline.Outline.Roots.Where(node => node.Status == OutlineStatus.Omitted)];
        if (missing.Length == 0)
        {
            return "";
        }

        return missing.All(node => node.Family == OutlineFamily.Comma)
            ? words.MissingParts(string.Join(words.ListSeparator, missing.Select(node => node.Marker.Trim('、', '，', ' '))))
            : words.MissingHeadings(string.Concat(missing.Select(OutlineBuilder.Label).Select((label, i) => i == 0 ? words.QuotedHeading(label) : words.NextQuotedHeading(label))));
    }

    private static string LastPart(AnnotatedSpeech speech, UiText words)
    {
        OutlineNode? last = speech.Outline.Outline.Roots.LastOrDefault(node => node.Status != OutlineStatus.Omitted);
        return speech.Speech.FrontMatter.Completeness.State == CompletenessState.Truncated && last is not null
            ? words.EndsAt(OutlineBuilder.Label(last).Replace('“', '‘').Replace('”', '’'))
            : "";
    }
}
