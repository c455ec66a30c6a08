using System.Diagnostics;
using System.Text;

namespace KnowledgeBase.Tests.Node;

/// <summary>Runs a program of Node.js to its end. What it writes to its error stream, or an exit code that is not 0, fails the test.</summary>
internal static class NodeScript
{
    /// <param name="arguments">The program, or "-" for one that comes as input, and what it is given.</param>
    /// <param name="input">In UTF-8, as all of the program's text.</param>
    /// <returns>What it wrote.</returns>
    public static async Task<string> RunAsync(IEnumerable<string> arguments, string input)
    {
        var start = new ProcessStartInfo(NodeTools.Node ?? "node", arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        using Process process = Process.Start(start) ?? throw new InvalidOperationException("Node.js did not start.");
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        Assert.Equal((0, ""), (process.ExitCode, await errors));
        return await output;
    }

    /// <summary>The lines of <see cref="RunAsync"/>, for whoever asks in the middle of something that does not wait.</summary>
    public static string[] Lines(IEnumerable<string> arguments, string input) =>
        Task.Run(() => RunAsync(arguments, input)).GetAwaiter().GetResult().Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
