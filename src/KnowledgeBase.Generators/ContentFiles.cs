using KnowledgeBase.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KnowledgeBase.Generators;

/// <summary>The additional files that the generators read, and the switches that make a project one that wants the types.</summary>
internal static class ContentFiles
{
    private const string ContentSwitch = "build_property.GenerateContentTypes";
    private const string ThemeSwitch = "build_property.GenerateThemeTypes";

    /// <summary>The YAML files under a folder such as <c>input/vocabulary/</c>; nothing in a project that does not ask for content types.</summary>
    public static IncrementalValuesProvider<TextFile> Under(IncrementalGeneratorInitializationContext context, string folder) =>
        Wanted(context, ContentSwitch, path => IsYamlUnder(path, folder)).Select(static (file, cancellation) => Read(file, cancellation));

    /// <summary>As <see cref="Under"/>, in a project that asks for the types of the theme.</summary>
    public static IncrementalValuesProvider<TextFile> OfTheme(IncrementalGeneratorInitializationContext context, string folder) =>
        FilesOfTheme(context, path => IsYamlUnder(path, folder)).Select(static (file, cancellation) => Read(file, cancellation));

    /// <summary>Files that may be no texts, unread. <paramref name="isMeant"/> is asked with '/' in the path, whatever the machine.</summary>
    public static IncrementalValuesProvider<AdditionalText> FilesOfTheme(IncrementalGeneratorInitializationContext context, Func<string, bool> isMeant) =>
        Wanted(context, ThemeSwitch, isMeant);

    public static string Normalise(string path) => path.Replace('\\', '/');

    private static IncrementalValuesProvider<AdditionalText> Wanted(
        IncrementalGeneratorInitializationContext context, string property, Func<string, bool> isMeant)
    {
        IncrementalValueProvider<bool> wanted = context.AnalyzerConfigOptionsProvider.Select((options, _) => IsWanted(options, property));
        return context.AdditionalTextsProvider
            .Where(text => isMeant(Normalise(text.Path)))
            .Combine(wanted)
            .Where(static pair => pair.Right)
            .Select(static (pair, _) => pair.Left);
    }

    private static TextFile Read(AdditionalText file, CancellationToken cancellation) =>
        new(Normalise(file.Path), file.GetText(cancellation)?.ToString() ?? "");

    private static bool IsYamlUnder(string path, string folder) => path.EndsWith(".yml", StringComparison.Ordinal) && path.Contains("/" + folder);

    private static bool IsWanted(AnalyzerConfigOptionsProvider options, string property) =>
        options.GlobalOptions.TryGetValue(property, out string? value) && string.Equals(value, "true", StringComparison.OrdinalIgnoreCase);
}
