using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using KnowledgeBase.Content.Files;

namespace KnowledgeBase.Cli.Checking;

/// <summary>Asks git about the repository that a knowledge base lies in. It never changes anything there.</summary>
internal static class Git
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <param name="input">Its standard input.</param>
    /// <exception cref="Win32Exception">There is no git.</exception>
    public static GitAnswer Ask(RepositoryFolder repository, string input, params string[] arguments)
    {
        var start = new ProcessStartInfo("git", ["-C", repository.Root, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = s_utf8,
        };
        using Process git = Process.Start(start) ?? throw new Win32Exception();
        Task<string> complaint = git.StandardError.ReadToEndAsync();

        // Both at once: git stops reading while nobody takes what it wrote.
        Task asking = AskAsync(git.StandardInput, input);
        using var output = new MemoryStream();
        git.StandardOutput.BaseStream.CopyTo(output);
        asking.GetAwaiter().GetResult();
        git.WaitForExit();
        return new GitAnswer(git.ExitCode == 0, output.ToArray(), complaint.GetAwaiter().GetResult().Trim());
    }

    private static async Task AskAsync(StreamWriter to, string input)
    {
        await using (to.ConfigureAwait(false))
        {
            try
            {
                await to.WriteAsync(input).ConfigureAwait(false);
            }
            catch (IOException)
            {
                // Git has ended and reads no more; its exit code tells why.
            }
        }
    }
}

/// <summary>What git wrote, and what it said of its own when it could not do what it was asked.</summary>
internal sealed record GitAnswer(bool IsGood, byte[] Output, string Complaint)
{
    public string Text => Encoding.UTF8.GetString(Output);
}
