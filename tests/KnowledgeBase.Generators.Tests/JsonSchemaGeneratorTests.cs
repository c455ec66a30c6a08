using System.Reflection;
using KnowledgeBase.Tests;
using Microsoft.CodeAnalysis;
using static KnowledgeBase.Generators.Tests.GeneratorHarness;

namespace KnowledgeBase.Generators.Tests;

public class JsonSchemaGeneratorTests
{
    [Fact]
    public void TheSchemaIsThis() => Snapshot.Match(GetType(), Constant("NoteSchema", "Json", Small()), "json");

    [Fact]
    public void TheConstantKnowsWhereItsFileLies() => Assert.Equal("input/schema/note.schema.json", Constant("NoteSchema", "Path", Small()));

    [Fact]
    public void ACollectionThatCannotBeReadHasNoSchema() =>
        Assert.DoesNotContain(
            Run(File(SmallContent.SeasonPath, SmallContent.Season), File(SmallContent.NotePath, "collection: Note\n")).GeneratedTrees,
            tree => tree.FilePath.EndsWith(".schema.g.cs", StringComparison.Ordinal));

    private static GeneratorDriverRunResult Small() =>
        Run(File(SmallContent.SeasonPath, SmallContent.Season), File(SmallContent.NotePath, SmallContent.Note));

    private static string Constant(string type, string name, GeneratorDriverRunResult result)
    {
        using MemoryStream assembly = new();
        var emitted = Compile(result).Emit(assembly);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics));
        Type schema = Assembly.Load(assembly.ToArray()).GetType("KnowledgeBase.Content." + type, throwOnError: true)!;
        return (string)schema.GetField(name)!.GetRawConstantValue()!;
    }
}
