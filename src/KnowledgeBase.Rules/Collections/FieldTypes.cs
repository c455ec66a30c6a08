namespace KnowledgeBase.Rules.Collections;

/// <summary>The names of types as collection files write them.</summary>
public static class FieldTypes
{
    private const string ListPrefix = "list of ";
    private const string VocabularyPrefix = "vocabulary ";

    private static readonly (string Name, FieldForm Form)[] s_names =
    [
        ("text", FieldForm.Text),
        ("text-or-unknown", FieldForm.TextOrUnknown),
        ("date", FieldForm.Date),
        ("date-or-unknown", FieldForm.DateOrUnknown),
        ("number", FieldForm.Number),
        ("url", FieldForm.Url),
        ("hash", FieldForm.Hash),
        ("place", FieldForm.Place),
        ("places", FieldForm.Places),
        ("slug-id", FieldForm.SlugId),
        ("block-id", FieldForm.BlockId),
        ("flag", FieldForm.Flag),
        ("record", FieldForm.Record),
    ];

    /// <summary>Every way to write a type, for a message.</summary>
    public static IEnumerable<string> Names => s_names.Select(pair => pair.Name).Concat([VocabularyPrefix + "NAME", ListPrefix + "TYPE"]);

    /// <summary>Reads <c>list of vocabulary Theme</c>; the name and the fields of a record are added by the caller.</summary>
    public static FieldType? Parse(string text)
    {
        bool isList = text.StartsWith(ListPrefix, StringComparison.Ordinal);
        string item = isList ? text.Substring(ListPrefix.Length) : text;
        if (item.StartsWith(VocabularyPrefix, StringComparison.Ordinal))
        {
            return new FieldType { Form = FieldForm.Vocabulary, IsList = isList, Name = item.Substring(VocabularyPrefix.Length) };
        }

        foreach ((string name, FieldForm form) in s_names)
        {
            if (string.Equals(name, item, StringComparison.Ordinal))
            {
                return new FieldType { Form = form, IsList = isList };
            }
        }

        return null;
    }
}
