using KnowledgeBase.Rules.Addresses;
using KnowledgeBase.Rules.Collections;
using KnowledgeBase.Rules.Fidelity;
using KnowledgeBase.Rules.Fixes;
using KnowledgeBase.Rules.Yaml;

namespace KnowledgeBase.Rules.Speeches;

/// <summary>Edits that add to the front matter of a speech, in the order and style of docs/format.md.</summary>
internal static class FrontMatterInsertion
{
    /// <summary>
    /// Adds a field before the first one that the collection declares after it. Null when the fields do not stand on lines of their own.
    /// </summary>
    /// <param name="value">What follows the key and its colon, a blank included.</param>
    public static TextEdit? Field(CheckedSpeech speech, string key, string value) =>
        Field(speech.File.Text, speech.Fields, speech.Context.CollectionOf(speech.File.Path), key, value);

    /// <summary>Adds an entry, in braces, at the end of <c>retired</c>. Null when the list is not written an entry a line.</summary>
    public static TextEdit? Retirement(string text, YamlMapping fields, CollectionSchema schema, string entry)
    {
        if (fields[RetiredReader.Field] is not YamlSequence { Items.Count: > 0 } list)
        {
            return Field(text, fields, schema, RetiredReader.Field, "") is { } field ? field with { Text = $"{field.Text}  - {entry}{LineEndBefore(text, field.Start)}" } : null;
        }

        YamlNode last = list.Items[list.Items.Count - 1];
        int start = text.LastIndexOf('\n', last.Span.Start) + 1;
        string prefix = text.Substring(start, last.Span.Start - start);
        int where = text.IndexOf('\n', last.Span.End) + 1;
        return prefix.Trim() == "-" && text[last.Span.Start] == '{' && where > 0 ? new TextEdit(where, 0, prefix + entry + LineEndBefore(text, where)) : null;
    }

    private static TextEdit? Field(string text, YamlMapping fields, CollectionSchema? schema, string key, string value)
    {
        List<string> order = [.. schema?.Fields.Select(static field => field.Key) ?? []];
        YamlEntry? next = fields.Entries.FirstOrDefault(entry => order.IndexOf(entry.Key.Value) > order.IndexOf(key));
        int at = next?.Key.Span.Start ?? ClosingLine(text);
        return at > 0 && text[at - 1] == '\n' ? new TextEdit(at, 0, $"{key}:{value}{LineEndBefore(text, at)}") : null;
    }

    /// <summary>Adds an entry to <c>removed</c>, which is kept in the order of the seed. Null when the list is not written an entry a line.</summary>
    public static TextEdit? Removal(CheckedSpeech speech, string rule, Place at, string yamlText)
    {
        string entry = $"{{ rule: {rule}, at: \"{at}\", text: {yamlText} }}";
        if (speech.Fields["removed"] is not YamlSequence { Items.Count: > 0 } list)
        {
            TextEdit? field = Field(speech, "removed", "");
            return field is { } line ? line with { Text = $"{line.Text}  - {entry}{LineEndBefore(speech.File.Text, line.Start)}" } : null;
        }

        string text = speech.File.Text;
        YamlNode? next = list.Items.FirstOrDefault(item => item is YamlMapping mapping && ProvenanceReader.ReadRemoval(mapping).FirstOrDefault() is { } known && known.At.CompareTo(at) > 0);
        YamlNode model = next ?? list.Items[list.Items.Count - 1];
        int start = text.LastIndexOf('\n', model.Span.Start) + 1;
        string prefix = text.Substring(start, model.Span.Start - start);
        if (prefix.Trim() != "-" || text[model.Span.Start] != '{')
        {
            return null;
        }

        int where = next is null ? text.IndexOf('\n', model.Span.End) + 1 : start;
        return where > 0 ? new TextEdit(where, 0, prefix + entry + LineEndBefore(text, where)) : null;
    }

    private static int ClosingLine(string text)
    {
        int at = text.IndexOf("\n---", StringComparison.Ordinal);
        return at < 0 ? 0 : at + 1;
    }

    private static string LineEndBefore(string text, int lineStart) => lineStart > 1 && text[lineStart - 2] == '\r' ? "\r\n" : "\n";
}
