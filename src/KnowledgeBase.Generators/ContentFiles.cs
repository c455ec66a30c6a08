using System.Collections.Immutable;
using KnowledgeBase.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KnowledgeBase.Generators;

/// <summary>The additional files that the generators read, and the switch that makes a project one that wants the types.</summary>
internal static class ContentFiles
{
    private const string GenerateProperty = "build_property.GenerateContentTypes";

    /// <summary>The files under a folder such as <c>input/vocabulary/</c>; nothing in a project that does not ask for content types.</summary>
    public static IncrementalValuesProvider<TextFile> Under(IncrementalGeneratorInitializationContext context, string folder)
    {
        IncrementalValueProvider<bool> wanted = context.AnalyzerConfigOptionsProvider.Select(static (options, _) => IsWanted(options));
        return context.AdditionalTextsProvider
            .Where(text => IsYamlUnder(text.Path, folder))
            .Combine(wanted)
            .Where(static pair => pair.Right)
            .Select(static (pair, cancellation) => new TextFile(Normalise(pair.Left.Path), pair.Left.GetText(cancellation)?.ToString() ?? ""));
    }

    public static string Normalise(string path) => path.Replace('\\', '/');

    private static bool IsYamlUnder(string path, string folder)
    {
        string normal = Normalise(path);
        return normal.EndsWith(".yml", StringComparison.Ordinal) && normal.Contains("/" + folder);
    }

    private static bool IsWanted(AnalyzerConfigOptionsProvider options) =>
        options.GlobalOptions.TryGetValue(GenerateProperty, out string? value) && string.Equals(value, "true", StringComparison.OrdinalIgnoreCase);
}
