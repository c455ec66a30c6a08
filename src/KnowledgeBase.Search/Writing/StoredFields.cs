using KnowledgeBase.Search.Format;

namespace KnowledgeBase.Search.Writing;

/// <summary>The fields of the index with the values that its documents have.</summary>
internal sealed class StoredFields
{
    private readonly Dictionary<string, int>?[] _numbers;

    private StoredFields(IndexField[] fields)
    {
        Fields = fields;
        _numbers = [.. fields.Select(static field => field.Values?.Select(static (value, i) => (value, i)).ToDictionary(static pair => pair.value, static pair => pair.i, StringComparer.Ordinal))];
    }

    public IndexField[] Fields { get; }

    public static StoredFields Of(IReadOnlyList<SearchField> fields, IReadOnlyList<SearchDocument> documents) => new(
    [
        .. from field in fields
           where field.IsFacet || field.IsStored
           select new IndexField
           {
               Key = field.Key,
               Kind = field.Kind,
               Facet = field.IsFacet,
               Stored = field.IsStored,
               Values = field.Kind == IndexField.TermKind
                   ? [.. documents.SelectMany(document => ValuesOf(document, field.Key)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]
                   : null,
           },
    ]);

    public static IEnumerable<string> ValuesOf(SearchDocument document, string key) =>
        document.Fields.Where(field => field.Key == key).SelectMany(static field => field.Values);

    /// <summary>Number of a value of a field of kind term.</summary>
    public int NumberOf(int field, string value) => _numbers[field]![value];

    /// <summary>What writes the beginning of each block of a document: its address, its title and what is shown of its fields.</summary>
    public Action<BitWriter> Head(TextEncoder text, SearchDocument document) => writer =>
    {
        text.WriteString(writer, document.Url);
        text.WriteString(writer, document.Title);
        for (int i = 0; i < Fields.Length; i++)
        {
            if (!Fields[i].Stored)
            {
                continue;
            }

            string[] values = [.. ValuesOf(document, Fields[i].Key)];
            writer.Gamma(values.Length);
            foreach (string value in values)
            {
                if (Fields[i].IsTerm)
                {
                    writer.Gamma(NumberOf(i, value));
                }
                else
                {
                    text.WriteString(writer, value);
                }
            }
        }
    };
}
