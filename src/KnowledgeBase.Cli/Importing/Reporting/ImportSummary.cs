using System.Globalization;
using System.Text;

namespace KnowledgeBase.Cli.Importing.Reporting;

/// <summary>A whole import in numbers. Characters are UTF-16 code units that are no blanks.</summary>
internal sealed record ImportSummary
{
    public required int Documents { get; init; }

    /// <summary>How many documents had which outcome, by the words of <see cref="Words"/>; outcomes that did not happen are left out.</summary>
    public required IReadOnlyDictionary<string, int> Outcomes { get; init; }

    public required int Characters { get; init; }

    public required int Kept { get; init; }

    public required int DocumentsWithQuestions { get; init; }

    public static ImportSummary Of(IReadOnlyList<ImportOutcome> outcomes) => new()
    {
        Documents = outcomes.Count,
        Outcomes = new SortedDictionary<string, int>(outcomes.CountBy(outcome => Words.Of(outcome.Kind)).ToDictionary(StringComparer.Ordinal), StringComparer.Ordinal),
        Characters = outcomes.Sum(outcome => outcome.Report?.Characters ?? 0),
        Kept = outcomes.Sum(outcome => outcome.Report?.Kept ?? 0),
        DocumentsWithQuestions = outcomes.Count(outcome => outcome.Report is { Questions.Count: > 0 }),
    };

    /// <summary>As a table of plain text, a row each.</summary>
    public string ToTable()
    {
        var text = new StringBuilder();
        foreach ((string outcome, int count) in Outcomes)
        {
            Row(text, outcome, count);
        }

        Row(text, "documents", Documents);
        Row(text, "with questions", DocumentsWithQuestions);
        Row(text, "characters", Characters);
        Row(text, "kept", Kept);
        return text.ToString().TrimEnd('\n');
    }

    private static void Row(StringBuilder text, string name, int number) =>
        text.Append(CultureInfo.InvariantCulture, $"{name,-16}{number,12:N0}\n");
}
