using KnowledgeBase.Tests;
using Microsoft.CodeAnalysis;
using static KnowledgeBase.Generators.Tests.GeneratorHarness;

namespace KnowledgeBase.Generators.Tests;

public class CollectionGeneratorTests
{
    [Fact]
    public void TheRecordsAreThese()
    {
        GeneratorDriverRunResult result = Small();

        SyntaxTree records = result.GeneratedTrees.Single(tree => tree.FilePath.EndsWith("note.collection.g.cs", StringComparison.Ordinal));
        Snapshot.Match(GetType(), records.ToString(), "cs");
    }

    [Fact]
    public void TheTableOfSearchIsThis()
    {
        SyntaxTree table = Small().GeneratedTrees.Single(tree => tree.FilePath.EndsWith("note.search.g.cs", StringComparison.Ordinal));

        Snapshot.Match(GetType(), table.ToString(), "cs");
    }

    [Fact]
    public void ACollectionThatSearchDoesNotKnowHasNoTable()
    {
        string note = string.Join('\n', SmallContent.Note.Split('\n').Where(line => !line.Contains("search:", StringComparison.Ordinal)));

        Assert.DoesNotContain(
            Run(File(SmallContent.SeasonPath, SmallContent.Season), File(SmallContent.NotePath, note)).GeneratedTrees,
            tree => tree.FilePath.EndsWith(".search.g.cs", StringComparison.Ordinal));
    }

    [Fact]
    public void EveryFormCompilesWithoutWarnings() => Assert.Empty(Compile(Small()).GetDiagnostics().Where(IsWarning));

    [Fact]
    public void TheContentOfTheRepositoryCompilesWithoutWarnings() => Assert.Empty(Compile(Run(RepositoryFiles())).GetDiagnostics().Where(IsWarning));

    [Fact]
    public void ACollectionThatNamesAnUnknownVocabularyWritesNothing() =>
        Assert.Empty(Run(File(SmallContent.NotePath, SmallContent.Note)).GeneratedTrees);

    private static GeneratorDriverRunResult Small() =>
        Run(File(SmallContent.SeasonPath, SmallContent.Season), File(SmallContent.NotePath, SmallContent.Note));

    private static bool IsWarning(Diagnostic diagnostic) => diagnostic.Severity >= DiagnosticSeverity.Warning;
}
