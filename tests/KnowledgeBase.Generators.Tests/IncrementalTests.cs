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
    public void ALabelRunsOnlyItsOwnVocabularyAgain()
    {
        InMemoryFile edited = File(SmallContent.SeasonPath, SmallContent.Season.Replace("春天", "春季", StringComparison.Ordinal));

        GeneratorDriverRunResult result = RunTwice(_season, edited);

        Assert.Equal([IncrementalStepRunReason.Modified], Reasons(result, StepNames.Vocabulary));
        Assert.Equal([IncrementalStepRunReason.Cached], Reasons(result, StepNames.VocabularyNames));
        Assert.Equal([IncrementalStepRunReason.Cached], Reasons(result, StepNames.Collection));
        Assert.Equal([IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached], OutputReasons(result));
    }

    [Fact]
    public void AMovedLineWritesNothingAgain()
    {
        GeneratorDriverRunResult result = RunTwice(_season, File(SmallContent.SeasonPath, "# 说明\n\n" + SmallContent.Season));

        Assert.Equal([IncrementalStepRunReason.Unchanged], Reasons(result, StepNames.Vocabulary));
        Assert.Equal([IncrementalStepRunReason.Cached, IncrementalStepRunReason.Cached], OutputReasons(result));
    }

    [Fact]
    public void AnUnrelatedFileRunsNothing()
    {
        GeneratorDriverRunResult result = RunTwice(_other, File("input/lexicon/other.yml", "a: c\n"));

        Assert.Equal([IncrementalStepRunReason.Cached], Reasons(result, StepNames.VocabularyText));
        Assert.Equal([IncrementalStepRunReason.Cached], Reasons(result, StepNames.Vocabulary));
        Assert.Equal([IncrementalStepRunReason.Cached], Reasons(result, StepNames.Collection));
        Assert.Equal([IncrementalStepRunReason.Cached, IncrementalStepRunReason.Cached], OutputReasons(result));
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
    }

    private GeneratorDriverRunResult RunTwice(InMemoryFile before, InMemoryFile after)
    {
        GeneratorDriver driver = Driver([_season, _note, _other]).RunGenerators(HandWritten);
        return driver.ReplaceAdditionalText(before, after).RunGenerators(HandWritten).GetRunResult();
    }

    private static IncrementalStepRunReason[] Reasons(GeneratorDriverRunResult result, string step) =>
    [
        .. result.Results
            .SelectMany(generator => generator.TrackedSteps.GetValueOrDefault(step, ImmutableArray<IncrementalGeneratorRunStep>.Empty))
            .SelectMany(run => run.Outputs)
            .Select(output => output.Reason),
    ];

    private static IncrementalStepRunReason[] OutputReasons(GeneratorDriverRunResult result) =>
    [
        .. result.Results
            .SelectMany(generator => generator.TrackedOutputSteps.Values)
            .SelectMany(runs => runs)
            .SelectMany(run => run.Outputs)
            .Select(output => output.Reason),
    ];

    private static IEnumerable<object?> Models(GeneratorDriverRunResult result)
    {
        string[] named = [StepNames.VocabularyText, StepNames.Vocabulary, StepNames.VocabularyNames, StepNames.CollectionText, StepNames.Collection];
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
