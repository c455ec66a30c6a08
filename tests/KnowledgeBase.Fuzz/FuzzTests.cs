using KnowledgeBase.Fuzz.Coverage;
using KnowledgeBase.Fuzz.Loop;
using KnowledgeBase.Fuzz.Targets;

namespace KnowledgeBase.Fuzz;

/// <summary>The loop of docs/fuzzing.md for a fixed number of inputs, which begin with the committed corpus: the same inputs each time.</summary>
public sealed class FuzzTests
{
    /// <summary>More than 30,000 executions together.</summary>
    public static TheoryData<string, int> Targets { get; } = new()
    {
        { "text", 3_000 },
        { "html", 3_000 },
        { "docx", 4_000 },
        { "front-matter", 4_000 },
        { "markdown", 4_000 },
        { "query", 14_000 },
    };

    [Fact]
    public void EveryTargetIsTried() => Assert.Equal(FuzzTargets.Names, Targets.Select(static row => (string)row[0]));

    [Theory]
    [MemberData(nameof(Targets))]
    public void NoInputBreaksWhatMustHold(string target, int executions)
    {
        FuzzReport report = new InstrumentedProgram().Run(new FuzzOptions { Target = target, Seed = 20_261_130, Executions = executions, Corpus = FuzzCorpus.FolderOf(target) });

        Assert.True(report.Crashes.Count == 0, string.Join("\n\n", report.Crashes.Select(static crash => $"{crash.Kind}\n{crash.Message}\n{Convert.ToBase64String(crash.Input)}")));
        Assert.InRange(report.Executions, executions, long.MaxValue);

        // Else the inputs are nonsense that is refused at the door, or the feedback is broken.
        Assert.InRange(report.Accepted, executions / 20, executions - 1);
        Assert.InRange(report.Kept, 50, report.Executions / 2);
    }
}
