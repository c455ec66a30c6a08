using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using KnowledgeBase.Cli.Importing;
using KnowledgeBase.Cli.Importing.Inputs;
using KnowledgeBase.Cli.Importing.Isolation;
using KnowledgeBase.Cli.Tests.Hosting;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Import;

namespace KnowledgeBase.Cli.Tests.Importing.Isolation;

/// <summary>
/// The program of this test assembly: a worker whose importer does to itself what a document says, and imports every other document as it
/// should. As 'parent' it is the whole import of one file with such a worker, for tests that kill the parent; as 'kb' it is <see cref="KbHost"/>.
/// </summary>
public static class MisbehavingWorker
{
    public const string Hangs = "挂起";
    public const string HangsWithChild = "连子进程一起挂起";
    public const string Overflows = "栈溢出";
    public const string EatsManagedMemory = "吃托管内存";
    public const string EatsNativeMemory = "吃本机内存";
    public const string TalksNonsense = "胡言乱语";
    public const string AnswersAnother = "答别人的题";
    public const string TalksForever = "说个不停";
    public const string Exits = "退出";
    public const string Throws = "抛异常";

    /// <summary>Where a worker writes the ids of processes before it hangs.</summary>
    private static string s_notes = "";

    /// <summary>Less memory than usual, so that it is eaten soon; and more time, for a machine that is busy with other tests.</summary>
    internal static WorkerLimits Limits { get; } = WorkerLimits.Default with { Time = TimeSpan.FromMinutes(2), Memory = 256 << 20 };

    /// <summary>A worker that misbehaves.</summary>
    /// <param name="notes">File for the ids of the worker's processes.</param>
    internal static WorkerCommandLine CommandLine(string notes) => new("dotnet", [Program, "worker", notes]);

    /// <summary>A parent that imports a file in the current folder's knowledge base with such a worker.</summary>
    internal static Process StartParent(TemporaryRepository repository, string document, string notes)
    {
        var start = new ProcessStartInfo("dotnet", [Program, "parent", document, notes]) { WorkingDirectory = repository.Root, RedirectStandardError = true };
        return Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
    }

    private static string Program => typeof(MisbehavingWorker).Assembly.Location;

    public static int Main(string[] arguments)
    {
        if (arguments[0] == KbHost.Verb)
        {
            return KbHost.RunAsync().GetAwaiter().GetResult();
        }

        s_notes = arguments[^1];
        if (arguments[0] == "sleep")
        {
            Thread.Sleep(Timeout.Infinite);
        }

        if (arguments[0] == "parent")
        {
            RepositoryFolder repository = RepositoryFolder.FindFrom(Directory.GetCurrentDirectory())!;
            using var workers = new WorkerPool(CommandLine(s_notes), WorkerSetup.Of(repository), Limits, 1);
            var run = new ImportRun(new Admission(repository), workers, new SeedImport(repository, winner: null, encoding: null));
            run.RunAsync(new DocumentFinder(repository).Find([arguments[1]], null), _ => { }, CancellationToken.None).GetAwaiter().GetResult();
            return 0;
        }

        using Stream input = Console.OpenStandardInput();
        using Stream output = Console.OpenStandardOutput();
        return ImportWorker.Run(input, output, request => Misbehave(request, output));
    }

    private static ImportResult Misbehave(ImportRequest request, Stream output)
    {
        switch (Encoding.UTF8.GetString(request.Bytes).Trim())
        {
            case Hangs:
                Note(Environment.ProcessId);
                Thread.Sleep(Timeout.Infinite);
                break;
            case HangsWithChild:
                Note(Process.Start(new ProcessStartInfo("dotnet", [Program, "sleep"]))!.Id);
                Thread.Sleep(Timeout.Infinite);
                break;
            case Overflows:
                Overflow(0);
                break;
            case EatsManagedMemory:
                List<byte[]> eaten = [];
                while (true)
                {
                    eaten.Add(new byte[1 << 20]);
                    eaten[^1].AsSpan().Fill(1);
                }

            case EatsNativeMemory:
                EatNative();
                break;
            case TalksNonsense:
                output.Write("{\"is\": \"imported\"} and so on, which is no message"u8);
                output.Flush();
                break;
            case AnswersAnother:
                Frames.WriteAsync(output, WorkerJson.Write(new RefusedDocument { Number = 4711, Problem = "", Message = "" }), CancellationToken.None).GetAwaiter().GetResult();
                Thread.Sleep(Timeout.Infinite);
                break;
            case TalksForever:
                while (true)
                {
                    Console.Error.Write(new string('话', 1000));
                }

            case Exits:
                Environment.Exit(0);
                break;
            case Throws:
                throw new InvalidOperationException("the importer's own fault");
            default:
                break;
        }

        return Importer.Import(request);
    }

    private static void Note(int processId) => AtomicFile.WriteText(s_notes, processId.ToString(System.Globalization.CultureInfo.InvariantCulture));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Overflow(int depth) => depth < 0 ? depth : Overflow(depth + 1) + 1;

    private static void EatNative()
    {
        byte[] piece = new byte[16 << 20];
        piece.AsSpan().Fill(1);
        while (true)
        {
            Marshal.Copy(piece, 0, Marshal.AllocHGlobal(piece.Length), piece.Length);
            Thread.Sleep(5);
        }
    }
}
