using KnowledgeBase.Rules;
using KnowledgeBase.Rules.Collections;

namespace KnowledgeBase.Generators;

/// <summary>The C# table of the fields that search uses.</summary>
internal static class SearchFieldsWriter
{
    /// <returns>Null for a collection that search does not know.</returns>
    public static string? Write(CollectionSchema schema)
    {
        FieldSchema[] fields = [.. schema.Fields.Where(static field => field.Search is not null)];
        if (fields.Length == 0)
        {
            return null;
        }

        string source = Path.GetFileName(schema.Path);
        string record = schema.Name + "FrontMatter";
        CodeWriter writer = new();
        writer.Header(source);
        writer.Summary($"What search does with the fields of {schema.Folder}/*.md, as {source} says: one table for the index and for the browser.");
        writer.Open($"public static class {schema.Name}SearchFields");
        writer.Summary("The fields in the order of the collection.");
        writer.OpenList($"public static EquatableArray<SearchField<{record}>> All {{ get; }} =");
        foreach (FieldSchema field in fields)
        {
            WriteField(writer, record, field, field.Search!);
        }

        writer.Close("];");
        writer.Line();
        writer.Summary("The same as JSON, but for how values are read.");
        writer.Line($"public const string Json = {CSharpText.Literal(SearchTable.Json(schema))};");
        writer.Close();
        return writer.ToString();
    }

    private static void WriteField(CodeWriter writer, string record, FieldSchema field, SearchUse use)
    {
        string property = Identifiers.ToPascalCase(field.Key);
        writer.Open($"new SearchField<{record}>");
        writer.Line($"Key = {CSharpText.Literal(field.Key)},");
        writer.Line($"Label = {record}.FieldLabels.{property},");
        writer.Line($"Kind = {CSharpText.Literal(SearchTable.Kind(field.Type.Form))},");
        writer.Line(FormattableString.Invariant($"Weight = {use.Weight},"));
        writer.Line($"IsFacet = {Flag(use.IsFacet)},");
        writer.Line($"IsStored = {Flag(use.IsStored)},");
        writer.Line($"Values = static fields => {Values(field.Type, property)},");
        writer.Close("},");
    }

    private static string Values(FieldType type, string property)
    {
        string read = type.Form switch
        {
            FieldForm.Vocabulary => "Term",
            FieldForm.Date or FieldForm.DateOrUnknown => "Date",
            FieldForm.Number => "Number",
            _ => "Text",
        };
        return type.IsList ? $"SearchValue.Each(fields.{property}, static item => SearchValue.{read}(item))" : $"SearchValue.{read}(fields.{property})";
    }

    private static string Flag(bool value) => value ? "true" : "false";
}
