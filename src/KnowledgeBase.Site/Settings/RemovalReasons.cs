using KnowledgeBase.Content;
using KnowledgeBase.Rules;
using KnowledgeBase.Rules.Yaml;

namespace KnowledgeBase.Site.Settings;

/// <summary>Why each cleaning rule removes text, in its own words, from the rules' files in input/cleaning.</summary>
public static class RemovalReasons
{
    private const string Folder = "input/cleaning/";

    /// <returns>Reasons by the id of their rule. A file that can't be read gives none: the importer reports it.</returns>
    public static IReadOnlyDictionary<string, string> Read(Library library)
    {
        Dictionary<string, string> reasons = new(StringComparer.Ordinal);
        foreach (YamlMapping rule in library.FilesUnder(Folder).SelectMany(Rules))
        {
            if (rule.Text("id") is { } id && rule.Text("reason") is { } reason)
            {
                reasons.TryAdd(id, reason);
            }
        }

        return reasons;
    }

    private static IEnumerable<YamlMapping> Rules(TextFile file) =>
        (YamlReader.Read(file).Root?["rules"] as YamlSequence)?.Items.OfType<YamlMapping>() ?? [];
}
