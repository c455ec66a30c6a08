using KnowledgeBase.Tests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace KnowledgeBase.Generators.Tests;

/// <summary>Runs the generators over files in memory, in a compilation that has what KnowledgeBase.Content has by hand.</summary>
internal static class GeneratorHarness
{
    public const string Root = "/repository/";

    private static readonly CSharpParseOptions s_parse = new(LanguageVersion.Preview, DocumentationMode.Parse);

    private static readonly string[] s_handWritten = ["Labels.cs", "IVocabularyTerm.cs", "IVocabularyTermOfT.cs", "Vocabulary.cs", "Vocabularies.cs", "FieldReader.cs", "SearchField.cs", "SearchValue.cs"];

    public static CSharpParseOptions ParseOptions => s_parse;

    public static CSharpCompilation HandWritten { get; } = Compilation("Content", s_handWritten.Select(file => "src/KnowledgeBase.Content/" + file));

    public static InMemoryFile File(string path, string text) => new(Root + path, text);

    /// <summary>The vocabularies and collections of the repository.</summary>
    public static InMemoryFile[] RepositoryFiles() =>
    [
        .. RepositoryText.Under("input/vocabulary", ".yml").Concat(RepositoryText.Under("input/collections", ".yml"))
            .Select(path => File(path, RepositoryText.Read(path))),
    ];

    public static GeneratorDriver Driver(IEnumerable<AdditionalText> files, string generate = "true") =>
        CSharpGeneratorDriver.Create(
            [new VocabularyGenerator().AsSourceGenerator(), new CollectionGenerator().AsSourceGenerator(), new JsonSchemaGenerator().AsSourceGenerator()],
            files,
            s_parse,
            new BuildProperties(("GenerateContentTypes", generate)),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    public static GeneratorDriverRunResult Run(params AdditionalText[] files) => Driver(files).RunGenerators(HandWritten).GetRunResult();

    /// <summary>The compilation with the generated sources and, when given, some code that uses them.</summary>
    public static CSharpCompilation Compile(GeneratorDriverRunResult result, string? code = null)
    {
        CSharpCompilation whole = HandWritten.AddSyntaxTrees(result.GeneratedTrees);
        return code is null ? whole : whole.AddSyntaxTrees(CSharpSyntaxTree.ParseText(code, s_parse));
    }

    /// <summary>A compilation of committed files, by their paths.</summary>
    public static CSharpCompilation Compilation(string name, IEnumerable<string> paths) => CSharpCompilation.Create(
        name,
        [
            CSharpSyntaxTree.ParseText("global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;", s_parse),
            .. paths.Select(path => CSharpSyntaxTree.ParseText(RepositoryText.Read(path), s_parse)),
        ],
        References(),
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    private static IEnumerable<MetadataReference> References() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var name
                && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "KnowledgeBase.Rules.dll" or "KnowledgeBase.Text.dll"))
            .Select(path => MetadataReference.CreateFromFile(path));
}
