using KnowledgeBase.Rules.Vocabulary;
using KnowledgeBase.Text;

namespace KnowledgeBase.Rules.Collections;

/// <summary>The fields of a collection file. A record's fields hold no records: content stays shallow enough to edit by hand.</summary>
internal static class SchemaFields
{
    public static EquatableArray<FieldSchema> All { get; } =
    [
        VocabularyFields.Field("collection", VocabularyFields.Text()),
        VocabularyFields.Field("folder", VocabularyFields.Text()),
        VocabularyFields.Field("fields", List([.. Common, Search, Name, VocabularyFields.Field("fields", List(Common), required: false)])),
    ];

    // Of the document's own fields only: search does not look into records.
    private static FieldSchema Search => VocabularyFields.Field(
        SearchUseReader.Key,
        new FieldType
        {
            Form = FieldForm.Record,
            Fields =
            [
                VocabularyFields.Field("weight", new FieldType { Form = FieldForm.Number }, required: false),
                VocabularyFields.Field("facet", new FieldType { Form = FieldForm.Flag }, required: false),
                VocabularyFields.Field("stored", new FieldType { Form = FieldForm.Flag }, required: false),
            ],
        },
        required: false);

    private static FieldSchema Name => VocabularyFields.Field("name", VocabularyFields.Text(), required: false);

    private static EquatableArray<FieldSchema> Common =>
    [
        VocabularyFields.Field("key", VocabularyFields.Text()),
        VocabularyFields.Field("type", VocabularyFields.Text()),
        VocabularyFields.Field("required", new FieldType { Form = FieldForm.Flag }),
        VocabularyFields.Label,
    ];

    private static FieldType List(EquatableArray<FieldSchema> fields) => new() { Form = FieldForm.Record, IsList = true, Fields = fields };
}
