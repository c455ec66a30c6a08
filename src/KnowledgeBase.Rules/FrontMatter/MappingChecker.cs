using System.Globalization;
using KnowledgeBase.Rules.Collections;
using KnowledgeBase.Rules.Fixes;
using KnowledgeBase.Rules.Vocabulary;
using KnowledgeBase.Rules.Yaml;
using KnowledgeBase.Text;
using KnowledgeBase.Text.Dates;

namespace KnowledgeBase.Rules.FrontMatter;

/// <summary>
/// Checks a mapping against the fields that it may have. <paramref name="vocabularies"/> by C# name: one that is absent could not be read,
/// which is a finding of its own, so values that name it are let pass.
/// </summary>
public sealed class MappingChecker(IReadOnlyDictionary<string, VocabularyFile> vocabularies, FindingList findings)
{
    // A list of every allowed value is a help up to here and a wall of text beyond.
    private const int LongestOffer = 40;

    /// <summary>True when lines were passed over that may set fields: then none is reported to be missing.</summary>
    public bool IsLossy { get; init; }

    /// <summary>Checks all fields; a missing one is reported at <paramref name="owner"/>, the thing that should have it.</summary>
    public void Check(YamlMapping mapping, EquatableArray<FieldSchema> fields, SourceSpan owner)
    {
        foreach (YamlEntry entry in mapping.Entries)
        {
            FieldSchema? field = fields.FirstOrDefault(candidate => string.Equals(candidate.Key, entry.Key.Value, StringComparison.Ordinal));
            if (field is null)
            {
                ReportUnknown(entry.Key, fields);
            }
            else
            {
                CheckField(field, entry);
            }
        }

        foreach (FieldSchema field in fields)
        {
            if (field.Required && !IsLossy && mapping[field.Key] is null)
            {
                findings.Add(FrontMatterRules.MissingField, owner, field.Key, Example(field));
            }
        }
    }

    private void ReportUnknown(YamlScalar key, EquatableArray<FieldSchema> fields)
    {
        string[] names = [.. fields.Select(field => field.Key)];
        findings.AddFixable(FrontMatterRules.UnknownField, key.Span, Spelled(key, names), key.Value, Spelling.Hint(key.Value, names), string.Join(", ", names));
    }

    private void CheckField(FieldSchema field, YamlEntry entry)
    {
        if (entry.Value is YamlUnread)
        {
            return;
        }

        if (!field.Type.IsList)
        {
            CheckValue(field, entry.Key, entry.Value);
        }
        else if (entry.Value is YamlSequence { Items.Count: > 0 } list)
        {
            foreach (YamlNode item in list.Items.Where(static item => item is not YamlUnread))
            {
                CheckValue(field, null, item);
            }
        }
        else
        {
            string found = entry.Value is YamlSequence ? "an empty list" : Shape(entry.Value);
            findings.Add(FrontMatterRules.WrongShape, entry.Value.Span, field.Key, found, "a list of at least one value", "'[value, value]', or leave the field out");
        }
    }

    // key is null for an item of a list: then the item itself is what lacks a field.
    private void CheckValue(FieldSchema field, YamlScalar? key, YamlNode value)
    {
        if (field.Type.Form == FieldForm.Record)
        {
            CheckRecord(field, key, value);
        }
        else if (value is not YamlScalar scalar)
        {
            findings.Add(FrontMatterRules.WrongShape, value.Span, field.Key, Shape(value), "a single value", $"'{field.Key}: value'");
        }
        else if (field.Type.Form == FieldForm.Vocabulary)
        {
            CheckTerm(field, scalar);
        }
        else if (!FieldForms.Accepts(field.Type.Form, scalar.Value))
        {
            (string what, string remedy) = FieldForms.Describe(field.Type.Form);
            EquatableArray<Fix> fixes = field.Type.Form is FieldForm.Date or FieldForm.DateOrUnknown && ChineseDate.TryParse(scalar.Value) is { } date
                ? [new Fix(new TextEdit(scalar.Span.Start, scalar.Span.Length, date))]
                : default;
            findings.AddFixable(FrontMatterRules.WrongForm, scalar.Span, fixes, scalar.Value, what, remedy);
        }
    }

    private void CheckRecord(FieldSchema field, YamlScalar? key, YamlNode value)
    {
        if (value is YamlMapping record)
        {
            Check(record, field.Type.Fields, key?.Span ?? record.Span);
            return;
        }

        string names = string.Join(": …, ", field.Type.Fields.Where(inner => inner.Required).Select(inner => inner.Key));
        findings.Add(FrontMatterRules.WrongShape, value.Span, field.Key, Shape(value), "a record", $"'{{ {names}: … }}'");
    }

    private void CheckTerm(FieldSchema field, YamlScalar scalar)
    {
        if (field.Type.Name is not { } name
            || !vocabularies.TryGetValue(name, out VocabularyFile? vocabulary)
            || vocabulary.Find(scalar.Value) is not null)
        {
            return;
        }

        string[] keys = [.. vocabulary.Entries.Select(entry => entry.Key)];
        string offer = keys.Length <= LongestOffer
            ? string.Join(", ", keys)
            : string.Format(CultureInfo.InvariantCulture, "the {0} keys of {1}", keys.Length, vocabulary.Path);
        findings.AddFixable(VocabularyRules.NotInVocabulary, scalar.Span, Spelled(scalar, keys), scalar.Value, name, Spelling.Hint(scalar.Value, keys), offer);
    }

    // One word that is near, and it stands bare: with quotes or a comment around, the place of the word is not the place of the value.
    private static EquatableArray<Fix> Spelled(YamlScalar scalar, string[] candidates) =>
        scalar.Span.Length == scalar.Value.Length && Spelling.OnlyOneNear(scalar.Value, candidates) is { } meant
            ? [new Fix(new TextEdit(scalar.Span.Start, scalar.Span.Length, meant))]
            : default;

    private static string Shape(YamlNode node) => node switch
    {
        YamlScalar { Value: "" } => "nothing",
        YamlScalar => "a single value",
        YamlSequence => "a list",
        _ => "a record",
    };

    private static string Example(FieldSchema field) => field.Type switch
    {
        { IsList: true } => "[…]",
        { Form: FieldForm.Record } => "{ … }",
        { Form: FieldForm.TextOrUnknown or FieldForm.DateOrUnknown } => FieldForms.Unknown,
        _ => "…",
    };
}
