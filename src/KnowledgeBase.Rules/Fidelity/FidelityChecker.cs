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

        if (LinesOf(seed.Text, report) is { } seedText)
        {
            Compare(report, body, seedText);
        }

        return report.Findings;
    }

    /// <summary>The same for a speech whose seed cannot be written again from text: it is compared with the reading beside the seed.</summary>
    /// <param name="seed">The seed, its text read again; null when there is no such file, or the host does not have it.</param>
    /// <param name="reading">The reading that the front matter names; null when there is no such file.</param>
    public static IReadOnlyList<Finding> CheckReading(TextFile file, YamlMapping frontMatter, SpeechBody body, TextFile? seed, TextFile? reading)
    {
        var report = new FidelityReport(file, frontMatter, ProvenanceReader.Read(frontMatter));
        Provenance provenance = report.Provenance;
        SeedReading named = provenance.Reading!;
        if (reading is null)
        {
            report.AtSource(FidelityRules.ReadingChanged, "reading", named.Path, "does not exist", provenance.Seed);
            return report.Findings;
        }

        // The compiler has no bytes of the seed, and cannot read its format; whoever has them looks at both.
        if (reading.Sha256 is not null && seed is null)
        {
            report.AtSource(FidelityRules.SeedMissing, "seed", provenance.Seed);
        }
        else if (seed?.Sha256 is { } sha256 && sha256 != provenance.Sha256)
        {
            report.AtSource(FidelityRules.SeedChanged, "sha256", sha256, provenance.Sha256);
        }
        else if (seed?.Sha256 is not null && seed.Text != reading.Text)
        {
            report.AtSource(FidelityRules.ReadingStale, "reading", provenance.Seed, FirstDifference(seed.Text, reading.Text).ToString());
        }

        string found = reading.Sha256 ?? SeedText.FromUtf8(reading.Path, reading.Text, hasBom: false).Sha256;
        if (found != named.Sha256)
        {
            report.AtSource(FidelityRules.ReadingChanged, "reading-sha256", named.Path, $"has the SHA-256 {found}, not {named.Sha256}", provenance.Seed);
            return report.Findings;
        }

        Compare(report, body, reading.Text);
        return report.Findings;
    }

    private static void Compare(FidelityReport report, SpeechBody body, string seedText)
    {
        Provenance provenance = report.Provenance;
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
            return;
        }

        if (assembled.Text == seedText)
        {
            WidthComparison.Run(report, body, assembled);
            return;
        }

        int before = report.Findings.Count;
        new TextComparison(report, body, seedText, assembled).Run();
        if (report.Findings.Count == before)
        {
            // Line by line nothing differs: it is the end, or the order of what was removed.
            report.AtSource(FidelityRules.NotRestorable, "newline-at-end", FirstDifference(seedText, assembled.Text).ToString());
        }
    }

    // The seed with "\n" line ends where all of them are alike, or null with a finding when the front matter says otherwise.
    private static string? LinesOf(string seed, FidelityReport report)
    {
        (string text, LineEnds lineEnds) = SeedLines.Unify(seed);
        if (report.Provenance.LineEnds == lineEnds)
        {
            return text;
        }

        report.AtSource(FidelityRules.LineEndsDiffer, "newline", SeedLines.KeyOf(report.Provenance.LineEnds), SeedLines.KeyOf(lineEnds));
        return null;
    }

    private static Place FirstDifference(string a, string b)
    {
        (int line, int column) = new LineIndex(a).PlaceOf(CommonLength(a, b));
        return new Place(line, column);
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
        string? known = null;
        foreach (GapBlock gap in body.Blocks.OfType<GapBlock>().Where(static gap => !gap.Omitted.IsEmpty))
        {
            known ??= string.Concat(report.Provenance.Removed.Select(removal => Narrow(removal.Text)));
            foreach (string omitted in gap.Omitted.Where(omitted => known.IndexOf(Narrow(omitted), StringComparison.Ordinal) < 0))
            {
                report.At(gap.Span, FidelityRules.OmittedUnknown, omitted);
            }
        }
    }

    private static string Narrow(string text) => string.Concat(text.Select(WideMarks.ToAscii));

    private static bool ReportRemovals(FidelityReport report, string seedText)
    {
        if (report.Provenance.Removed.IsEmpty)
        {
            return false;
        }

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
