using KnowledgeBase.Rules.Lexicon;
using KnowledgeBase.Rules.Yaml;
using KnowledgeBase.Text;

namespace KnowledgeBase.Rules.Glossaries;

/// <summary>Reads a file of <c>input/glossary/</c>. What an entry must be beside others, <see cref="GlossaryChecker"/> says.</summary>
public static class GlossaryReader
{
    public const string Folder = "input/glossary/";

    public static bool IsGlossary(string path) => path.StartsWith(Folder, StringComparison.Ordinal) && path.EndsWith(".yml", StringComparison.Ordinal);

    public static GlossaryReading Read(TextFile file, GlossaryWords words)
    {
        YamlReading yaml = YamlReader.Read(file);
        if (yaml.Root is null)
        {
            return new GlossaryReading([], yaml.Findings);
        }

        FindingList findings = new(file);
        LexiconFields fields = new(findings);
        fields.RefuseUnknown(yaml.Root, ["formulae"]);
        List<GlossaryEntry> entries = [];
        foreach (YamlNode item in fields.Sequence(yaml.Root, "formulae").Items)
        {
            int before = findings.Count;
            GlossaryEntry entry = GlossaryEntryReader.Read(fields.AsMapping(item, "formulae"), file.Path, fields, words, findings);
            if (findings.Count == before)
            {
                entries.Add(entry);
            }
        }

        return new GlossaryReading(entries.ToEquatableArray(), [.. yaml.Findings, .. findings.ToEquatableArray()]);
    }
}
