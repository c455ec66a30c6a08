using KnowledgeBase.Rules.Yaml;

namespace KnowledgeBase.Rules.Cleaning;

/// <summary>Why text is removed, by the id of the cleaning rule: the <c>id</c> and <c>reason</c> of every rule in <c>input/cleaning/*.yml</c>.</summary>
public static class CleaningReasons
{
    public const string Folder = "input/cleaning/";

    /// <summary>What can be read is read; the importer reports the rest when it loads the rules.</summary>
    public static IReadOnlyDictionary<string, string> Read(IEnumerable<TextFile> files) => Of(CleaningEntries.Read(files));

    internal static IReadOnlyDictionary<string, string> Of(IEnumerable<YamlMapping> entries)
    {
        var reasons = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (YamlMapping rule in entries)
        {
            if (rule.Text("id") is { } id && rule.Text("reason") is { } reason && !reasons.ContainsKey(id))
            {
                reasons.Add(id, reason);
            }
        }

        return reasons;
    }
}
