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

        if (LinesOf(seed.Text, report) is not { } seedText)
        {
            return report.Findings;
        }

        ReportOmitted(report, body);
        AssembledSeed assembled = SeedAssembler.Assemble(provenance, body);
        foreach (int number in assembled.UnmatchedCorrections)
        {
            Correction correction = provenance.Corrections[number];
            report.AtCorrection(number, FidelityRules.CorrectionUnmatched, correction.To, correction.Block);
        }

        // A wrong removal shifts everything after it, so these come first and alone.
        if (ReportRemovals(report, seedText))
        {
            return report.Findings;
        }

        if (assembled.Text == seedText)
        {
            WidthComparison.Run(report, body, assembled);
            return report.Findings;
        }

        int before = report.Findings.Count;
        new TextComparison(report, body, seedText, assembled).Run();
        if (report.Findings.Count == before)
        {
            // Line by line nothing differs: it is the end, or the order of what was removed.
            (int line, int column) = new LineIndex(seedText).PlaceOf(CommonLength(seedText, assembled.Text));
            report.AtSource(FidelityRules.NotRestorable, "newline-at-end", new Place(line, column).ToString());
        }

        return report.Findings;
    }

    // The seed with "\n" line ends where all of them are "\r\n", or null with a finding when the front matter says otherwise.
    private static string? LinesOf(string seed, FidelityReport report)
    {
        string unified = seed.Replace("\r\n", "\n");
        bool isCrLf = unified != seed && unified.IndexOf('\r') < 0 && unified.Replace("\n", "\r\n") == seed;
        if (report.Provenance.CrLf == isCrLf)
        {
            // A seed that mixes both kinds keeps its "\r" as removed text.
            return isCrLf ? unified : seed;
        }

        report.AtSource(FidelityRules.LineEndsDiffer, "newline", report.Provenance.CrLf ? "crlf" : "lf", isCrLf ? "crlf" : "lf");
        return null;
    }

    private static int CommonLength(string a, string b)
    {
        int length = 0;
        while (length < Math.Min(a.Length, b.Length) && a[length] == b[length])
        {
            length++;
        }

        return length;
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

    private static bool ReportRemovals(FidelityReport report, string seedText)
    {
        var lines = new LineIndex(seedText);
        bool any = false;
        int end = 0;
        foreach (RemovedText removal in report.Provenance.Removed)
        {
            int start = OffsetOf(removal.At, seedText, lines);
            string there = seedText.Substring(start, Math.Min(removal.Text.Length, seedText.Length - start));
            if (there != removal.Text)
            {
                report.AtRemoval(removal, FidelityRules.RemovedDiffers, Quotation.Of(there), removal.At.ToString(), Quotation.Of(removal.Text));
                any = true;
            }
            else if (start < end)
            {
                report.AtRemoval(removal, FidelityRules.RemovedTwice, Quotation.Of(removal.Text), removal.At.ToString());
                any = true;
            }

            end = Math.Max(end, start + removal.Text.Length);
        }

        return any;
    }

    // A place behind the end of its line or of the seed is the end of the seed: nothing stands there.
    private static int OffsetOf(Place place, string text, LineIndex lines)
    {
        long offset = place.Line > lines.LineCount ? text.Length : Math.Min(text.Length, (long)lines.StartOf(place.Line) + place.Column - 1);
        return lines.PlaceOf((int)offset) == (place.Line, place.Column) ? (int)offset : text.Length;
    }
}
