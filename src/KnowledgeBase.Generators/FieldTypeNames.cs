using KnowledgeBase.Rules.Collections;

namespace KnowledgeBase.Generators;

/// <summary>The C# type of a field, and the expression that reads it from the variables <c>mapping</c> and <c>vocabularies</c>.</summary>
internal static class FieldTypeNames
{
    public static string Of(FieldSchema field)
    {
        FieldType type = field.Type;
        if (type.IsList)
        {
            return $"EquatableArray<{Item(type)}>";
        }

        bool nullable = !field.Required || type.Form is FieldForm.TextOrUnknown or FieldForm.DateOrUnknown;
        return type.Form == FieldForm.Places ? Item(type) : Item(type) + (nullable ? "?" : "");
    }

    public static string Reading(FieldSchema field)
    {
        string key = CSharpText.Literal(field.Key);
        string parse = Parse(field.Type);
        if (field.Type.IsList)
        {
            return $"FieldReader.List(mapping, {key}, {parse})";
        }

        return field switch
        {
            { Type.Form: FieldForm.Places, Required: false } => $"FieldReader.Optional(mapping, {key}, {parse})",
            { Required: true } => $"FieldReader.Required(mapping, {key}, {parse})",
            _ when IsValueType(field.Type.Form) => $"FieldReader.OptionalValue(mapping, {key}, {parse})",
            _ => $"FieldReader.Optional(mapping, {key}, {parse})",
        };
    }

    private static string Item(FieldType type) => type.Form switch
    {
        FieldForm.Date or FieldForm.DateOrUnknown => "System.DateOnly",
        FieldForm.Number => "int",
        FieldForm.Place => "Place",
        FieldForm.Places => "EquatableArray<Place>",
        FieldForm.Flag => "bool",
        FieldForm.Vocabulary or FieldForm.Record => type.Name ?? throw new InvalidOperationException("The schema reader requires the name."),
        _ => "string",
    };

    private static string Parse(FieldType type) => type.Form switch
    {
        FieldForm.Vocabulary => $"node => FieldReader.Term<{type.Name}>(node, vocabularies)",
        FieldForm.Record => $"node => FieldReader.Record(node, vocabularies, {type.Name}.Bind)",
        FieldForm.TextOrUnknown or FieldForm.DateOrUnknown or FieldForm.Date or FieldForm.Number or FieldForm.Place or FieldForm.Places
            or FieldForm.Flag => $"FieldReader.{type.Form}",
        _ => "FieldReader.Text",
    };

    private static bool IsValueType(FieldForm form) => form is FieldForm.Date or FieldForm.Number or FieldForm.Place or FieldForm.Flag;
}
