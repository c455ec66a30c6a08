using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace KnowledgeBase.Search.OpenSearch;

/// <summary>JSON as a search server takes it: UTF-8, Chinese readable, lines ending in "\n" on every machine.</summary>
internal static class OpenSearchJson
{
    // The files are read as JSON, never put into a page.
    private static readonly JsonWriterOptions s_indented = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    private static readonly JsonWriterOptions s_oneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Document(Action<Utf8JsonWriter> write) => Write(write, s_indented);

    public static byte[] Line(Action<Utf8JsonWriter> write) => Write(write, s_oneLine);

    private static byte[] Write(Action<Utf8JsonWriter> write, JsonWriterOptions options)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, options))
        {
            write(json);
        }

        return [.. buffer.WrittenSpan, (byte)'\n'];
    }
}
