using System.Globalization;
using KnowledgeBase.Cli.Importing.Inputs;
using KnowledgeBase.Cli.Importing.Isolation;

namespace KnowledgeBase.Cli.Importing;

/// <summary>
/// One import of many documents: read and admitted in order, imported by workers side by side, written in order again. A document that
/// fails changes nothing and stops no other.
/// </summary>
internal sealed class ImportRun(Admission admission, WorkerPool workers, SeedImport seeds)
{
    // Documents in memory at a time; enough that the others go on while one takes all the time it may.
    private const int Window = 16;

    /// <param name="done">Told each outcome, in the order of the inputs.</param>
    public async Task RunAsync(IEnumerable<ImportInput> inputs, Action<ImportOutcome> done, CancellationToken cancellation)
    {
        var waiting = new Queue<Func<Task<ImportOutcome>>>();
        foreach (ImportInput input in inputs)
        {
            cancellation.ThrowIfCancellationRequested();
            waiting.Enqueue(Begin(input, cancellation));
            if (waiting.Count == Window)
            {
                done(await waiting.Dequeue()());
            }
        }

        while (waiting.TryDequeue(out Func<Task<ImportOutcome>>? next))
        {
            done(await next());
        }
    }

    // Starts the import and gives back how to finish it: writing has its own order.
    private Func<Task<ImportOutcome>> Begin(ImportInput input, CancellationToken cancellation)
    {
        (byte[]? bytes, string? problem) = input.Problem is null ? DocumentReader.Read(input, Console.OpenStandardInput) : (null, input.Problem);
        if (bytes is null)
        {
            return () => Task.FromResult(ImportOutcome.Refused(input, problem!));
        }

        (AdmittedDocument? document, ImportOutcome? outcome) = admission.Admit(input, bytes);
        if (document is null)
        {
            return () => Task.FromResult(outcome!);
        }

        Task<WorkerAnswer> answering = workers.ImportAsync(document.SeedPath, document.Bytes, seeds.EncodingOf(document.SeedPath), cancellation);
        return async () => Finish(document, await answering);
    }

    private ImportOutcome Finish(AdmittedDocument document, WorkerAnswer answer) => answer switch
    {
        ImportedDocument imported => seeds.Write(document, imported),
        RefusedDocument refused => ImportOutcome.Refused(document.Input, refused.Message + string.Concat(refused.Candidates.Select(Line))) with { Candidates = refused.Candidates },
        FailedDocument failed => new ImportOutcome { File = document.Input.Shown, Kind = OutcomeKind.Failed, Fault = failed.Fault, Message = failed.Message },
        _ => throw new System.Diagnostics.UnreachableException($"A worker answered a document with '{answer}'."),
    };

    private static string Line(ReadingCandidate candidate) => string.Create(CultureInfo.InvariantCulture, $"\n  {candidate.Encoding}: {candidate.Score:0.00}");
}
