using KnowledgeBase.Rules.Collections;
using KnowledgeBase.Rules.Vocabulary;
using KnowledgeBase.Text;

namespace KnowledgeBase.Rules.Waivers;

/// <summary>The fields of a file of waivers.</summary>
internal static class WaiverFields
{
    public const string List = "waivers";

    public static EquatableArray<FieldSchema> All { get; } =
    [
        VocabularyFields.Field(
            List,
            new FieldType
            {
                Form = FieldForm.Record,
                IsList = true,
                Fields =
                [
                    VocabularyFields.Field("rule", VocabularyFields.Text()),
                    VocabularyFields.Field("file", VocabularyFields.Text()),
                    VocabularyFields.Field("at", VocabularyFields.Text(), required: false),
                    VocabularyFields.Field("text", VocabularyFields.Text(), required: false),
                    VocabularyFields.Field("reason", VocabularyFields.Text()),
                    VocabularyFields.Field("reviewer", VocabularyFields.Text()),
                ],
            }),
    ];
}
