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
        HashSet<string>? meant = null;
        foreach (YamlEntry entry in mapping.Entries)
        {
            FieldSchema? field = Find(fields, entry.Key.Value);
            if (field is null)
            {
                // A misspelt field is not missing besides.
                if (ReportUnknown(entry.Key, mapping, fields) is { } name)
                {
                    (meant ??= new HashSet<string>(StringComparer.Ordinal)).Add(name);
                }
            }
            else
            {
                CheckField(field, entry);
            }
        }

        foreach (FieldSchema field in fields)
        {
            if (field.Required && !IsLossy && mapping[field.Key] is null && meant?.Contains(field.Key) != true)
            {
                findings.Add(FrontMatterRules.MissingField, owner, field.Key, Example(field));
            }
        }
    }

    private static FieldSchema? Find(EquatableArray<FieldSchema> fields, string key)
    {
        for (int i = 0; i < fields.Count; i++)
        {
            if (string.Equals(fields[i].Key, key, StringComparison.Ordinal))
            {
                return fields[i];
            }
        }

        return null;
    }

    // Gives the field that was meant, when it can be told.
    private string? ReportUnknown(YamlScalar key, YamlMapping mapping, EquatableArray<FieldSchema> fields)
    {
        MeantName meant = MeantName.Of(key.Value, [.. fields.Select(static field => (field.Key, field.Label))]);
        bool isFree = meant.Name is { } name && mapping[name] is null;
        string names = string.Join(", ", fields.Select(static field => field.Key));
        findings.AddFixable(FrontMatterRules.UnknownField, key.Span, isFree ? Replacing(key, meant) : default, key.Value, LookAlike(key.Value) + meant.Hint, names);
        return meant.Name;
    }

    // A letter of another alphabet looks right and is not, so a message that shows it explains nothing.
    private static string LookAlike(string key)
    {
        int at = 0;
        while (at < key.Length && (key[at] < '\u0080' || key[at] >= '\u2E80'))
        {
            at++;
        }

        return at == key.Length ? "" : string.Format(CultureInfo.InvariantCulture, " The '{0}' in it is U+{1:X4}, which only looks like another letter.", key[at], (int)key[at]);
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

        MeantName meant = MeantName.Of(scalar.Value, [.. vocabulary.Entries.Select(static entry => (entry.Key, entry.Label))]);
        string offer = vocabulary.Entries.Count <= LongestOffer
            ? string.Join(", ", vocabulary.Entries.Select(static entry => entry.Key))
            : string.Format(CultureInfo.InvariantCulture, "the {0} keys of {1}", vocabulary.Entries.Count, vocabulary.Path);
        findings.AddFixable(VocabularyRules.NotInVocabulary, scalar.Span, Replacing(scalar, meant), scalar.Value, name, meant.Hint, offer);
    }

    // Only where the word stands as it is, bare or in quotes: with escapes or over lines, the place of the value is not the place of the word.
    private EquatableArray<Fix> Replacing(YamlScalar scalar, MeantName meant)
    {
        if (!meant.IsSure || meant.Name is not { } name)
        {
            return default;
        }

        string written = findings.TextOf(scalar.Span);
        int quote = written.Length == scalar.Value.Length + 2 ? 1 : 0;
        return string.CompareOrdinal(written, quote, scalar.Value, 0, scalar.Value.Length) == 0 && written.Length == scalar.Value.Length + (2 * quote)
            ? [new Fix(new TextEdit(scalar.Span.Start + quote, scalar.Value.Length, name))]
            : default;
    }

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
