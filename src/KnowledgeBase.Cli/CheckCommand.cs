using System.CommandLine;
using KnowledgeBase.Cli.Checking;
using KnowledgeBase.Cli.Reading;
using KnowledgeBase.Cli.Terminal;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Rules;
using KnowledgeBase.Rules.PersonalData;

namespace KnowledgeBase.Cli;

/// <summary><c>kb check</c>: the same rules as in the compiler, with the bytes of the seeds at hand.</summary>
internal static class CheckCommand
{
    private const string SeedFolder = "seeds/";

    public static Command Create()
    {
        var files = new Argument<FileInfo[]>("FILE") { Description = "Only errors in these files make the check fail; what is in others is told. Without any: all files.", Arity = ArgumentArity.ZeroOrMore };
        var since = new Option<string?>("--since") { Description = "Only errors in files that changed since this commit or branch make the check fail; an address that their text has lost since is one.", HelpName = "REVISION" };
        var format = new Option<string>("--format") { Description = "text, github (annotations of a pull request), sarif (2.1.0), json, or waivers (entries for input/waivers.yml, to be completed).", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "github", "sarif", "json", "waivers");
        var output = new Option<FileInfo?>("--output", "-o") { Description = "Write the report to this file instead of standard output.", HelpName = "FILE" };
        var summary = new Option<FileInfo?>("--summary") { Description = "Add a Markdown table of all findings to this file, such as the one that a workflow shows as its summary.", HelpName = "FILE" };
        var strict = new Option<bool>("--strict") { Description = "Let what may harm a person (names in cases, numbers, addresses) be an error until somebody has decided: taken out, or waived with a reason." };
        var fix = new Option<bool>("--fix") { Description = "Put right what a program can put right for sure, in the files that were asked for, and say what; then check." };
        var notes = new Option<bool>("--notes") { Description = "Show every note; otherwise more than twenty are counted." };
        var source = new Option<bool?>("--show-source") { Description = "Show the line of each finding with a mark under the place. Usual in a terminal; '--show-source false' leaves it out.", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("check", "Check all content: fields, text, and that nothing of a raw document was lost or invented. Changes nothing without --fix.") { files, since, format, output, summary, strict, fix, notes, source };
        command.SetAction(parsed =>
        {
            RepositoryFolder repository = CurrentRepository.Find();
            string? revision = parsed.GetValue(since);
            CheckScope scope = CheckScope.Of(repository, parsed.GetValue(files) ?? [], revision);
            if (parsed.GetValue(fix))
            {
                ContentRepair.Run(repository, revision, scope.IsAskedFor, Console.Error);
            }

            IReadOnlyList<TextFile> content = LevelHistories.Add(repository, EarlierTexts.Add(repository, revision, ContentReader.Read(repository)));
            ContentCheck check = ContentChecker.CheckAndWaive(content);
            check = parsed.GetValue(strict) ? check with { Findings = PrivacyGate.Demand(check.Findings) } : check;
            CheckReport report = CheckReport.Of(content, check, scope.IsAskedFor);
            foreach (string path in scope.Named.Where(path => !report.Files.ContainsKey(path) && !path.StartsWith(SeedFolder, StringComparison.Ordinal)))
            {
                Console.Error.WriteLine($"kb: '{path}' was not checked: it is no content of the knowledge base, or it is a link.");
            }

            if (parsed.GetValue(fix) && report.Blocking.Count(static finding => !finding.Fixes.IsEmpty) is > 0 and int left)
            {
                Console.Error.WriteLine(FormattableString.Invariant($"kb: {left} {(left == 1 ? "finding has" : "findings have")} a fix that was not made: something else is to be put right first, or the file would be no better for it."));
            }

            FileInfo? to = parsed.GetValue(output);
            Write(Print(report, parsed.GetRequiredValue(format), Form(parsed.GetValue(notes), ShowSource(parsed, source), isForTerminal: to is null)), to);
            if (parsed.GetValue(summary) is { } file)
            {
                File.AppendAllText(file.FullName, GitHubReport.Summary(report));
            }

            if (parsed.GetValue(strict) && revision is null && scope.Named.Count == 0 && !report.IsGood)
            {
                Console.Error.WriteLine("kb: This asked all speeches for decisions. 'kb check --since main --strict' asks for them in what you changed alone, as a pull request does.");
            }

            return report.IsGood ? ExitCode.Good : ExitCode.Findings;
        });
        return command;
    }

    // Null when nothing was said; the bare option means yes.
    private static bool? ShowSource(ParseResult parsed, Option<bool?> option) => parsed.GetResult(option) is null ? null : parsed.GetValue(option) ?? true;

    private static TextForm Form(bool notes, bool? showSource, bool isForTerminal)
    {
        bool isTerminal = isForTerminal && !Console.IsOutputRedirected;
        return TextForm.Plain with
        {
            AllNotes = notes,
            ShowSource = showSource ?? isTerminal,
            Width = isTerminal && Console.WindowWidth > 0 ? Console.WindowWidth : TextForm.Plain.Width,
            Ink = isTerminal ? Ink.OfOutput : Ink.None,
        };
    }

    private static string Print(CheckReport report, string format, TextForm form) => format switch
    {
        "github" => GitHubReport.Print(report),
        "sarif" => SarifReport.Print(report),
        "json" => JsonReport.Print(report),
        "waivers" => WaiverReport.Print(report),
        _ => TextReport.Print(report, form),
    };

    private static void Write(string text, FileInfo? file)
    {
        if (file is null)
        {
            Console.Out.Write(text);
        }
        else
        {
            AtomicFile.WriteText(file.FullName, text);
        }
    }
}
