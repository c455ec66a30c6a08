using System.Reflection;
using System.Text;
using System.Text.Json;

namespace KnowledgeBase.Cli.Tests.Hosting;

/// <summary>A command to run, and the folder to run it in.</summary>
internal sealed record KbRequest(string Folder, string[] Arguments);

/// <summary>
/// The program of this test assembly as 'kb': it runs one command after the other, each as the program kb does, in the current folder that is asked
/// for. A start of .NET takes longer than most commands; hundreds of tests would wait for little else.
/// </summary>
internal static class KbHost
{
    public const string Verb = "kb";

    // Whole lines of ASCII: what is not is escaped.
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Reads a request from each line of standard input, and writes a line for each, until there are no more.</summary>
    public static async Task<int> RunAsync()
    {
        using var requests = new StreamReader(Console.OpenStandardInput(), s_utf8);
        await using var answers = new StreamWriter(Console.OpenStandardOutput(), s_utf8) { AutoFlush = true };
        while (await requests.ReadLineAsync() is { } line)
        {
            KbRequest request = JsonSerializer.Deserialize<KbRequest>(line) ?? throw new InvalidDataException("A request is an object.");
            await answers.WriteLineAsync(JsonSerializer.Serialize(await AnswerAsync(request)));
        }

        return 0;
    }

    private static async Task<KbRun> AnswerAsync(KbRequest request)
    {
        await using var output = new StringWriter();
        await using var error = new StringWriter();
        Console.SetOut(output);
        Console.SetError(error);
        Directory.SetCurrentDirectory(request.Folder);
        try
        {
            int code = Start(request.Arguments);
            return new KbRun(code, output.ToString(), error.ToString());
        }
        finally
        {
            // The test deletes its folder.
            Directory.SetCurrentDirectory(AppContext.BaseDirectory);
        }
    }

    // What the runtime calls when it starts kb.dll: the culture, the exit code and what is said of a fault are the program's own.
    private static int Start(string[] arguments)
    {
        MethodInfo start = typeof(ExitCode).Assembly.EntryPoint ?? throw new InvalidOperationException("kb is no program.");
        return (int)(start.Invoke(null, [arguments]) ?? throw new InvalidOperationException("kb has no exit code."));
    }
}
