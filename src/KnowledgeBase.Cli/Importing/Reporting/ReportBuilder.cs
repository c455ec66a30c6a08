using KnowledgeBase.Content;
using KnowledgeBase.Import;
using KnowledgeBase.Import.Clean;
using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Text.Outline;

namespace KnowledgeBase.Cli.Importing.Reporting;

/// <summary>Draws the report from an imported speech.</summary>
internal static class ReportBuilder
{
    public static ImportReport Build(ImportedSpeech speech, CleaningRules rules) => new()
    {
        Title = speech.Provenance.Title,
        TitleSource = speech.Description.TitleSource,
        Encoding = speech.Seed.Encoding,
        Reading = speech.Provenance.Reading?.Path,
        Characters = CountNonBlank(speech.Ledger.Text),
        Kept = speech.Ledger.Spans.Where(span => span.Fate == Fate.Kept).Sum(span => CountNonBlank(speech.Ledger.Text.AsSpan(span.Start, span.Length))),
        Blocks = speech.Body.Blocks.Count,
        Removals = [.. Removals(speech.Ledger, rules)],
        Facts = [.. ReportedFacts.Of(speech)],
        Outline = [.. speech.Outline.Flatten().Select(Heading)],
        Gaps = [.. speech.Body.Blocks.OfType<GapBlock>().Select(gap => new ReportedGap(LabelOf(gap.Reason), gap.Characters, [.. gap.Omitted]))],
        Questions = [.. speech.Questions],
    };

    private static IEnumerable<ReportedRemoval> Removals(Ledger ledger, CleaningRules rules) =>
        ledger.Removed.GroupBy(span => span.Rule!, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => new ReportedRemoval
        {
            Rule = group.Key,
            Reason = rules.ReasonFor(group.Key) ?? "",
            Places = group.Count(),
            Characters = group.Sum(span => span.Length),
            NonBlank = group.Sum(span => CountNonBlank(ledger.Text.AsSpan(span.Start, span.Length))),
        });

    private static ReportedHeading Heading(OutlineNode node) => new()
    {
        Level = node.Level,
        Marker = node.Marker,
        Title = node.Title,
        IsDoubtful = node.Confidence == OutlineConfidence.Low,
        IsMissing = node.Status == OutlineStatus.Omitted,
    };

    private static string LabelOf(string reason) => GapReason.TryParse(reason, out GapReason? known) ? known.Label.ZhHans : reason;

    private static int CountNonBlank(ReadOnlySpan<char> text)
    {
        int count = 0;
        foreach (char c in text)
        {
            count += char.IsWhiteSpace(c) ? 0 : 1;
        }

        return count;
    }
}
