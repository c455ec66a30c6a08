using System.Globalization;
using System.Numerics;
using KnowledgeBase.Search.Format;
using KnowledgeBase.Text;

namespace KnowledgeBase.Search.Reading;

/// <summary>The values that documents can be filtered and counted by.</summary>
internal static class Columns
{
    /// <summary>The values of all documents, by document.</summary>
    /// <exception cref="DamagedIndexException">A file is damaged.</exception>
    public static EquatableArray<FieldValues>[] Read(IndexRoot root, IShardSource shards)
    {
        var documents = new List<FieldValues>[root.Settings.Documents];
        for (int from = 0; from < documents.Length; from += IndexFormat.DocumentsPerColumnFile)
        {
            int to = Math.Min(documents.Length, from + IndexFormat.DocumentsPerColumnFile);
            string file = $"c/{(from / IndexFormat.DocumentsPerColumnFile).ToString("d4", CultureInfo.InvariantCulture)}.js";
            Read(ShardPart.Checked(shards.Read(file, 0, -1)), root.Settings.Fields, documents.AsSpan(from, to - from));
        }

        return [.. documents.Select(static fields => (EquatableArray<FieldValues>)[.. fields])];
    }

    private static void Read(byte[] bytes, IndexField[] fields, Span<List<FieldValues>> documents)
    {
        var reader = new BitReader(bytes);
        foreach (ref List<FieldValues> document in documents)
        {
            document = [];
        }

        foreach (IndexField field in fields.Where(static field => field.Facet))
        {
            foreach (List<FieldValues> document in documents)
            {
                var values = new string[reader.Gamma()];
                for (int i = 0; i < values.Length; i++)
                {
                    values[i] = ReadValue(ref reader, field);
                }

                if (values.Length > 0)
                {
                    document.Add(new FieldValues(field.Key, [.. values]));
                }
            }
        }
    }

    private static string ReadValue(ref BitReader reader, IndexField field)
    {
        if (field.Values is { } values)
        {
            int number = (int)reader.Bits(32 - BitOperations.LeadingZeroCount((uint)(values.Length - 1)));
            return number < values.Length ? values[number] : throw new DamagedIndexException("The columns of the search index are damaged.");
        }

        var value = new char[reader.Gamma()];
        for (int i = 0; i < value.Length; i++)
        {
            value[i] = (char)reader.Bits(16);
        }

        return new string(value);
    }
}
