using KnowledgeBase.Rules;
using KnowledgeBase.Rules.Collections;
using KnowledgeBase.Text;

namespace KnowledgeBase.Generators;

/// <summary>The C# records of one collection's front matter.</summary>
internal static class CollectionWriter
{
    public static string Write(CollectionSchema schema)
    {
        CodeWriter writer = new();
        string source = Path.GetFileName(schema.Path);
        writer.Header(source);
        WriteRecord(writer, schema.Name + "FrontMatter", $"The front matter of {schema.Folder}/*.md, as {source} declares it.", schema.Fields);
        foreach (FieldSchema field in schema.Fields)
        {
            if (field.Type is { Form: FieldForm.Record, Name: { } name })
            {
                writer.Line();
                WriteRecord(writer, name, $"{field.Label.En}（{field.Label.ZhHans}）: '{field.Key}' in the front matter.", field.Type.Fields);
            }
        }

        return writer.ToString();
    }

    private static void WriteRecord(CodeWriter writer, string name, string summary, EquatableArray<FieldSchema> fields)
    {
        writer.Summary(summary);
        writer.Open($"public sealed record {name}");
        foreach (FieldSchema field in fields)
        {
            writer.Summary(About(field));
            string modifier = field.Required ? "required " : "";
            writer.Line($"public {modifier}{FieldTypeNames.Of(field)} {Property(field)} {{ get; init; }}");
            writer.Line();
        }

        WriteBind(writer, name, fields);
        writer.Line();
        WriteLabels(writer, fields);
        writer.Close();
    }

    private static string About(FieldSchema field)
    {
        string absent = field switch
        {
            { Required: false, Type: { IsList: true } or { Form: FieldForm.Places } } => " Empty when absent.",
            { Required: false } => " Null when absent.",
            { Type.Form: FieldForm.TextOrUnknown or FieldForm.DateOrUnknown } => " Null when unknown.",
            _ => "",
        };
        return $"{field.Label.En}（{field.Label.ZhHans}）, '{field.Key}'.{absent}";
    }

    private static void WriteBind(CodeWriter writer, string name, EquatableArray<FieldSchema> fields)
    {
        writer.Summary("Reads a mapping that the rules have found to be in order; anything else is a bug and throws.");
        writer.Open($"public static {name} Bind(YamlMapping mapping, Vocabularies vocabularies) => new()");
        foreach (FieldSchema field in fields)
        {
            writer.Line($"{Property(field)} = {FieldTypeNames.Reading(field)},");
        }

        writer.Close("};");
    }

    private static void WriteLabels(CodeWriter writer, EquatableArray<FieldSchema> fields)
    {
        writer.Summary("What the fields are called on a page.");
        writer.Open("public static class FieldLabels");
        foreach (FieldSchema field in fields)
        {
            writer.Line($"public static Labels {Property(field)} {{ get; }} = {CSharpText.Labels(field.Label)};");
        }

        writer.Close();
    }

    private static string Property(FieldSchema field) => Identifiers.ToPascalCase(field.Key);
}
