using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using static KnowledgeBase.Generators.Tests.GeneratorHarness;

namespace KnowledgeBase.Generators.Tests;

public class IncrementalTests
{
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
        object?[] first = [.. Models(Run(_season, _note, _other))];
        object?[] second = [.. Models(Run(_season, _note, _other))];

        Assert.NotEmpty(first);
        Assert.Equal(first, second);
        Assert.Equal(first.Select(model => model?.GetHashCode()), second.Select(model => model?.GetHashCode()));
    }

    [Fact]
    public void NoModelHoldsAnythingOfTheCompiler()
    {
        HashSet<object> seen = new(ReferenceEqualityComparer.Instance);

        foreach (object? model in Models(Run(_season, _note, _other)))
        {
            Visit(model, seen);
        }

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

    private static IEnumerable<object?> Models(GeneratorDriverRunResult result)
    {
        string[] named =
        [
            StepNames.VocabularyText, StepNames.Vocabulary, StepNames.VocabularyNames, StepNames.VocabularyTerms, StepNames.CollectionText, StepNames.Collection,
            StepNames.JsonSchema,
        ];
        return named
            .SelectMany(name => result.Results.SelectMany(generator => generator.TrackedSteps.GetValueOrDefault(name, ImmutableArray<IncrementalGeneratorRunStep>.Empty)))
            .SelectMany(run => run.Outputs)
            .Select(output => (object?)output.Value);
    }

    private static void Visit(object? model, HashSet<object> seen)
    {
        if (model is null || model is string || model.GetType().IsPrimitive || model.GetType().IsEnum || !seen.Add(model))
        {
            return;
        }

        Type type = model.GetType();
        Assert.False(type.FullName!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal), $"{type} is held by a model.");
        if (model is IEnumerable items)
        {
            foreach (object? item in items)
            {
                Visit(item, seen);
            }
        }

        foreach (FieldInfo field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
        {
            Visit(field.GetValue(model), seen);
        }
    }
}
