using System.CommandLine;
using System.Runtime.InteropServices;
using KnowledgeBase.Cli.Importing.Isolation;
using KnowledgeBase.Import;

namespace KnowledgeBase.Cli;

/// <summary><c>kb import-worker</c>, which <c>kb import</c> starts for itself: imports the documents that come on standard input.</summary>
internal static class ImportWorkerCommand
{
    public static Command Create()
    {
        var command = new Command(WorkerCommandLine.Verb, "Import documents for another kb, which speaks to it through pipes.") { Hidden = true };
        command.SetAction(_ => Run());
        return command;
    }

    private static int Run()
    {
        // Ctrl+C in a terminal reaches all processes; the parent decides what becomes of its workers.
        using PosixSignalRegistration interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, context => context.Cancel = true);
        using Stream input = Console.OpenStandardInput();
        using Stream output = Console.OpenStandardOutput();

        // Nothing but answers may get between the answers.
        Console.SetOut(TextWriter.Null);
        return ImportWorker.Run(input, output, Importer.Import);
    }
}
