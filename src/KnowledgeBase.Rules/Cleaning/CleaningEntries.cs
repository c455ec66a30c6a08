using KnowledgeBase.Rules.Yaml;

namespace KnowledgeBase.Rules.Cleaning;

/// <summary>The rules of <c>input/cleaning/*.yml</c> as written. What can be read is read; the importer reports the rest when it loads the rules.</summary>
internal static class CleaningEntries
{
    public static IReadOnlyList<YamlMapping> Read(IEnumerable<TextFile> files) =>
    [
        .. files
            .Where(file => file.Path.StartsWith(CleaningReasons.Folder, StringComparison.Ordinal) && file.Path.EndsWith(".yml", StringComparison.Ordinal))
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .Select(file => YamlReader.Read(file).Root?["rules"])
            .OfType<YamlSequence>()
            .SelectMany(list => list.Items)
            .OfType<YamlMapping>(),
    ];
}
