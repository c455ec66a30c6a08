using KnowledgeBase.Tests;
using Microsoft.CodeAnalysis;
using static KnowledgeBase.Generators.Tests.GeneratorHarness;

namespace KnowledgeBase.Generators.Tests;

public class VocabularyGeneratorTests
{
    [Fact]
    public void EveryKeyBecomesAValue()
    {
        GeneratorDriverRunResult result = Run(File(SmallContent.SeasonPath, SmallContent.Season));

        string code = result.GeneratedTrees.Single().ToString();
        Assert.Contains("public static Season Spring { get; } = new(0, \"春\", \"chun\",", code, StringComparison.Ordinal);
        Assert.Contains("public static Season Autumn { get; } = new(1, \"秋\", \"qiu\",", code, StringComparison.Ordinal);
        Assert.Contains("All { get; } = [Spring, Autumn, Unknown];", code, StringComparison.Ordinal);
    }

    [Fact]
    public void TheClassIsThis() =>
        Snapshot.Match(GetType(), Run(File(SmallContent.SeasonPath, SmallContent.Season)).GeneratedTrees.Single().ToString(), "cs");

    [Fact]
    public void ABrokenVocabularyWritesNothingAndReportsNothing()
    {
        GeneratorDriverRunResult result = Run(File(SmallContent.SeasonPath, "vocabulary: season\nentries: ["));

        Assert.Empty(result.GeneratedTrees);
        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public void AProjectThatDoesNotAskForTypesGetsNone()
    {
        GeneratorDriver driver = Driver([File(SmallContent.SeasonPath, SmallContent.Season)], generate: "false");

        Assert.Empty(driver.RunGenerators(HandWritten).GetRunResult().GeneratedTrees);
    }

    [Fact]
    public void AMisspeltTermDoesNotCompile()
    {
        GeneratorDriverRunResult result = Run(RepositoryFiles());

        IEnumerable<Diagnostic> good = Errors(result, "Theme.WorkStyle");
        IEnumerable<Diagnostic> misspelt = Errors(result, "Theme.WorkStile");

        Assert.Empty(good);
        Assert.Equal(["CS0117"], misspelt.Select(diagnostic => diagnostic.Id));
    }

    [Fact]
    public void ATermCannotBeMadeByHand() =>
        Assert.Equal(
            ["CS1729"],
            Errors(Run(RepositoryFiles()), "new Theme()").Select(diagnostic => diagnostic.Id));

    private static IEnumerable<Diagnostic> Errors(GeneratorDriverRunResult result, string expression)
    {
        string code = $$"""
            namespace KnowledgeBase.Content;
            internal static class Use
            {
                public static Theme Chosen { get; } = {{expression}};
            }
            """;
        return Compile(result, code).GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }
}
