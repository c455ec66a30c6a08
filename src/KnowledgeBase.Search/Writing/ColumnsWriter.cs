using System.Numerics;
using KnowledgeBase.Search.Format;

namespace KnowledgeBase.Search.Writing;

/// <summary>The values of documents field by field, for filters and facets.</summary>
internal static class ColumnsWriter
{
    /// <returns>The payloads of the files.</returns>
    public static IEnumerable<byte[]> Write(StoredFields fields, IReadOnlyList<SearchDocument> documents)
    {
        for (int from = 0; from < documents.Count; from += IndexFormat.DocumentsPerColumnFile)
        {
            var writer = new BitWriter();
            for (int field = 0; field < fields.Fields.Length; field++)
            {
                if (fields.Fields[field].Facet)
                {
                    Write(fields, field, documents.Skip(from).Take(IndexFormat.DocumentsPerColumnFile), writer);
                }
            }

            yield return Unit.Escaped(writer.ToBytes());
        }
    }

    private static void Write(StoredFields fields, int field, IEnumerable<SearchDocument> documents, BitWriter writer)
    {
        IndexField column = fields.Fields[field];
        int width = column.Values is { Length: > 0 } values ? 32 - BitOperations.LeadingZeroCount((uint)(values.Length - 1)) : 0;
        foreach (SearchDocument document in documents)
        {
            string[] own = [.. StoredFields.ValuesOf(document, column.Key)];
            writer.Gamma(own.Length);
            foreach (string value in own)
            {
                if (column.IsTerm)
                {
                    writer.Bits((uint)fields.NumberOf(field, value), width);
                    continue;
                }

                writer.Gamma(value.Length);
                foreach (char c in value)
                {
                    writer.Bits(c, 16);
                }
            }
        }
    }
}
