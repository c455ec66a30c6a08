using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using static KnowledgeBase.Generators.Tests.GeneratorHarness;

namespace KnowledgeBase.Generators.Tests;

public class IncrementalTests
{
    private static readonly string[] s_steps =
    [
        StepNames.VocabularyText, StepNames.Vocabulary, StepNames.VocabularyNames, StepNames.VocabularyTerms, StepNames.CollectionText, StepNames.Collection, StepNames.JsonSchema,
    ];

    private readonly InMemoryFile _season = File(SmallContent.SeasonPath, SmallContent.Season);
    private readonly InMemoryFile _note = File(SmallContent.NotePath, SmallContent.Note);
    private readonly InMemoryFile _other = File("input/lexicon/other.yml", "a: b\n");

    [Fact]
    public void ALabelWritesItsVocabularyAndTheJsonSchemaAgainAndNoRecord()
    {
        InMemoryFile edited = File(SmallContent.SeasonPath, SmallContent.Season.Replace("春天", "春季", StringComparison.Ordinal));

        GeneratorDriverRunResult result = RunTwice(_season, edited);

        Assert.Equal([IncrementalStepRunReason.Modified], Reasons(result, StepNames.Vocabulary));
        Assert.Equal([IncrementalStepRunReason.Modified], Reasons(result, StepNames.VocabularyTerms));
        Assert.Equal([IncrementalStepRunReason.Modified], Reasons(result, StepNames.JsonSchema));
        Assert.Equal([IncrementalStepRunReason.Cached], Reasons(result, StepNames.VocabularyNames));
        Assert.Equal([IncrementalStepRunReason.Cached], Reasons(result, StepNames.Collection));
        Assert.Equal([IncrementalStepRunReason.Modified], OutputReasons<VocabularyGenerator>(result));
        Assert.Equal([IncrementalStepRunReason.Modified], OutputReasons<JsonSchemaGenerator>(result));
        Assert.Equal([IncrementalStepRunReason.Cached], OutputReasons<CollectionGenerator>(result));
    }

    [Fact]
    public void AMovedLineWritesNothingAgain()
    {
        GeneratorDriverRunResult result = RunTwice(_season, File(SmallContent.SeasonPath, "# 说明\n\n" + SmallContent.Season));

        Assert.Equal([IncrementalStepRunReason.Unchanged], Reasons(result, StepNames.Vocabulary));
        Assert.Equal([IncrementalStepRunReason.Cached], Reasons(result, StepNames.JsonSchema));
        AssertThatNothingIsWrittenAgain(result);
    }

    [Fact]
    public void AVocabularyThatNoFieldNamesLeavesTheJsonSchemaAsItIs()
    {
        InMemoryFile unused = File("input/vocabulary/tides.yml", SmallContent.Season.Replace("vocabulary: Season", "vocabulary: Tide", StringComparison.Ordinal));
        InMemoryFile edited = File(unused.Path[Root.Length..], unused.GetText().ToString().Replace("春天", "春季", StringComparison.Ordinal));
        GeneratorDriver driver = Driver([_season, _note, unused]).RunGenerators(HandWritten);

        GeneratorDriverRunResult result = driver.ReplaceAdditionalText(unused, edited).RunGenerators(HandWritten).GetRunResult();

        Assert.Equal([IncrementalStepRunReason.Modified], Reasons(result, StepNames.VocabularyTerms));
        Assert.Equal([IncrementalStepRunReason.Unchanged], Reasons(result, StepNames.JsonSchema));
        Assert.Equal([IncrementalStepRunReason.Cached], OutputReasons<JsonSchemaGenerator>(result));
    }

    [Fact]
    public void AnUnrelatedFileRunsNothing()
    {
        GeneratorDriverRunResult result = RunTwice(_other, File("input/lexicon/other.yml", "a: c\n"));

        Assert.Equal([IncrementalStepRunReason.Cached], Reasons(result, StepNames.VocabularyText));
        Assert.Equal([IncrementalStepRunReason.Cached], Reasons(result, StepNames.Vocabulary));
        Assert.Equal([IncrementalStepRunReason.Cached], Reasons(result, StepNames.Collection));
        Assert.Equal([IncrementalStepRunReason.Cached], Reasons(result, StepNames.JsonSchema));
        AssertThatNothingIsWrittenAgain(result);
    }

    [Fact]
    public void ARenamedVocabularyRunsTheCollectionsAgain()
    {
        InMemoryFile renamed = File(SmallContent.SeasonPath, SmallContent.Season.Replace("vocabulary: Season", "vocabulary: Quarter", StringComparison.Ordinal));

        GeneratorDriverRunResult result = RunTwice(_season, renamed);

        Assert.Equal([IncrementalStepRunReason.Modified], Reasons(result, StepNames.VocabularyNames));
        Assert.Equal([IncrementalStepRunReason.Modified], Reasons(result, StepNames.Collection));
    }

    [Fact]
    public void EqualInputGivesEqualModels()
    {
        object?[] first = Run(_season, _note, _other).Models(s_steps);
        object?[] second = Run(_season, _note, _other).Models(s_steps);

        Assert.NotEmpty(first);
        Assert.Equal(first, second);
        Assert.Equal(first.Select(model => model?.GetHashCode()), second.Select(model => model?.GetHashCode()));
    }

    [Fact]
    public void NoModelHoldsAnythingOfTheCompiler()
    {
        IReadOnlyCollection<object> seen = TrackedRun.GraphOf(Run(_season, _note, _other).Models(s_steps));

        Assert.Contains(seen, model => model is Rules.Vocabulary.VocabularyFile);
        Assert.Contains(seen, model => model is Rules.Collections.CollectionSchema);
        Assert.Contains(seen, model => model.GetType().Name == "GeneratedFile");
    }

    private GeneratorDriverRunResult RunTwice(InMemoryFile before, InMemoryFile after)
    {
        GeneratorDriver driver = Driver([_season, _note, _other]).RunGenerators(HandWritten);
        return driver.ReplaceAdditionalText(before, after).RunGenerators(HandWritten).GetRunResult();
    }

    // Each reason once: several generators may have a step of the same name.
    private static IncrementalStepRunReason[] Reasons(GeneratorDriverRunResult result, string step) =>
    [
        .. result.Results
            .SelectMany(generator => generator.TrackedSteps.GetValueOrDefault(step, ImmutableArray<IncrementalGeneratorRunStep>.Empty))
            .SelectMany(run => run.Outputs)
            .Select(output => output.Reason)
            .Distinct(),
    ];

    private static IncrementalStepRunReason[] OutputReasons<TGenerator>(GeneratorDriverRunResult result) =>
        OutputReasons(result.Results.Single(generator => generator.Generator.GetGeneratorType() == typeof(TGenerator)));

    private static IncrementalStepRunReason[] OutputReasons(GeneratorRunResult generator) =>
    [
        .. generator.TrackedOutputSteps.Values
            .SelectMany(runs => runs)
            .SelectMany(run => run.Outputs)
            .Select(output => output.Reason),
    ];

    private static void AssertThatNothingIsWrittenAgain(GeneratorDriverRunResult result) =>
        Assert.All(result.Results, generator => Assert.Equal([IncrementalStepRunReason.Cached], OutputReasons(generator)));
}
