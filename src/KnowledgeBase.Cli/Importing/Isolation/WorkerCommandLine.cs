using System.Diagnostics;
using KnowledgeBase.Text;

namespace KnowledgeBase.Cli.Importing.Isolation;

/// <summary>The program that imports documents for this one, and its arguments.</summary>
internal sealed record WorkerCommandLine(string Program, EquatableArray<string> Arguments)
{
    /// <summary>The verb that turns <c>kb</c> into a worker.</summary>
    public const string Verb = "import-worker";

    /// <summary>This same program as a worker, whether it was started by its own name or as <c>dotnet kb.dll</c>.</summary>
    public static WorkerCommandLine ForThisProgram()
    {
        string running = Environment.ProcessPath ?? throw new UnreachableException("The system does not tell which program this is.");
        bool isHost = Path.GetFileNameWithoutExtension(running).Equals("dotnet", StringComparison.OrdinalIgnoreCase);
        string assembly = Path.Join(AppContext.BaseDirectory, "kb.dll");
        return new WorkerCommandLine(running, isHost ? [assembly, Verb] : [Verb]);
    }

    /// <summary>How to start the program: all three streams are pipes, and memory is bounded from within too.</summary>
    public ProcessStartInfo ToStartInfo(WorkerLimits limits)
    {
        var start = new ProcessStartInfo(Program, Arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
        };

        // The runtime reads this number as hexadecimal.
        start.Environment["DOTNET_GCHeapHardLimit"] = limits.ManagedHeap.ToString("X", System.Globalization.CultureInfo.InvariantCulture);
        start.Environment["DOTNET_gcServer"] = "0";

        // A second thread of the collector lets a document that eats memory end the process before the limit is told.
        start.Environment["DOTNET_gcConcurrent"] = "0";

        // No debugger's socket and no memory dump: both would outlive a process that is killed.
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        return start;
    }
}
