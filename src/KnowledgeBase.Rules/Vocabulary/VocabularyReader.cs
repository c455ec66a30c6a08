using System.Globalization;
using KnowledgeBase.Rules.FrontMatter;
using KnowledgeBase.Rules.Output;
using KnowledgeBase.Rules.Yaml;
using KnowledgeBase.Text;

namespace KnowledgeBase.Rules.Vocabulary;

/// <summary>Reads one vocabulary file and checks that its entries can become C# values and addresses.</summary>
public static class VocabularyReader
{
    // What the generated class has besides its entries; an entry of that name would not compile.
    private static readonly string[] s_memberNames =
        ["Key", "Slug", "Name", "Label", "About", "Ordinal", "IsUnknown", "All", "Made", "Vocabulary", "VocabularyLabel", "TryParse", "ToString", "Equals", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "Finalize"];

    private static readonly IReadOnlyDictionary<string, VocabularyFile> s_noVocabularies = new Dictionary<string, VocabularyFile>();

    public static VocabularyReading Read(TextFile file)
    {
        YamlReading reading = YamlReader.Read(file);
        if (reading.Root is not { } root)
        {
            return new VocabularyReading(null, reading.Findings);
        }

        FindingList findings = new(file);
        new MappingChecker(s_noVocabularies, findings).Check(root, VocabularyFields.All, findings.Span(0, 0));
        if (findings.Count == 0)
        {
            CheckNames(root, findings);
        }

        EquatableArray<Finding> all = [.. reading.Findings, .. findings.ToEquatableArray()];
        return new VocabularyReading(all.IsEmpty ? Build(file.Path, root) : null, all) { DeclaredName = root["vocabulary"] as YamlScalar };
    }

    /// <summary>The C# name that a file gives to its vocabulary, even when its entries are broken; null when it gives none.</summary>
    public static string? NameOf(TextFile file) => Read(file).DeclaredName?.Value;

    /// <summary>Reads a checked label.</summary>
    internal static LabelSet ReadLabel(YamlMapping owner)
    {
        YamlMapping label = (YamlMapping)owner["label"]!;
        return new LabelSet(label.Text("zh-Hans")!, label.Text("zh-Hant")!, label.Text("en")!);
    }

    private static void CheckNames(YamlMapping root, FindingList findings)
    {
        string typeName = root.Text("vocabulary")!;
        if (!Identifiers.IsTypeName(typeName))
        {
            ReportBroken("Vocabulary name", (YamlScalar)root["vocabulary"]!, "A-Z, a-z and 0-9, with a capital first", findings);
        }

        Dictionary<string, int> keys = new(StringComparer.Ordinal);
        Dictionary<string, int> names = new(StringComparer.Ordinal);
        Dictionary<string, int> slugs = new(StringComparer.Ordinal);
        foreach (NeededTerm needed in SubjectVocabularies.NeededBy(typeName).Where(needed => Entries(root).All(entry => entry.Text("name") != needed.Name)))
        {
            findings.Add(VocabularyRules.TermIsNeeded, root["vocabulary"]!.Span, typeName, needed.Name, needed.Use);
        }

        foreach (YamlMapping entry in Entries(root))
        {
            YamlScalar name = (YamlScalar)entry["name"]!;
            YamlScalar slug = (YamlScalar)entry["slug"]!;
            if (!Identifiers.IsTypeName(name.Value))
            {
                ReportBroken("Name", name, "A-Z, a-z and 0-9, with a capital first", findings);
            }
            else if (s_memberNames.Contains(name.Value, StringComparer.Ordinal) || string.Equals(name.Value, typeName, StringComparison.Ordinal))
            {
                ReportBroken("Name", name, "a word that the C# class does not use itself", findings);
            }

            if (!Identifiers.IsSlug(slug.Value))
            {
                ReportBroken("Slug", slug, "a-z, 0-9 and '-' between words, at most 60 characters", findings);
            }
            else if (DeviceNames.Has(slug.Value))
            {
                findings.Add(OutputRules.NameIsReserved, slug.Span, slug.Value);
            }

            CheckUnique("Key", (YamlScalar)entry["key"]!, keys, findings);
            CheckUnique("Name", name, names, findings);
            CheckUnique("Slug", slug, slugs, findings);
        }
    }

    private static void ReportBroken(string what, YamlScalar value, string valid, FindingList findings) =>
        findings.Add(VocabularyRules.EntryBroken, value.Span, what, value.Value, valid);

    private static void CheckUnique(string what, YamlScalar value, Dictionary<string, int> lines, FindingList findings)
    {
        if (lines.TryGetValue(value.Value, out int line))
        {
            findings.Add(VocabularyRules.DuplicateEntry, value.Span, what, value.Value, line.ToString(CultureInfo.InvariantCulture));
            return;
        }

        lines.Add(value.Value, value.Span.StartLine);
    }

    // The checker has seen that all of this is there and is text.
    private static VocabularyFile Build(string path, YamlMapping root) => new()
    {
        Path = path,
        Name = root.Text("vocabulary")!,
        Label = ReadLabel(root),
        Entries = Entries(root).Select(ReadEntry).ToEquatableArray(),
    };

    private static VocabularyEntry ReadEntry(YamlMapping entry) => new()
    {
        Key = entry.Text("key")!,
        Name = entry.Text("name")!,
        Slug = entry.Text("slug")!,
        Label = ReadLabel(entry),
        About = entry.Text("about"),
    };

    private static IEnumerable<YamlMapping> Entries(YamlMapping root) => ((YamlSequence)root["entries"]!).Items.Cast<YamlMapping>();
}
