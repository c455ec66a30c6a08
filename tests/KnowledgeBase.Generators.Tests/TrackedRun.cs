using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace KnowledgeBase.Generators.Tests;

/// <summary>What a run of generators did at each named step.</summary>
internal static class TrackedRun
{
    public static IncrementalStepRunReason[] Reasons(this GeneratorDriverRunResult result, string step) => [.. Outputs(result, step).Select(output => output.Reason)];

    /// <summary>Whether the code of one generator was written again.</summary>
    public static IncrementalStepRunReason[] OutputReasons<TGenerator>(this GeneratorDriverRunResult result) =>
    [
        .. result.Results
            .Where(generator => generator.Generator.GetGeneratorType() == typeof(TGenerator))
            .SelectMany(generator => generator.TrackedOutputSteps.Values)
            .SelectMany(runs => runs)
            .SelectMany(run => run.Outputs)
            .Select(output => output.Reason),
    ];

    /// <summary>What the steps handed on.</summary>
    public static object?[] Models(this GeneratorDriverRunResult result, params string[] steps) =>
        [.. steps.SelectMany(step => Outputs(result, step)).Select(output => (object?)output.Value)];

    /// <summary>All objects that can be reached from the models. Fails at one that belongs to the compiler: it would keep old compilations alive.</summary>
    public static IReadOnlyCollection<object> GraphOf(IEnumerable<object?> models)
    {
        HashSet<object> seen = new(ReferenceEqualityComparer.Instance);
        foreach (object? model in models)
        {
            Visit(model, seen);
        }

        return seen;
    }

    private static IEnumerable<(object Value, IncrementalStepRunReason Reason)> Outputs(GeneratorDriverRunResult result, string step) =>
        result.Results
            .SelectMany(generator => generator.TrackedSteps.GetValueOrDefault(step, ImmutableArray<IncrementalGeneratorRunStep>.Empty))
            .SelectMany(run => run.Outputs);

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
