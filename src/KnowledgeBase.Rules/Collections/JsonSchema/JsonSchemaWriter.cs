using System.Text.RegularExpressions;
using KnowledgeBase.Rules.FrontMatter;
using KnowledgeBase.Rules.Vocabulary;
using KnowledgeBase.Text;

namespace KnowledgeBase.Rules.Collections.JsonSchema;

/// <summary>
/// Writes a collection as JSON Schema: what an editor needs to complete, explain and check front matter, and what a validator that is not
/// ours can hold it against. It speaks of values as an ordinary YAML reader gives them, is as strict as that allows, and is stricter than the
/// rules in one thing only: a free text that others take for nothing or a truth value (<c>~</c>, <c>true</c>) needs quotes.
/// </summary>
public static class JsonSchemaWriter
{
    // The YAML language server has known draft-07 for years and 2020-12 for months, and nothing here needs more than draft-07 has.
    // Of the ways to explain the values of an enum it shows enumDescriptions, in completions and beside the value; titles of consts it does not.
    private const string Dialect = "http://json-schema.org/draft-07/schema#";

    /// <param name="vocabularies">By C# name. A field whose vocabulary is not there could not be read: it takes any text.</param>
    public static string Write(CollectionSchema collection, IReadOnlyDictionary<string, VocabularyFile> vocabularies) => JsonText.Document(json =>
    {
        json.Text("$schema", Dialect);

        // The compiler gives whole paths, which differ from machine to machine.
        json.Text("$comment", $"Written by 'kb schema' from {RuleContextReader.CollectionFolder}{Path.GetFileName(collection.Path)} and the vocabularies that it names. Change those, not this file.");
        json.Text("title", collection.Name);
        json.Text("description", $"{collection.Folder}/*.md 开头的各项。 The front matter of {collection.Folder}/*.md.");
        new Writer(json, vocabularies).Record(collection.Fields);
    });

    private sealed class Writer(JsonText json, IReadOnlyDictionary<string, VocabularyFile> vocabularies)
    {
        public void Record(EquatableArray<FieldSchema> fields)
        {
            json.Text("type", "object");
            json.Literal("additionalProperties", "false");
            if (fields.Any(static field => field.Required))
            {
                json.List("required", fields.Where(static field => field.Required).Select(static field => JsonText.Quote(field.Key)));
            }

            json.Object("properties", () =>
            {
                foreach (FieldSchema field in fields)
                {
                    json.Object(field.Key, () => Field(field));
                }
            });
        }

        private void Field(FieldSchema field)
        {
            json.Text("title", $"{field.Label.ZhHans} {field.Label.En}");
            json.Text("description", FormHints.Of(field));
            if (field.Type.IsList)
            {
                json.Text("type", "array");
                json.Literal("minItems", "1");
                json.Object("items", () => Value(field.Type));
            }
            else
            {
                Value(field.Type);
            }
        }

        private void Value(FieldType type)
        {
            if (type.Form == FieldForm.Record)
            {
                Record(type.Fields);
            }
            else if (type is { Form: FieldForm.Vocabulary, Name: { } name })
            {
                Terms(vocabularies.TryGetValue(name, out VocabularyFile? vocabulary) ? vocabulary : null);
            }
            else
            {
                Scalar(type);
            }
        }

        private void Scalar(FieldType type)
        {
            // A title that is a year is a number to others. One that is "true" would make editors offer truth values everywhere: it has to be quoted.
            Types(type.Form switch
            {
                FieldForm.Text or FieldForm.TextOrUnknown => ["string", "number"],
                FieldForm.Number => ["string", "integer"],
                FieldForm.Flag => ["string", "boolean"],
                _ => ["string"],
            });
            if (FormPatterns.Of(type.Form) is { } pattern)
            {
                json.Text("pattern", pattern);
            }
            else
            {
                json.Literal("minLength", "1");
            }

            if (type.Form == FieldForm.Number)
            {
                json.Literal("minimum", "0");
                json.Literal("maximum", "999999999");
            }

            if (type.Form is FieldForm.TextOrUnknown or FieldForm.DateOrUnknown)
            {
                json.List("examples", [JsonText.Quote(FieldForms.Unknown)]);
            }

            json.Text("errorMessage", FormHints.Wrong(type));
        }

        private void Types(params string[] names)
        {
            if (names.Length == 1)
            {
                json.Text("type", names[0]);
            }
            else
            {
                json.List("type", names.Select(JsonText.Quote));
            }
        }

        private void Terms(VocabularyFile? vocabulary)
        {
            if (vocabulary is null)
            {
                Types("string", "number", "boolean", "null");
                return;
            }

            string[] keys = [.. vocabulary.Entries.Select(static entry => entry.Key)];
            if (keys.All(CoreScalar.IsText))
            {
                Enum(vocabulary);
                return;
            }

            // "1" in quotes is the same text to us as 1, and not the same value to others. A pattern offers no second completion for it.
            List<Action> choices =
            [
                () => Enum(vocabulary),
                () =>
                {
                    json.Text("type", "string");
                    json.Text("pattern", "^(" + string.Join("|", keys.Select(Escape)) + ")$");
                },
            ];
            if (keys.Any(CoreScalar.IsSpelledOtherwise))
            {
                choices.Add(() => Types("number", "boolean", "null"));
            }

            json.Objects("anyOf", [.. choices]);
        }

        private void Enum(VocabularyFile vocabulary)
        {
            json.List("enum", vocabulary.Entries.Select(static entry => CoreScalar.Json(entry.Key)));
            json.List("enumDescriptions", vocabulary.Entries.Select(static entry => JsonText.Quote(About(entry))));
        }

        private static string About(VocabularyEntry entry) =>
            (entry.About is null ? entry.Label.ZhHans : $"{entry.Label.ZhHans}：{entry.About}") + $" — {entry.Label.En}";

        // What Regex escapes besides, '#' and blanks, no ECMA pattern may.
        private static string Escape(string text) => Regex.Replace(text, @"[\\^$.|?*+()\[\]{}/]", static found => "\\" + found.Value);
    }
}
