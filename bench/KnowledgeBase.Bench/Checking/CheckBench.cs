using System.CommandLine;
using System.Globalization;
using KnowledgeBase.Bench.Corpus;
using KnowledgeBase.Content.Files;

namespace KnowledgeBase.Bench.Checking;

/// <summary>
/// <c>check</c>: how long it takes to check many speeches, in <c>kb check</c> and in a warm compiler, beside the limit: reading the same
/// files and nothing else.
/// </summary>
internal static class CheckBench
{
    public static Command Command()
    {
        var folder = new Argument<DirectoryInfo>("DIR") { Description = "Where to make the repository to measure; one with as many speeches is taken as it is." };
        var corpus = new Option<DirectoryInfo?>("--corpus") { Description = "A folder with *.jsonl.gz files; without it the seeds are recombined.", HelpName = "DIR" };
        var speeches = new Option<int>("--speeches") { Description = "How many speeches.", DefaultValueFactory = _ => 5000 };
        Option<TextLength?> length = TextLength.Option();
        var runs = new Option<int>("--runs") { Description = "Counted runs of each, after one that is not counted.", DefaultValueFactory = _ => 5 };
        var command = new Command("check", "Measure the checking of many speeches.") { folder, corpus, speeches, length, runs };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(folder), parsed.GetValue(corpus), parsed.GetValue(speeches), parsed.GetValue(length), parsed.GetValue(runs)));
        return command;
    }

    private static int Run(DirectoryInfo folder, DirectoryInfo? corpus, int speeches, TextLength? length, int runs)
    {
        var kb = new FileInfo(Path.Join(AppContext.BaseDirectory, "kb.dll"));
        RepositoryFolder repository = ScratchRepository.Make(folder, corpus, speeches, kb, length);
        string[] paths = [.. repository.List("input").Concat(repository.List("seeds"))];
        Print($"{speeches} speeches, {paths.Length} files, {paths.Sum(path => new FileInfo(repository.FullPath(path)).Length) / 1e6:0.0} MB; {Environment.ProcessorCount} processors");

        Timing limit = Timing.Of(runs, () => Parallel.ForEach(paths, path => repository.ReadBytes(path)));
        Timing check = Timing.Of(runs, () => ScratchRepository.Run(kb, folder.FullName, "check"));
        Timing start = Timing.Of(runs, () => ScratchRepository.Run(kb, folder.FullName, "--version"));
        var compiler = new ContentCompiler(repository);
        Timing compile = Timing.Of(runs, () => compiler.Check());

        Print($"limit, reading all files      {limit}");
        Print($"kb check, the whole process   {check.WallText}, {check.Wall / limit.Wall:0.0} × the limit");
        Print($"  of it, starting kb          {start.WallText}");
        Print($"compiler, warm                {compile}, {compile.Processor / limit.Processor:0.0} × the limit's");
        return 0;
    }

    private static void Print(FormattableString line) => Console.Out.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
