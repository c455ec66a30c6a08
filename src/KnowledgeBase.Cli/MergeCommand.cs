using System.CommandLine;
using KnowledgeBase.Cli.Building;
using KnowledgeBase.Content.Files;

namespace KnowledgeBase.Cli;

/// <summary><c>kb merge</c>: the whole site out of parts that <c>kb build --part</c> made.</summary>
internal static class MergeCommand
{
    public static Command Create()
    {
        var parts = new Argument<string[]>("PART") { Description = "The folders of all parts, in any order.", Arity = ArgumentArity.OneOrMore };
        Option<string?> output = BuildOptions.Output();
        Option<bool> strict = BuildOptions.Strict();
        var command = new Command("merge", "Build the site out of the parts that 'build --part' made of it, to the byte what one build gives. Parts that do not fit this knowledge base as it is are refused.") { parts, output, strict };
        command.SetAction((parsed, cancellation) => RunAsync(CurrentRepository.Find(), parsed.GetRequiredValue(parts), parsed.GetValue(output), parsed.GetValue(strict), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(RepositoryFolder repository, string[] parts, string? output, bool strict, CancellationToken cancellation)
    {
        string folder = BuildOptions.FolderOf(output, repository);
        if (parts.FirstOrDefault(part => AreWithin(Path.GetFullPath(part), folder)) is { } taken)
        {
            throw new UserFaultException($"The site cannot be written to '{folder}', where the part '{taken}' is. Name another folder with '--output'.");
        }

        BuildResult result = await Progress.ShowAsync("Merging the parts", () => SiteBuild.RunAsync(repository, folder, cancellation, strict, parts));
        FindingPrinter.Print(result.Findings);
        foreach (string problem in result.Problems)
        {
            Console.Error.WriteLine($"kb: {problem}");
        }

        if (result.Written is not { } written)
        {
            Console.Out.WriteLine($"Nothing was written: put {(result.Problems.Count > 0 ? "the parts" : "the errors above")} right and merge again.");
            return ExitCode.Findings;
        }

        Console.Out.WriteLine(result.Counts(written));
        Console.Out.WriteLine($"Open {new Uri(Path.Join(folder, "index.html")).AbsoluteUri}");
        return ExitCode.Good;
    }

    private static bool AreWithin(string one, string other) => IsWithin(one, other) || IsWithin(other, one);

    private static bool IsWithin(string inner, string outer) => (inner + Path.DirectorySeparatorChar).StartsWith(outer.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
