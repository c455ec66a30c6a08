using System.Globalization;
using KnowledgeBase.Fuzz.Coverage;
using KnowledgeBase.Fuzz.Loop;
using KnowledgeBase.Fuzz.Targets;
using KnowledgeBase.Tests;

namespace KnowledgeBase.Fuzz;

/// <summary>
/// <c>TARGET --seconds N --seed S [--corpus-bytes B]</c>: fuzzes one target, or <c>all</c> one after the other. Ends with 1 when something crashed. With
/// <c>--corpus-bytes</c> the smallest inputs that cover most take the place of the committed corpus.
/// </summary>
public static class FuzzProgram
{
    public static int Main(string[] arguments)
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        if (arguments.Length == 0 || !(arguments[0] == "all" || FuzzTargets.Names.Contains(arguments[0])) || arguments.Length % 2 == 0)
        {
            Console.Error.WriteLine($"Name a target: {string.Join(", ", FuzzTargets.Names)}, or all. Then --seconds N (60), --seed S (1), --corpus-bytes B (0: leave the corpus).");
            return 2;
        }

        Dictionary<string, string> given = arguments.Skip(1).Chunk(2).ToDictionary(static pair => pair[0], static pair => pair[1], StringComparer.Ordinal);
        bool failed = false;
        Console.WriteLine("| target | executions | taken | edges | kept | crashes | slow | slowest (ms) | seconds |");
        Console.WriteLine("| --- | --- | --- | --- | --- | --- | --- | --- | --- |");
        foreach (string target in arguments[0] == "all" ? FuzzTargets.Names : [arguments[0]])
        {
            FuzzReport report = new InstrumentedProgram().Run(new FuzzOptions
            {
                Target = target,
                Seed = (int)Number("--seed", 1),
                Seconds = Number("--seconds", 60),
                Findings = Repository.PathTo("artifacts", "fuzz"),
                Corpus = FuzzCorpus.FolderOf(target),
                KeepBytes = (int)Number("--corpus-bytes", 0),
            });
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {target} | {report.Executions:N0} | {report.Accepted:N0} | {report.Edges:N0} | {report.Kept:N0} | {report.Crashes.Count} | {report.Slow} | {report.SlowestMilliseconds:N0} | {report.Seconds:N0} |"));
            foreach (FuzzCrash crash in report.Crashes)
            {
                Console.WriteLine($"\n{crash.Kind}, {crash.Count} times; artifacts/fuzz/{target}/crash-{Corpus.NameOf(crash.Input)}\n{crash.Message}\n");
            }

            failed |= report.Crashes.Count > 0;
        }

        return failed ? 1 : 0;

        double Number(string option, double otherwise) => given.TryGetValue(option, out string? value) ? double.Parse(value, CultureInfo.InvariantCulture) : otherwise;
    }
}
