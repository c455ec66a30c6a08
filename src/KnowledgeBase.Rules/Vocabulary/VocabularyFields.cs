using KnowledgeBase.Rules.Collections;
using KnowledgeBase.Text;

namespace KnowledgeBase.Rules.Vocabulary;

/// <summary>The fields of a vocabulary file, and the field <c>label</c> that collection files share.</summary>
internal static class VocabularyFields
{
    public static FieldSchema Label { get; } = Field(
        "label",
        new FieldType
        {
            Form = FieldForm.Record,
            Fields = [Field("zh-Hans", Text()), Field("zh-Hant", Text()), Field("en", Text())],
        });

    public static EquatableArray<FieldSchema> All { get; } =
    [
        Field("vocabulary", Text()),
        Label,
        Field(
            "entries",
            new FieldType
            {
                Form = FieldForm.Record,
                IsList = true,
                Fields = [Field("key", Text()), Field("name", Text()), Field("slug", Text()), Label, Field("about", Text(), required: false)],
            }),
    ];

    public static FieldSchema Field(string key, FieldType type, bool required = true) =>
        new() { Key = key, Type = type, Required = required, Label = new LabelSet(key, key, key) };

    public static FieldType Text() => new() { Form = FieldForm.Text };
}
