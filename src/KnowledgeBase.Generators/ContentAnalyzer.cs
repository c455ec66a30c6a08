using System.Collections.Immutable;
using KnowledgeBase.Rules;
using KnowledgeBase.Rules.Settings;
using KnowledgeBase.Rules.ThemeFiles;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace KnowledgeBase.Generators;

/// <summary>
/// Checks content in the compiler: gives the additional files to <see cref="ContentChecker"/> and turns findings into diagnostics at their
/// place. Works only in a project that sets <c>CheckContent</c>, and names files relative to <c>RepoRoot</c>.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ContentAnalyzer : DiagnosticAnalyzer
{
    private const string CheckProperty = "build_property.CheckContent";
    private const string RootProperty = "build_property.RepoRoot";

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => DescriptorTable.All;

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationAction(static compilation => Check(compilation));
    }

    private static void Check(CompilationAnalysisContext context)
    {
        AnalyzerConfigOptions options = context.Options.AnalyzerConfigOptionsProvider.GlobalOptions;
        if (!options.TryGetValue(CheckProperty, out string? wanted) || !string.Equals(wanted, "true", StringComparison.OrdinalIgnoreCase))
        {
            return;
        }

        string root = options.TryGetValue(RootProperty, out string? value) ? ContentFiles.Normalise(value) : "";
        Dictionary<string, string> pathsOnDisk = new(StringComparer.Ordinal);
        List<(string Path, AdditionalText Text)> texts = [];
        foreach (AdditionalText text in context.Options.AdditionalFiles)
        {
            string path = RelativePath(ContentFiles.Normalise(text.Path), root);
            if (!pathsOnDisk.ContainsKey(path))
            {
                pathsOnDisk.Add(path, text.Path);
                texts.Add((path, text));
            }
        }

        var read = new TextFile?[texts.Count];
        Parallel.For(0, texts.Count, i => read[i] = Read(texts[i].Path, texts[i].Text, context.CancellationToken));
        TextFile[] files = [.. read.OfType<TextFile>()];
        // Where the pages of the rules are, for the links that an IDE makes of ids.
        string? siteUrl = SiteAddress.Of(files);
        foreach (Finding finding in ContentChecker.Check(files))
        {
            context.ReportDiagnostic(ToDiagnostic(finding, pathsOnDisk[finding.Path], siteUrl));
        }
    }

    // No rule reads a sidecar, but that a seed has one tells that it is there although the compiler cannot read it. A theme's file is judged
    // by its name, and may be a picture: the compiler would stop at one that is no text.
    private static TextFile? Read(string path, AdditionalText text, CancellationToken cancellation) =>
        IsSidecar(path) || ThemeFileNames.IsThemeFile(path) ? new TextFile(path, "")
        : text.GetText(cancellation) is { } source ? new TextFile(path, source.ToString())
        : null;

    private static bool IsSidecar(string path) =>
        path.StartsWith(RuleContextReader.SeedFolder, StringComparison.Ordinal) && path.EndsWith(".yml", StringComparison.Ordinal);

    private static string RelativePath(string path, string root) =>
        root.Length > 0 && path.StartsWith(root, StringComparison.Ordinal) ? path.Substring(root.Length).TrimStart('/') : path;

    private static Diagnostic ToDiagnostic(Finding finding, string path, string? siteUrl)
    {
        SourceSpan span = finding.Span;
        Location location = Location.Create(
            path,
            new TextSpan(span.Start, span.Length),
            new LinePositionSpan(
                new LinePosition(span.StartLine - 1, span.StartColumn - 1),
                new LinePosition(span.EndLine - 1, span.EndColumn - 1)));
        return Diagnostic.Create(DescriptorTable.Of(finding.Rule, siteUrl), location, finding.Message);
    }
}
