namespace KnowledgeBase.Cli.Importing.Reporting;

/// <summary>How much an import tells.</summary>
internal enum ReportForm
{
    /// <summary>All of a few documents; of many a line each, what to look at, and a summary.</summary>
    Usual,

    /// <summary>As usual, but questions follow, and what comes next stands after them.</summary>
    BeforeQuestions,

    /// <summary>A line each.</summary>
    Quiet,

    Json,
}

/// <summary>Prints what became of the documents of one import, in their order.</summary>
internal static class ImportPrinter
{
    // More than this nobody reads in full.
    private const int Few = 5;

    public static void Print(TextWriter output, IReadOnlyList<ImportOutcome> outcomes, ReportForm form)
    {
        switch (form)
        {
            case ReportForm.Json:
                output.WriteLine(ReportJson.Write(outcomes));
                break;
            case ReportForm.Usual or ReportForm.BeforeQuestions when outcomes.Count <= Few:
                PrintEach(output, outcomes, outcome => ReportText.Whole(outcome, withNextStep: form == ReportForm.Usual));
                break;
            case ReportForm.Usual or ReportForm.BeforeQuestions:
                PrintEach(output, outcomes, ReportText.Line);
                output.WriteLine();
                PrintEach(output, outcomes.Where(outcome => outcome.Report is { Questions.Count: > 0 }), ReportText.Questions);
                output.WriteLine();
                output.WriteLine(ImportSummary.Of(outcomes).ToTable());
                break;
            default:
                PrintEach(output, outcomes, ReportText.Line);
                break;
        }
    }

    private static void PrintEach(TextWriter output, IEnumerable<ImportOutcome> outcomes, Func<ImportOutcome, string> print)
    {
        foreach (ImportOutcome outcome in outcomes)
        {
            output.WriteLine(print(outcome));
        }
    }
}
