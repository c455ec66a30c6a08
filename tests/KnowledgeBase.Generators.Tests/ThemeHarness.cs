using KnowledgeBase.Tests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace KnowledgeBase.Generators.Tests;

/// <summary>Runs the generators of the theme over files in memory, in a compilation that has by hand what they use.</summary>
internal static class ThemeHarness
{
    private static readonly string[] s_handWritten = ["src/KnowledgeBase.Content/Labels.cs", "theme/Parts/Figures.cs", "theme/Files/ThemeFile.cs", "theme/Own/OwnTexts.cs", "theme/Own/OwnValue.cs", "theme/Own/ShippedStrings.cs"];

    public static CSharpCompilation HandWritten { get; } = GeneratorHarness.Compilation("Theme", s_handWritten);

    /// <summary>The texts and the files of the repository's theme.</summary>
    public static InMemoryFile[] RepositoryFiles() =>
    [
        .. Directory.EnumerateFiles(Repository.PathTo("theme", "assets"), "*", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(Repository.PathTo("theme", "strings"), "*.yml"))
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)
            .Select(path => GeneratorHarness.File(path, RepositoryText.Read(path))),
    ];

    public static GeneratorDriver Driver(IEnumerable<AdditionalText> files, string generate = "true") =>
        CSharpGeneratorDriver.Create(
            [new StringsGenerator().AsSourceGenerator(), new AssetsGenerator().AsSourceGenerator()],
            files,
            GeneratorHarness.ParseOptions,
            new BuildProperties(("GenerateThemeTypes", generate)),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    public static GeneratorDriverRunResult Run(params AdditionalText[] files) => Driver(files).RunGenerators(HandWritten).GetRunResult();

    /// <summary>The compilation with the generated sources and a class <c>Use</c> whose member <c>Value</c> is the expression.</summary>
    public static CSharpCompilation Compile(GeneratorDriverRunResult result, string expression = "0")
    {
        string code = $$"""
            using KnowledgeBase.Theme.Files;
            using KnowledgeBase.Theme.Own;
            using KnowledgeBase.Theme.Strings;
            namespace KnowledgeBase.Theme;
            public static class Use
            {
                public static object Value => {{expression}};
            }
            """;
        return HandWritten.AddSyntaxTrees(result.GeneratedTrees).AddSyntaxTrees(CSharpSyntaxTree.ParseText(code, GeneratorHarness.ParseOptions));
    }

    public static IEnumerable<string> Errors(GeneratorDriverRunResult result, string expression) =>
        Compile(result, expression).GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.Id);

    public static IEnumerable<Diagnostic> Warnings(GeneratorDriverRunResult result) =>
        Compile(result).GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && diagnostic.Id != "CS8019");
}
