using System.Globalization;
using KnowledgeBase.Rules.Yaml;
using KnowledgeBase.Text;
using KnowledgeBase.Text.Folding;

namespace KnowledgeBase.Rules.Lexicon;

/// <summary>Names that may stand in full anywhere: <c>input/lexicon/public-names.yml</c>.</summary>
public static class PublicNames
{
    public const string Path = "input/lexicon/public-names.yml";

    /// <summary>The names, Simplified, and what is wrong with the file; what can be used is used.</summary>
    public static (IReadOnlyCollection<string> Names, EquatableArray<Finding> Findings) Read(TextFile file)
    {
        YamlReading yaml = YamlReader.Read(file);
        HashSet<string> names = new(StringComparer.Ordinal);
        if (yaml.Root is null)
        {
            return (names, yaml.Findings);
        }

        FindingList findings = new(file);
        LexiconFields fields = new(findings);
        fields.RefuseUnknown(yaml.Root, ["groups"]);
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (YamlNode item in fields.Sequence(yaml.Root, "groups").Items)
        {
            YamlMapping group = fields.AsMapping(item, "groups");
            fields.RefuseUnknown(group, ["why", "names"]);
            fields.Text(group, "why");
            foreach (YamlScalar name in fields.Sequence(group, "names").Items.OfType<YamlScalar>())
            {
                string folded = Fold.ToHans(name.Value);
                if (!names.Add(folded))
                {
                    findings.Add(LexiconRules.NameTwice, name.Span, name.Value, lines[folded].ToString(CultureInfo.InvariantCulture));
                    continue;
                }

                lines.Add(folded, name.Span.StartLine);
            }
        }

        return (names, [.. yaml.Findings, .. findings.ToEquatableArray()]);
    }
}
