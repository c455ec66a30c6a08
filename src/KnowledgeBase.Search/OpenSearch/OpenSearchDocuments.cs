using System.Globalization;
using System.Text.Json;

namespace KnowledgeBase.Search.OpenSearch;

/// <summary>
/// Documents as the bulk requests of OpenSearch and Elasticsearch take them: each passage is a document of the server, so that a phrase is
/// found inside a passage as everywhere here, and a hit has an address. What is known of the whole document stands in each.
/// </summary>
public static class OpenSearchDocuments
{
    /// <summary>Servers refuse requests above 100 MB; half of that leaves room for smaller ones.</summary>
    public const int MostBytes = 50_000_000;

    /// <summary>The requests, one after the other, none larger than <paramref name="mostBytes"/> unless a single passage is.</summary>
    /// <param name="documents">In the order of the site.</param>
    /// <param name="fields">What the index knows of documents.</param>
    /// <param name="mostBytes">The largest request, in bytes.</param>
    public static IReadOnlyList<BulkRequest> Requests(IReadOnlyList<SearchDocument> documents, IReadOnlyList<SearchField> fields, int mostBytes = MostBytes)
    {
        List<BulkRequest> requests = [];
        List<BulkPassage> passages = [];
        long length = 0;
        for (int order = 0; order < documents.Count; order++)
        {
            for (int number = 0; number < documents[order].Passages.Count; number++)
            {
                var passage = new BulkPassage(documents[order], order, number);
                int added = Lines(passage, fields).Length;
                if (passages.Count > 0 && length + added > mostBytes)
                {
                    requests.Add(new BulkRequest([.. passages], fields));
                    passages.Clear();
                    length = 0;
                }

                passages.Add(passage);
                length += added;
            }
        }

        return passages.Count > 0 ? [.. requests, new BulkRequest([.. passages], fields)] : requests;
    }

    /// <summary>NDJSON in UTF-8: a line that says what is done, and one with the document.</summary>
    internal static byte[] Lines(BulkPassage passage, IReadOnlyList<SearchField> fields) =>
    [
        .. OpenSearchJson.Line(json =>
        {
            json.WriteStartObject();
            json.WriteStartObject("index");
            json.WriteString("_id", string.Create(CultureInfo.InvariantCulture, $"{passage.Document.Key}/{passage.Number}"));
            json.WriteEndObject();
            json.WriteEndObject();
        }),
        .. OpenSearchJson.Line(json => Write(json, passage.Document, passage.Order, passage.Document.Passages[passage.Number], fields)),
    ];

    private static void Write(Utf8JsonWriter json, SearchDocument document, int order, SearchPassage passage, IReadOnlyList<SearchField> fields)
    {
        json.WriteStartObject();
        json.WriteString("document", document.Key);
        json.WriteNumber("order", order);
        json.WriteString("title", document.Title);
        json.WriteString("address", Address(document, passage.Pieces[0]));
        json.WriteNumber("weight", passage.Weight);
        WritePieces(json, document, passage);
        json.WriteString(OpenSearchIndex.Text, passage.Text);
        json.WriteStartObject("fields");
        foreach (SearchField field in fields)
        {
            if (document.Fields.FirstOrDefault(values => values.Key == field.Key) is { } known)
            {
                WriteValues(json, field, known);
            }
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    // Only where there is more than one: a hit behind the start of the second stands there.
    private static void WritePieces(Utf8JsonWriter json, SearchDocument document, SearchPassage passage)
    {
        if (passage.Pieces.Count == 1)
        {
            return;
        }

        json.WriteStartArray("pieces");
        foreach (PassagePiece piece in passage.Pieces)
        {
            json.WriteStartObject();
            json.WriteString("address", Address(document, piece));
            json.WriteNumber("start", piece.Start);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteValues(Utf8JsonWriter json, SearchField field, FieldValues known)
    {
        json.WriteStartArray(field.Key);
        foreach (string value in known.Values)
        {
            if (field.Kind == "number")
            {
                json.WriteNumberValue(long.Parse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture));
            }
            else
            {
                json.WriteStringValue(value);
            }
        }

        json.WriteEndArray();
    }

    private static string Address(SearchDocument document, PassagePiece piece) => piece.Anchor.Length == 0 ? document.Url : $"{document.Url}#{piece.Anchor}";
}
