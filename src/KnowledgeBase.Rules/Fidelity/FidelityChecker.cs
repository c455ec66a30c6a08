using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Rules.Yaml;
using KnowledgeBase.Text.Width;

namespace KnowledgeBase.Rules.Fidelity;

/// <summary>Compares what a speech file says of its seed with the seed, and reports each difference at its place in the file.</summary>
public static class FidelityChecker
{
    /// <param name="seed">The seed that the front matter names, or null when there is no such file.</param>
    /// <param name="frontMatter">Front matter that the field rules have found to be in order.</param>
    public static IReadOnlyList<Finding> Check(TextFile file, YamlMapping frontMatter, SpeechBody body, SeedText? seed)
    {
        var report = new FidelityReport(file, frontMatter, ProvenanceReader.Read(frontMatter));
        Provenance provenance = report.Provenance;
        if (seed is null)
        {
            report.AtSource(FidelityRules.SeedMissing, "seed", provenance.Seed);
            return report.Findings;
        }

        if (seed.Sha256 != provenance.Sha256)
        {
            report.AtSource(FidelityRules.SeedChanged, "sha256", seed.Sha256, provenance.Sha256);
            return report.Findings;
        }

        string seedText = seed.Text.Replace("\r\n", "\n");
        if (provenance.CrLf != (seedText != seed.Text) || (provenance.CrLf && seedText.Replace("\n", "\r\n") != seed.Text))
        {
            // A seed that mixes both kinds keeps its "\r" as removed text, so only a false claim is a fault.
            bool mixed = seedText.Replace("\n", "\r\n") != seed.Text;
            if (provenance.CrLf || !mixed)
            {
                report.AtSource(FidelityRules.LineEndsDiffer, provenance.CrLf ? "newline" : "seed", provenance.CrLf ? "\\r\\n" : "\\n", provenance.CrLf ? "lf" : "crlf");
                return report.Findings;
            }

            seedText = seed.Text;
        }

        ReportOmitted(report, body);
        AssembledSeed assembled = SeedAssembler.Assemble(provenance, body);
        foreach (int number in assembled.UnmatchedCorrections)
        {
            Correction correction = provenance.Corrections[number];
            report.AtCorrection(number, FidelityRules.CorrectionUnmatched, correction.To, correction.Block);
        }

        if (assembled.Text == seedText)
        {
            WidthComparison.Run(report, body, assembled);
        }
        else if (!ReportRemovals(report, seedText))
        {
            new TextComparison(report, body, seedText, assembled).Run();
        }

        return report.Findings;
    }

    // Headings of missing parts come from the contents list, which stands among the removed texts.
    private static void ReportOmitted(FidelityReport report, SpeechBody body)
    {
        string known = string.Concat(report.Provenance.Removed.Select(removal => Narrow(removal.Text)));
        foreach (GapBlock gap in body.Blocks.OfType<GapBlock>())
        {
            foreach (string omitted in gap.Omitted.Where(omitted => known.IndexOf(Narrow(omitted), StringComparison.Ordinal) < 0))
            {
                report.At(gap.Span, FidelityRules.OmittedUnknown, omitted);
            }
        }
    }

    private static string Narrow(string text) => string.Concat(text.Select(WideMarks.ToAscii));

    // A wrong removal shifts everything after it, so these come first and alone.
    private static bool ReportRemovals(FidelityReport report, string seedText)
    {
        var lines = new LineIndex(seedText);
        bool any = false;
        foreach (RemovedText removal in report.Provenance.Removed)
        {
            int start = lines.StartOf(removal.At.Line) + removal.At.Column - 1;
            int length = Math.Max(0, Math.Min(removal.Text.Length, seedText.Length - start));
            string there = start < seedText.Length ? seedText.Substring(start, length) : "";
            if (removal.At.Line > lines.LineCount || there != removal.Text)
            {
                report.AtRemoval(removal, FidelityRules.RemovedDiffers, Quotation.Of(there), removal.At.ToString(), Quotation.Of(removal.Text));
                any = true;
            }
        }

        return any;
    }
}
