using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using KnowledgeBase.Cli.Importing.Isolation;

namespace KnowledgeBase.Cli.Importing.Reporting;

/// <summary>The report of an import for programs: the documents in order, then the summary.</summary>
internal sealed record ImportReportFile(IReadOnlyList<ImportOutcome> Documents, ImportSummary Summary);

/// <summary>The report as JSON.</summary>
[JsonSerializable(typeof(ImportReportFile))]
internal sealed partial class ReportJson : JsonSerializerContext
{
    private static readonly ReportJson s_readable = new(new JsonSerializerOptions
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        Converters = { new JsonStringEnumConverter<OutcomeKind>(JsonNamingPolicy.KebabCaseLower), new JsonStringEnumConverter<WorkerFault>(JsonNamingPolicy.KebabCaseLower) },
    });

    public static string Write(IReadOnlyList<ImportOutcome> outcomes) =>
        JsonSerializer.Serialize(new ImportReportFile(outcomes, Reporting.ImportSummary.Of(outcomes)), s_readable.ImportReportFile).ReplaceLineEndings("\n");
}
