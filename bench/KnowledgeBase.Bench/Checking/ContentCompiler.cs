using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace KnowledgeBase.Bench.Checking;

/// <summary>
/// What the compiler server does for KnowledgeBase.Input: reads every content file anew and runs the analyzer on them. The files are the
/// ones that the project names: content, sidecars, readings, and seeds in UTF-8.
/// </summary>
internal sealed class ContentCompiler(RepositoryFolder repository)
{
    private static readonly CSharpCompilation s_empty = CSharpCompilation.Create("Input", options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    /// <summary>How many findings there are.</summary>
    public int Check()
    {
        ImmutableArray<AdditionalText> files =
        [
            .. repository.List("input").Where(static path => path.EndsWith(".md", StringComparison.Ordinal) || path.EndsWith(".yml", StringComparison.Ordinal))
                .Concat(repository.List("seeds"))
                .Select(path => new DiskFile(repository.FullPath(path))),
        ];
        var options = new AnalyzerOptions(files, new Properties(("build_property.CheckContent", "true"), ("build_property.RepoRoot", repository.Root + "/")));
        return s_empty.WithAnalyzers([new ContentAnalyzer()], options).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult().Length;
    }

    private sealed class DiskFile(string path) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default)
        {
            using FileStream stream = File.OpenRead(path);
            return SourceText.From(stream, Encoding.UTF8);
        }
    }

    private sealed class Properties(params (string Name, string Value)[] properties) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(properties);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;
    }

    private sealed class Options((string Name, string Value)[] properties) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = properties.FirstOrDefault(property => property.Name == key).Value;
            return value is not null;
        }
    }
}
