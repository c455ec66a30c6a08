using System.CommandLine;
using System.Globalization;
using KnowledgeBase.Cli;

// The same text must be read, sorted and printed the same on every machine.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

// Stages that wait for each other hold a thread each, and the pool thinks for half a second before it adds one.
ThreadPool.GetMinThreads(out int workers, out int ports);
ThreadPool.SetMinThreads(workers + 2, ports);

var root = new RootCommand("kb — a knowledge base of Chinese official speeches: raw documents in, annotated Markdown, a static site with exact phrase search.")
{
    InitCommand.Create(),
    ImportCommand.Create(),
    ImportWorkerCommand.Create(),
    CheckCommand.Create(),
    BuildCommand.Create(),
    MergeCommand.Create(),
    ExportCommand.Create(),
    ServeCommand.Create(),
    SearchCommand.Create(),
    RestoreCommand.Create(),
    EvalCommand.Create(),
    SchemaCommand.Create(),
    ReleaseCommand.Create(),
    RemoveCommand.Create(),
    ReportCommand.Create(),
    IssueCommand.Create(),
    ExplainCommand.Create(),
    NewCommand.Create(),
    StatusCommand.Create(),
};

// A file may be called @a.txt; that is no list of arguments.
ParseResult parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
try
{
    int code = await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = TimeSpan.FromSeconds(10) });
    return parsed.Errors.Count > 0 ? ExitCode.WrongUse : code;
}
catch (OperationCanceledException)
{
    Console.Error.WriteLine("kb: stopped before the end; no file was left half-written.");
    return ExitCode.Stopped;
}
catch (Exception fault) when (fault is UserFaultException or InvalidDataException)
{
    Console.Error.WriteLine($"kb: {fault.Message}");
    return ExitCode.Findings;
}
catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
{
    Console.Error.WriteLine($"kb: {fault.Message} Nothing was left half-written; make room or give access, and run it again.");
    return ExitCode.Findings;
}
catch (Exception fault)
{
    Console.Error.WriteLine($"kb: a fault of our own, not of your files. Report it with the text below.\n{fault}");
    return ExitCode.OurFault;
}
