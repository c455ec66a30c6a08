using KnowledgeBase.Rules.FrontMatter;
using KnowledgeBase.Rules.Vocabulary;
using KnowledgeBase.Rules.Yaml;
using KnowledgeBase.Text;

namespace KnowledgeBase.Rules.Collections;

/// <summary>Reads one collection file and checks that its fields can become C# properties.</summary>
public static class SchemaReader
{
    // What a generated record has besides its fields; a property of that name would not compile.
    private static readonly string[] s_memberNames =
        ["Bind", "FieldLabels", "Equals", "GetHashCode", "GetType", "ToString", "EqualityContract", "PrintMembers", "MemberwiseClone", "ReferenceEquals", "Finalize"];

    private static readonly IReadOnlyDictionary<string, VocabularyFile> s_noVocabularies = new Dictionary<string, VocabularyFile>();

    /// <summary><paramref name="vocabularies"/> are the C# names of all vocabularies that exist, readable or not.</summary>
    public static SchemaReading Read(TextFile file, IReadOnlyCollection<string> vocabularies)
    {
        YamlReading reading = YamlReader.Read(file);
        if (reading.Root is not { } root)
        {
            return new SchemaReading(null, reading.Findings);
        }

        FindingList findings = new(file);
        new MappingChecker(s_noVocabularies, findings).Check(root, SchemaFields.All, findings.Span(0, 0));
        CollectionSchema? schema = null;
        if (findings.Count == 0)
        {
            schema = new Builder(vocabularies, findings).Build(file.Path, root);
        }

        EquatableArray<Finding> all = [.. reading.Findings, .. findings.ToEquatableArray()];
        return new SchemaReading(all.IsEmpty ? schema : null, all);
    }

    // What is asked of the mapping below without a test for null has been seen by the mapping checker.
    private sealed class Builder(IReadOnlyCollection<string> vocabularies, FindingList findings)
    {
        private readonly HashSet<string> _recordNames = new(StringComparer.Ordinal);

        public CollectionSchema Build(string path, YamlMapping root)
        {
            YamlScalar name = (YamlScalar)root["collection"]!;
            RequireTypeName(name, name.Value);
            foreach (string own in (string[])[name.Value + "FrontMatter", name.Value + "Schema", name.Value + "SearchFields"])
            {
                _recordNames.Add(own);
                if (vocabularies.Contains(own))
                {
                    Report(name, name.Value, $"makes the C# name '{own}', which a vocabulary has already", "Choose another.");
                }
            }

            return new CollectionSchema
            {
                Path = path,
                Name = name.Value,
                Folder = root.Text("folder")!.TrimEnd('/'),
                Fields = ReadFields(root, name.Value + "FrontMatter"),
            };
        }

        private EquatableArray<FieldSchema> ReadFields(YamlMapping owner, string typeName)
        {
            // A property cannot be called as its type is.
            HashSet<string> properties = new([.. s_memberNames, typeName], StringComparer.Ordinal);
            List<FieldSchema> fields = [];
            foreach (YamlMapping field in ((YamlSequence)owner["fields"]!).Items.Cast<YamlMapping>())
            {
                YamlScalar key = (YamlScalar)field["key"]!;
                if (!Identifiers.IsFieldKey(key.Value))
                {
                    Report(key, key.Value, "cannot become a C# property", "Name it with a-z, 0-9 and '-' between words, with a letter first.");
                }
                else if (!properties.Add(Identifiers.ToPascalCase(key.Value)))
                {
                    Report(key, key.Value, $"has the C# name '{Identifiers.ToPascalCase(key.Value)}', which is used already", "Rename it, or remove one of the two.");
                }
                else if (ReadType(field, key.Value) is { } type)
                {
                    fields.Add(new FieldSchema
                    {
                        Key = key.Value,
                        Type = type,
                        Required = field.Text("required") is "true",
                        Label = VocabularyReader.ReadLabel(field),
                        Search = SearchUseReader.Read(field, key.Value, type, findings),
                    });
                }
            }

            return fields.ToEquatableArray();
        }

        private FieldType? ReadType(YamlMapping field, string key)
        {
            YamlScalar text = (YamlScalar)field["type"]!;
            FieldType? type = FieldTypes.Parse(text.Value);
            if (type is null)
            {
                ReportUnknown("Type", text, text.Value, FieldTypes.Names);
                return null;
            }

            if (type is { Form: FieldForm.Vocabulary, Name: { } name } && !vocabularies.Contains(name))
            {
                ReportUnknown("Vocabulary", text, name, vocabularies.OrderBy(known => known, StringComparer.Ordinal));
            }

            return type.Form == FieldForm.Record ? ReadRecord(field, key, type) : RefuseRecordParts(field, key, type);
        }

        private FieldType? ReadRecord(YamlMapping field, string key, FieldType type)
        {
            if (field["name"] is not YamlScalar name || field["fields"] is null)
            {
                Report(field["type"]!, key, "is a record without 'name' or 'fields'", "Add both: a C# name and at least one field.");
                return null;
            }

            RequireTypeName(name, key);
            if (!_recordNames.Add(name.Value) || vocabularies.Contains(name.Value))
            {
                Report(name, key, $"has the C# name '{name.Value}', which is used already", "Choose another.");
            }

            return type with { Name = name.Value, Fields = ReadFields(field, name.Value) };
        }

        private FieldType RefuseRecordParts(YamlMapping field, string key, FieldType type)
        {
            foreach (YamlEntry entry in field.Entries.Where(entry => entry.Key.Value is "name" or "fields"))
            {
                Report(entry.Key, key, $"has '{entry.Key.Value}' and is no record", "Remove it, or make the type 'record'.");
            }

            return type;
        }

        private void RequireTypeName(YamlScalar name, string field)
        {
            if (!Identifiers.IsTypeName(name.Value))
            {
                Report(name, field, $"has the C# name '{name.Value}'", "Use A-Z, a-z and 0-9, with a capital first.");
            }
        }

        private void Report(YamlNode at, string field, string what, string remedy) =>
            findings.Add(SchemaRules.FieldBroken, at.Span, field, what, remedy);

        private void ReportUnknown(string what, YamlScalar at, string value, IEnumerable<string> known)
        {
            string[] names = [.. known];
            findings.Add(SchemaRules.UnknownType, at.Span, what, value, Spelling.Hint(value, names), string.Join(", ", names));
        }
    }
}
