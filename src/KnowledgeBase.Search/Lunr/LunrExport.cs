using System.Text.Encodings.Web;
using System.Text.Json;

namespace KnowledgeBase.Search.Lunr;

/// <summary>
/// The documents as an index that stock lunr.js 2.3.9 loads, for other tools: it knows words of two characters and ranks by them, and is not exact. See
/// <c>docs/lunr-export.md</c>.
/// </summary>
public static class LunrExport
{
    private const int BytesOfPair = 18;

    // The files are read as JSON, never put into a page.
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly string[] s_fields = ["title", "body"];

    /// <summary>What <c>lunr.Index.load</c> takes, in UTF-8.</summary>
    /// <param name="documents">In any order; an address is there once.</param>
    /// <param name="mostBytes">About how large it may be.</param>
    /// <returns>Null when it would be larger.</returns>
    public static byte[]? Index(IReadOnlyList<LunrDocument> documents, long mostBytes = long.MaxValue)
    {
        Dictionary<string, int> terms = new(StringComparer.Ordinal);
        if (Read(documents, terms, mostBytes) is not { } fields)
        {
            return null;
        }

        List<int>[][] postings = Postings(fields, terms.Count);
        double[] rarity = [.. Enumerable.Range(0, terms.Count).Select(term => LunrWeights.Rarity(documents.Count, postings.Sum(field => field[term].Count)))];
        LunrWeights[] weights = [.. s_fields.Select((_, f) => new LunrWeights(rarity, [.. fields.Select(own => own[f])]))];
        return Json(json =>
        {
            json.WriteStartObject();
            json.WriteString("version", "2.3.9");
            WriteNames(json);
            WriteVectors(json, documents, fields, weights);
            WriteTerms(json, documents, terms, postings);
            json.WriteStartArray("pipeline");
            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    /// <summary>What the refs of the index stand for: a list of addresses and titles, in UTF-8.</summary>
    public static byte[] Documents(IReadOnlyList<LunrDocument> documents) => Json(json =>
    {
        json.WriteStartArray();
        foreach (LunrDocument document in documents)
        {
            json.WriteStartObject();
            json.WriteString("address", document.Address);
            json.WriteString("title", document.Title);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    /// <summary>The fields of each document, or null as soon as they are too many: a large library is not read to its end for nothing.</summary>
    private static LunrField[][]? Read(IReadOnlyList<LunrDocument> documents, Dictionary<string, int> terms, long mostBytes)
    {
        var fields = new LunrField[documents.Count][];
        long bytes = 0;
        for (int i = 0; i < fields.Length && bytes <= mostBytes; i++)
        {
            fields[i] = [LunrField.Of([documents[i].Title], terms), LunrField.Of(documents[i].Passages, terms)];

            // Nearly all of it are pairs of a term and a field: number and weight in a vector, an address and a few marks at the term.
            bytes += fields[i].Sum(static field => (long)field.Frequencies.Length) * (BytesOfPair + documents[i].Address.Length);
        }

        return bytes > mostBytes ? null : fields;
    }

    /// <summary>By field and term: the documents, in order.</summary>
    private static List<int>[][] Postings(LunrField[][] fields, int terms)
    {
        List<int>[][] postings = [.. s_fields.Select(_ => Enumerable.Range(0, terms).Select(static _ => new List<int>()).ToArray())];
        for (int document = 0; document < fields.Length; document++)
        {
            for (int f = 0; f < s_fields.Length; f++)
            {
                foreach ((int term, _) in fields[document][f].Frequencies)
                {
                    postings[f][term].Add(document);
                }
            }
        }

        return postings;
    }

    private static void WriteNames(Utf8JsonWriter json)
    {
        json.WriteStartArray("fields");
        foreach (string field in s_fields)
        {
            json.WriteStringValue(field);
        }

        json.WriteEndArray();
    }

    private static void WriteVectors(Utf8JsonWriter json, IReadOnlyList<LunrDocument> documents, LunrField[][] fields, LunrWeights[] weights)
    {
        json.WriteStartArray("fieldVectors");
        for (int document = 0; document < fields.Length; document++)
        {
            for (int f = 0; f < s_fields.Length; f++)
            {
                json.WriteStartArray();
                json.WriteStringValue($"{s_fields[f]}/{documents[document].Address}");
                json.WriteStartArray();
                foreach ((int term, int frequency) in fields[document][f].Frequencies)
                {
                    json.WriteNumberValue(term);
                    json.WriteNumberValue(weights[f].Of(term, frequency, fields[document][f].Length));
                }

                json.WriteEndArray();
                json.WriteEndArray();
            }
        }

        json.WriteEndArray();
    }

    // lunr builds its automaton from terms in ascending order and refuses any other.
    private static void WriteTerms(Utf8JsonWriter json, IReadOnlyList<LunrDocument> documents, Dictionary<string, int> terms, List<int>[][] postings)
    {
        json.WriteStartArray("invertedIndex");
        foreach ((string term, int number) in terms.OrderBy(static pair => pair.Key, StringComparer.Ordinal))
        {
            json.WriteStartArray();
            json.WriteStringValue(term);
            json.WriteStartObject();
            json.WriteNumber("_index", number);
            for (int f = 0; f < s_fields.Length; f++)
            {
                json.WriteStartObject(s_fields[f]);
                foreach (int document in postings[f][number])
                {
                    json.WriteStartObject(documents[document].Address);
                    json.WriteEndObject();
                }

                json.WriteEndObject();
            }

            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static byte[] Json(Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, s_options))
        {
            write(json);
        }

        return buffer.ToArray();
    }
}
