using System.CommandLine;
using System.Globalization;
using KnowledgeBase.Cli.Building;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Site.Parts;

namespace KnowledgeBase.Cli;

/// <summary><c>kb build</c>: the whole site into a folder.</summary>
internal static class BuildCommand
{
    public static Command Create()
    {
        Option<string?> output = BuildOptions.Output();
        var open = new Option<bool>("--open") { Description = "Open the site in the browser when it is built." };
        Option<bool> strict = BuildOptions.Strict();
        var part = new Option<PartNumber?>("--part")
        {
            Description = "Make only what follows from each speech by itself, of one part of the speeches: 2/7 is the second of seven parts. 'merge' makes the site of all parts (docs/scale.md). Default folder: artifacts/parts/2-of-7/.",
            HelpName = "I/N",
            CustomParser = static argument =>
            {
                if (PartNumber.TryParse(argument.Tokens[0].Value, out PartNumber? parsed))
                {
                    return parsed;
                }

                argument.AddError($"'{argument.Tokens[0].Value}' is no part. Write which part of how many, from 1/N to N/N with N up to {PartNumber.MostParts.ToString(CultureInfo.InvariantCulture)}: --part 2/7");
                return null;
            },
        };
        var command = new Command("build", "Build the site into a folder, ready for any web host. With an error in the content nothing is written.") { output, open, strict, part };
        command.Validators.Add(result =>
        {
            if (result.GetResult(part) is not null && result.GetValue(open))
            {
                result.AddError("A part is no site that a browser could open. Leave '--open' to a whole build.");
            }
        });
        command.SetAction((parsed, cancellation) => parsed.GetValue(part) is { } wanted
            ? RunPartAsync(CurrentRepository.Find(), wanted, parsed.GetValue(output), parsed.GetValue(strict), cancellation)
            : RunAsync(CurrentRepository.Find(), parsed.GetValue(output), parsed.GetValue(open), parsed.GetValue(strict), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(RepositoryFolder repository, string? output, bool open, bool strict, CancellationToken cancellation)
    {
        string folder = BuildOptions.FolderOf(output, repository);
        BuildResult result = await Progress.ShowAsync("Building the site", () => SiteBuild.RunAsync(repository, folder, cancellation, strict));
        FindingPrinter.Print(result.Findings);
        if (result.Written is not { } written)
        {
            Console.Out.WriteLine("Nothing was written: put the errors above right and build again.");
            return ExitCode.Findings;
        }

        var home = new Uri(Path.Join(folder, "index.html"));
        Console.Out.WriteLine(result.Counts(written));
        Console.Out.WriteLine($"Open {home.AbsoluteUri}");
        Console.Out.WriteLine("or run the same command with 'serve --open' instead of 'build' to see changes as you make them.");
        if (open)
        {
            Browser.Open(home);
        }

        return ExitCode.Good;
    }

    private static async Task<int> RunPartAsync(RepositoryFolder repository, PartNumber part, string? output, bool strict, CancellationToken cancellation)
    {
        string folder = Path.GetFullPath(output ?? Path.Join(repository.Root, "artifacts", "parts", FormattableString.Invariant($"{part.Number}-of-{part.Count}")));
        BuildResult result = await Progress.ShowAsync($"Making part {part}", () => PartBuild.RunAsync(repository, part, folder, cancellation, strict));
        FindingPrinter.Print(result.Findings);
        if (result.Written is not { } written)
        {
            Console.Out.WriteLine("Nothing was written: put the errors above right and make the part again.");
            return ExitCode.Findings;
        }

        Console.Out.WriteLine(FormattableString.Invariant($"Part {part}: {result.Speeches} speeches, {written.Written + written.Unchanged} files in {folder}: {written.Written} written, {written.Unchanged} unchanged, {written.Deleted} deleted."));
        return ExitCode.Good;
    }
}
