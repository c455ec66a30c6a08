using System.CommandLine;
using KnowledgeBase.Cli.Starting;
using KnowledgeBase.Rules;

namespace KnowledgeBase.Cli;

/// <summary><c>kb init</c>: starts a knowledge base on another subject.</summary>
internal static class InitCommand
{
    public static Command Create()
    {
        var folder = new Argument<string>("FOLDER") { Description = "Folder for it: empty, or to be made. Default: the current one.", DefaultValueFactory = static _ => "." };
        var title = new Option<string>("--title") { Description = "What its site is called.", DefaultValueFactory = static _ => "新文库", HelpName = "TITLE" };
        var description = new Option<string>("--description") { Description = "One sentence: what it is.", DefaultValueFactory = static _ => "原文逐字可查，出处可考。", HelpName = "TEXT" };
        var url = new Option<string?>("--url") { Description = "Where the site will be published, such as https://example.org/library.", HelpName = "URL" };
        var command = new Command("init", "Start an empty knowledge base with its own vocabularies, lexicons and style; the files say what to put into them.") { folder, title, description, url };
        command.Validators.Add(result =>
        {
            // Null where nothing was said, and the default holds.
            if (result.GetValue(folder) is { } path && string.IsNullOrWhiteSpace(path))
            {
                result.AddError("'' is no folder. Leave it out for the current one.");
            }

            foreach (Option<string> text in new[] { title, description })
            {
                if (result.GetValue(text) is { } words && (string.IsNullOrWhiteSpace(words) || words.Any(char.IsControl)))
                {
                    result.AddError($"'{text.Name}' is words on one line.");
                }
            }
        });
        command.SetAction(parsed => Run(
            Path.GetFullPath(parsed.GetRequiredValue(folder)),
            new StarterWords { Title = parsed.GetRequiredValue(title), Description = parsed.GetRequiredValue(description), Url = parsed.GetValue(url) }));
        return command;
    }

    private static int Run(string folder, StarterWords words)
    {
        NewFolder.Require(folder);
        IReadOnlyList<TextFile> files = StarterFiles.For(words);
        RefuseFindings(files);
        NewFolder.Write(folder, files);
        Console.Out.WriteLine(FormattableString.Invariant($"A knowledge base was started in {folder}: {files.Count} files. Its README.md says what to make your own."));
        if (folder != Directory.GetCurrentDirectory())
        {
            Console.Out.WriteLine($"  cd {folder}");
        }

        Console.Out.WriteLine("  kb import FILE…    raw documents in");
        Console.Out.WriteLine("  kb check           what is to be put right");
        Console.Out.WriteLine("  kb build --open    the site");
        return ExitCode.Good;
    }

    // What kb brings along is in order, so a finding is about what the user said.
    private static void RefuseFindings(IReadOnlyList<TextFile> files)
    {
        if (ContentChecker.Check(StarterFiles.ContentOf(files)).FirstOrDefault() is { } finding)
        {
            throw new UserFaultException($"No knowledge base was started: its '{finding.Path}' would not be in order. {finding.Message}");
        }
    }
}
