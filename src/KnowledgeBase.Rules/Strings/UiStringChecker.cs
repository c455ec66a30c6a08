using System.Globalization;
using KnowledgeBase.Rules.Yaml;

namespace KnowledgeBase.Rules.Strings;

/// <summary>Checks all texts of the interface: each file, and that no two texts in them have one name.</summary>
public static class UiStringChecker
{
    public const string Folder = "theme/strings/";

    /// <param name="files">All content files, in any order.</param>
    public static IReadOnlyList<Finding> Check(IReadOnlyList<TextFile> files)
    {
        List<Finding> findings = [];
        Dictionary<string, (string Path, YamlScalar Key)> known = new(StringComparer.Ordinal);
        foreach (TextFile file in files.Where(IsStrings).OrderBy(static file => file.Path, StringComparer.Ordinal))
        {
            UiStringReading reading = Guarded.Run(file, () => UiStringFileReader.Read(file), findings, new UiStringReading(new UiStringFile(file.Path, []), []));
            findings.AddRange(reading.Findings);
            FindingList duplicates = new(file);
            foreach (YamlScalar key in reading.Keys)
            {
                string name = Identifiers.ToPascalCase(key.Value);
                if (known.TryGetValue(name, out (string Path, YamlScalar Key) first))
                {
                    string line = first.Key.Span.StartLine.ToString(CultureInfo.InvariantCulture);
                    duplicates.Add(UiStringRules.DuplicateKey, key.Span, key.Value, name, first.Key.Value, first.Path, line);
                }
                else
                {
                    known.Add(name, (file.Path, key));
                }
            }

            findings.AddRange(duplicates.ToEquatableArray());
        }

        return findings;
    }

    /// <summary>Whether a file holds texts of the interface, shipped or a knowledge base's own.</summary>
    public static bool IsStrings(TextFile file) =>
        file.Path.StartsWith(Folder, StringComparison.Ordinal) && file.Path.EndsWith(".yml", StringComparison.Ordinal);
}
