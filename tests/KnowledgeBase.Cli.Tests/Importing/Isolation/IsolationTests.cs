using System.Diagnostics;
using System.Globalization;
using KnowledgeBase.Cli.Importing;
using KnowledgeBase.Cli.Importing.Inputs;
using KnowledgeBase.Cli.Importing.Isolation;
using KnowledgeBase.Content.Files;

namespace KnowledgeBase.Cli.Tests.Importing.Isolation;

/// <summary>Documents whose import hangs, dies, eats memory or answers nonsense, between documents that are all right.</summary>
public sealed class IsolationTests : IDisposable
{
    private const string Good = "在全县作风建设会议上的讲话\n\n同志们：\n　　今天召开作风建设会议，我讲三点意见。\n";

    private readonly TemporaryRepository _repository = TemporaryRepository.WithSpeeches();
    private readonly string _documents = Directory.CreateTempSubdirectory("kb-documents-").FullName;
    private readonly string _notes = Path.Join(Directory.CreateTempSubdirectory("kb-notes-").FullName, "process");

    [Theory]
    [InlineData(MisbehavingWorker.Hangs)]
    [InlineData(MisbehavingWorker.HangsWithChild)]
    [InlineData(MisbehavingWorker.TalksForever)]
    public async Task ADocumentThatTakesTooLongIsStoppedAndTheOthersAreImported(string behaviour)
    {
        ImportOutcome outcome = await ImportBetweenOthersAsync(behaviour, MisbehavingWorker.Limits with { Time = TimeSpan.FromSeconds(5) });

        Assert.Equal((WorkerFault.TimeLimit, ExitCode.Findings), (outcome.Fault, outcome.ExitCode));
        Assert.StartsWith("Its import took longer than 5 seconds and was stopped.", outcome.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(MisbehavingWorker.EatsManagedMemory)]
    [InlineData(MisbehavingWorker.EatsNativeMemory)]
    public async Task ADocumentThatTakesTooMuchMemoryIsStoppedAndTheOthersAreImported(string behaviour)
    {
        ImportOutcome outcome = await ImportBetweenOthersAsync(behaviour, MisbehavingWorker.Limits);

        Assert.Equal((WorkerFault.MemoryLimit, ExitCode.Findings), (outcome.Fault, outcome.ExitCode));
        Assert.StartsWith("Its import took more than 256 MiB of memory and was stopped.", outcome.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(MisbehavingWorker.Overflows, nameof(WorkerFault.Died), "Stack overflow")]
    [InlineData(MisbehavingWorker.Exits, nameof(WorkerFault.Died), "exit code 0")]
    [InlineData(MisbehavingWorker.TalksNonsense, nameof(WorkerFault.Nonsense), "an answer that cannot be read")]
    [InlineData(MisbehavingWorker.AnswersAnother, nameof(WorkerFault.Nonsense), "an answer that cannot be read")]
    [InlineData(MisbehavingWorker.Throws, nameof(WorkerFault.Exception), "the importer's own fault")]
    public async Task ADocumentThatBreaksTheImporterIsOurFaultAndTheOthersAreImported(string behaviour, string fault, string says)
    {
        ImportOutcome outcome = await ImportBetweenOthersAsync(behaviour, MisbehavingWorker.Limits);

        Assert.Equal((fault, ExitCode.OurFault), (outcome.Fault.ToString(), outcome.ExitCode));
        Assert.Contains(says, outcome.Message, StringComparison.Ordinal);
        Assert.Contains("Report it", outcome.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatAHangingWorkerStartedIsKilledWithIt()
    {
        Write("1.txt", MisbehavingWorker.HangsWithChild);

        await ImportAsync(MisbehavingWorker.Limits with { Time = TimeSpan.FromSeconds(5) }, CancellationToken.None);

        Assert.True(await IsGoneAsync(NotedProcess()));
    }

    [Fact]
    public async Task StoppingTheImportKillsTheWorkers()
    {
        Write("1.txt", MisbehavingWorker.Hangs);
        using var stop = new CancellationTokenSource();

        Task import = ImportAsync(MisbehavingWorker.Limits, stop.Token);
        int worker = await NotedProcessAsync();
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => import);
        Assert.True(await IsGoneAsync(worker));
    }

    [Fact]
    public async Task AWorkerEndsWhenItsParentIsKilled()
    {
        Write("1.txt", MisbehavingWorker.Hangs);
        using Process parent = MisbehavingWorker.StartParent(_repository, Path.Join(_documents, "1.txt"), _notes);

        int worker = await NotedProcessAsync();
        parent.Kill();
        await parent.WaitForExitAsync();

        Assert.True(await IsGoneAsync(worker));
    }

    [Fact]
    public async Task AProgramThatIsNoWorkerIsOurOwnFaultNotADocuments()
    {
        Write("1.txt", Good);
        using var workers = new WorkerPool(new WorkerCommandLine("dotnet", ["--version"]), WorkerSetup.Of(Folder), WorkerLimits.Default, 1);
        using var missing = new WorkerPool(new WorkerCommandLine(Path.Join(_documents, "no such program"), []), WorkerSetup.Of(Folder), WorkerLimits.Default, 1);

        await Assert.ThrowsAsync<WorkerStartException>(() => ImportAsync(workers, CancellationToken.None));
        await Assert.ThrowsAsync<WorkerStartException>(() => ImportAsync(missing, CancellationToken.None));
    }

    public void Dispose()
    {
        _repository.Dispose();
        Directory.Delete(_documents, recursive: true);
        Directory.Delete(Path.GetDirectoryName(_notes)!, recursive: true);
    }

    private RepositoryFolder Folder => RepositoryFolder.FindFrom(_repository.Root)!;

    private void Write(string name, string text) => AtomicFile.WriteText(Path.Join(_documents, name), text);

    // The outcome of the one that misbehaves.
    private async Task<ImportOutcome> ImportBetweenOthersAsync(string behaviour, WorkerLimits limits)
    {
        Write("1.txt", Good + "甲\n");
        Write("2.txt", behaviour);
        Write("3.txt", Good + "乙\n");
        Write("4.txt", Good + "丙\n");

        IReadOnlyList<ImportOutcome> outcomes = await ImportAsync(limits, CancellationToken.None);

        Assert.Equal([OutcomeKind.Written, OutcomeKind.Failed, OutcomeKind.Written, OutcomeKind.Written], outcomes.Select(outcome => outcome.Kind));
        Assert.All([1, 3, 4], number => Assert.True(File.Exists(_repository.PathTo($"input/speeches/{number}.md"))));
        Assert.False(File.Exists(_repository.PathTo("seeds/2.txt")) || File.Exists(_repository.PathTo("input/speeches/2.md")));
        return outcomes[1];
    }

    private async Task<IReadOnlyList<ImportOutcome>> ImportAsync(WorkerLimits limits, CancellationToken cancellation)
    {
        using var workers = new WorkerPool(MisbehavingWorker.CommandLine(_notes), WorkerSetup.Of(Folder), limits, 2);
        return await ImportAsync(workers, cancellation);
    }

    private async Task<IReadOnlyList<ImportOutcome>> ImportAsync(WorkerPool workers, CancellationToken cancellation)
    {
        List<ImportOutcome> outcomes = [];
        var run = new ImportRun(new Admission(Folder), workers, new SeedImport(Folder, winner: null, encoding: null));
        await run.RunAsync(new DocumentFinder(Folder).Find([_documents], null), outcomes.Add, cancellation);
        return outcomes;
    }

    private int NotedProcess() => int.Parse(StrictFile.ReadText(_notes), CultureInfo.InvariantCulture);

    private async Task<int> NotedProcessAsync()
    {
        using var late = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (!File.Exists(_notes))
        {
            await Task.Delay(50, late.Token);
        }

        return NotedProcess();
    }

    // The system may take a moment to bury a process.
    private static async Task<bool> IsGoneAsync(int id)
    {
        for (int tries = 0; tries < 100; tries++)
        {
            try
            {
                using Process process = Process.GetProcessById(id);
                if (process.HasExited)
                {
                    return true;
                }
            }
            catch (ArgumentException)
            {
                return true;
            }

            await Task.Delay(100);
        }

        return false;
    }
}
