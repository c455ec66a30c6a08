using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace KnowledgeBase.Cli.Tests.Hosting;

/// <summary>
/// As many processes of <see cref="KbHost"/> as tests run side by side. Each has a current folder and a standard output of its own, which a command called
/// in the process of the tests would share with all of them. They end when this process does: nobody writes to them any more.
/// </summary>
internal static class KbHosts
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private static readonly ConcurrentBag<Process> s_idle = [];

    /// <summary>Whether a host can run a command: not one that goes on until it is stopped, uses the streams of its process or tells its name.</summary>
    public static bool CanRun(string[] arguments) => arguments is [not ("serve" or "restore" or "--help"), ..] && !arguments.Contains("-");

    public static KbRun Run(string folder, string[] arguments)
    {
        if (!s_idle.TryTake(out Process? host))
        {
            host = Start();
        }

        host.StandardInput.WriteLine(JsonSerializer.Serialize(new KbRequest(folder, arguments)));
        string answer = host.StandardOutput.ReadLine() ?? throw new InvalidOperationException($"kb died of: {string.Join(' ', arguments)}");
        s_idle.Add(host);
        return JsonSerializer.Deserialize<KbRun>(answer) ?? throw new InvalidDataException("An answer is an object.");
    }

    private static Process Start()
    {
        var start = new ProcessStartInfo("dotnet", [typeof(KbHost).Assembly.Location, KbHost.Verb])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = s_utf8,
            StandardOutputEncoding = s_utf8,
        };
        Process host = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
        host.StandardInput.AutoFlush = true;
        return host;
    }
}
