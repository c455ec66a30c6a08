using System.Globalization;
using KnowledgeBase.Rules.Yaml;

namespace KnowledgeBase.Rules.Lexicon;

/// <summary>Reads <c>input/lexicon/documents.yml</c>.</summary>
public static class DocumentLexiconReader
{
    public const string Path = "input/lexicon/documents.yml";

    // 法 or 意见 alone would be found in every speech.
    private const int ShortestName = 2;

    private static readonly string[] s_statuses = ["unverified", "verified"];

    private static readonly Dictionary<string, DocumentType> s_types = new(StringComparer.Ordinal)
    {
        ["党内法规"] = DocumentType.PartyRules,
        ["法律"] = DocumentType.Law,
        ["行政法规"] = DocumentType.AdministrativeRegulation,
        ["规范性文件"] = DocumentType.Policy,
        ["论著"] = DocumentType.Work,
    };

    public static DocumentLexiconReading Read(TextFile file)
    {
        YamlReading yaml = YamlReader.Read(file);
        if (yaml.Root is null)
        {
            return new DocumentLexiconReading(null, yaml.Findings);
        }

        FindingList findings = new(file);
        LexiconFields fields = new(findings);
        fields.RefuseUnknown(yaml.Root, ["documents"]);
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        KnownDocument[] documents = [.. fields.Sequence(yaml.Root, "documents").Items.Select(item => ReadDocument(fields.AsMapping(item, "documents"), fields, lines, findings))];
        bool good = findings.Count == 0 && yaml.Findings.IsEmpty;
        return new DocumentLexiconReading(good ? new DocumentLexicon([.. documents]) : null, [.. yaml.Findings, .. findings.ToEquatableArray()]);
    }

    private static KnownDocument ReadDocument(YamlMapping mapping, LexiconFields fields, Dictionary<string, int> lines, FindingList findings)
    {
        fields.RefuseUnknown(mapping, ["name", "type", "aliases", "years", "status"]);
        YamlScalar name = fields.Text(mapping, "name");
        YamlScalar type = fields.Text(mapping, "type");
        YamlScalar[] aliases = [.. fields.Sequence(mapping, "aliases").Items.OfType<YamlScalar>()];
        YamlScalar years = fields.Text(mapping, "years");
        YamlScalar status = fields.Text(mapping, "status");
        CheckWord(mapping["type"], type, "type", s_types.Keys, findings);
        CheckWord(mapping["status"], status, "status", s_statuses, findings);
        foreach (YamlScalar written in mapping["name"] is YamlScalar ? [name, .. aliases] : aliases)
        {
            CheckName(written, lines, findings);
        }

        return new KnownDocument
        {
            Name = name.Value,
            Type = s_types.TryGetValue(type.Value, out DocumentType known) ? known : default,
            Aliases = [.. aliases.Select(static alias => alias.Value)],
            Years = years.Value,
            IsVerified = status.Value == "verified",
        };
    }

    private static void CheckWord(YamlNode? given, YamlScalar word, string field, IReadOnlyCollection<string> known, FindingList findings)
    {
        if (given is YamlScalar && !known.Contains(word.Value))
        {
            findings.Add(DocumentLexiconRules.UnknownWord, word.Span, word.Value, field, Spelling.Hint(word.Value, known), string.Join(", ", known));
        }
    }

    private static void CheckName(YamlScalar name, Dictionary<string, int> lines, FindingList findings)
    {
        string key = DocumentName.KeyOf(name.Value);
        if (key.Length < ShortestName)
        {
            findings.Add(DocumentLexiconRules.UnmatchableName, name.Span, name.Value, "is shorter than two characters");
        }
        else if (name.Value.IndexOfAny(['《', '》', '\n']) >= 0)
        {
            findings.Add(DocumentLexiconRules.UnmatchableName, name.Span, name.Value, "has title marks around it or in it");
        }
        else if (lines.TryGetValue(key, out int line))
        {
            findings.Add(DocumentLexiconRules.NameTwice, name.Span, name.Value, line.ToString(CultureInfo.InvariantCulture));
        }
        else
        {
            lines.Add(key, name.Span.StartLine);
        }
    }
}
