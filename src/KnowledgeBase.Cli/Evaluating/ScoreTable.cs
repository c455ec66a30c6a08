using System.Globalization;
using KnowledgeBase.Import.Scoring;
using Spectre.Console;

namespace KnowledgeBase.Cli.Evaluating;

/// <summary>Prints scores: what was wrong by document, then one row a document. Plain columns when the output is no terminal.</summary>
internal static class ScoreTable
{
    private const int ShownNotes = 30;

    private static readonly (string Header, Func<DocumentScore, string> Cell)[] s_columns =
    [
        ("document", score => score.Name),
        ("title", score => Of(score.TitleExact)),
        ("folded", score => Of(score.TitleFolded)),
        ("boiler P", score => Share(score.Boilerplate.Precision)),
        ("boiler R", score => Share(score.Boilerplate.Recall)),
        ("false", score => Count(score.Boilerplate.Found - score.Boilerplate.Right)),
        ("L1 F1", score => Level(score, 1)),
        ("L2 F1", score => Level(score, 2)),
        ("L3+ F1", score => Share(score.Exact(level => level > ScoreSheet.LastSectionLevel).F1)),
        ("marker F1", score => Share(score.Marker.F1)),
        ("parents", score => Of(score.Parents)),
        ("forms", score => Of(score.Forms)),
        ("state", score => Of(score.Completeness)),
        ("sizes", score => Of(score.Sizes)),
        ("genre", score => Of(score.Genre)),
        ("encoding", score => Of(score.Encoding)),
        ("documents", score => Annotation(score, "documents")),
        ("quotations", score => Annotation(score, "quotations.direct")),
        ("masks", score => Annotation(score, "masks")),
        ("characters", score => Count(score.Characters.Expected)),
        ("lost", score => Count(score.Characters.Expected - score.Characters.Right)),
    ];

    public static void Print(ScoreSheet sheet)
    {
        foreach (DocumentScore document in sheet.Documents.Where(document => !document.Notes.IsEmpty))
        {
            Console.Out.WriteLine(document.Name);
            foreach (string note in document.Notes.Take(ShownNotes))
            {
                Console.Out.WriteLine($"  {note}");
            }

            if (document.Notes.Count > ShownNotes)
            {
                Console.Out.WriteLine(FormattableString.Invariant($"  … {document.Notes.Count - ShownNotes} more"));
            }
        }

        string[][] rows = [.. sheet.Documents.Append(sheet.Total).Select(score => s_columns.Select(column => column.Cell(score)).ToArray())];
        if (Console.IsOutputRedirected || !AnsiConsole.Profile.Capabilities.Interactive)
        {
            PrintPlain(rows);
        }
        else
        {
            PrintTable(rows);
        }

        int failures = sheet.Total.Read.Expected - sheet.Total.Read.Right;
        Console.Out.WriteLine(FormattableString.Invariant($"{sheet.Documents.Count} documents, {failures} not read."));
    }

    private static void PrintTable(string[][] rows)
    {
        var table = new Table();
        foreach ((string header, _) in s_columns)
        {
            table.AddColumn(new TableColumn(Markup.Escape(header)));
        }

        foreach (string[] row in rows)
        {
            table.AddRow([.. row.Select(Markup.Escape)]);
        }

        AnsiConsole.Write(table);
    }

    private static void PrintPlain(string[][] rows)
    {
        string[] headers = [.. s_columns.Select(column => column.Header)];
        int[] widths = [.. headers.Select((header, i) => rows.Select(row => row[i].Length).Append(header.Length).Max())];
        foreach (string[] row in rows.Prepend(headers))
        {
            Console.Out.WriteLine(string.Join("  ", row.Select((cell, i) => cell.PadRight(widths[i]))).TrimEnd());
        }
    }

    private static string Level(DocumentScore score, int level) => Share(score.Exact(found => found == level).F1);

    private static string Annotation(DocumentScore score, string name) => score.Annotations.FirstOrDefault(found => found.Name == name) is { } found ? Share(found.Tally.F1) : "-";

    private static string Of(Tally tally) => tally.Expected == 0 ? "-" : string.Create(CultureInfo.InvariantCulture, $"{tally.Right}/{tally.Expected}");

    private static string Share(double value) => value.ToString("0.000", CultureInfo.InvariantCulture);

    private static string Count(int value) => value.ToString(CultureInfo.InvariantCulture);
}
