using System.Globalization;

namespace KnowledgeBase.Cli.Importing.Isolation;

/// <summary>What happened to a document whose import failed, and what to do.</summary>
internal static class FaultMessage
{
    private const string InParts = "Import the document in parts.";
    private const string Report = "Report it, with the file if you may; the other documents were not touched by it.";

    public static string Of(WorkerFault fault, WorkerLimits limits) => fault switch
    {
        WorkerFault.TimeLimit => string.Create(CultureInfo.InvariantCulture, $"Its import took longer than {limits.Time.TotalSeconds:0.#} seconds and was stopped. {InParts}"),
        WorkerFault.MemoryLimit => string.Create(CultureInfo.InvariantCulture, $"Its import took more than {limits.Memory >> 20} MiB of memory and was stopped. {InParts}"),
        _ => $"The process that imported it gave an answer that cannot be read. {Report}",
    };

    /// <param name="exitCode">Null when the process is still there but will answer no more.</param>
    /// <param name="errorText">What the process printed on standard error; its first line is told.</param>
    public static string OfDeath(int? exitCode, string errorText)
    {
        string code = exitCode is { } known ? string.Create(CultureInfo.InvariantCulture, $"exit code {known}") : "no exit code";
        string firstLine = errorText.Split('\n')[0].Trim();
        return $"The process that imported it ended before it answered ({code}{(firstLine.Length > 0 ? ": " + firstLine : "")}). {Report}";
    }

    public static string OfException(string exception) => $"A fault of our own, not of the document. Report it with the text below.\n{exception}";
}
