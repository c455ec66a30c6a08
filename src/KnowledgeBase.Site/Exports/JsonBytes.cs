using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace KnowledgeBase.Site.Exports;

/// <summary>JSON as files have it: UTF-8, Chinese readable, lines ending in "\n" on every machine.</summary>
internal static class JsonBytes
{
    // Nothing written with it stands in HTML; what does is written by StructuredData.
    private static readonly JsonWriterOptions s_indented = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };
    private static readonly JsonWriterOptions s_oneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A document over several lines, with a line end behind it.</summary>
    public static byte[] Document(Action<Utf8JsonWriter> write) => Write(write, s_indented);

    /// <summary>A document on one line, with a line end behind it.</summary>
    public static byte[] Line(Action<Utf8JsonWriter> write) => Write(write, s_oneLine);

    private static byte[] Write(Action<Utf8JsonWriter> write, JsonWriterOptions options)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, options))
        {
            write(writer);
        }

        return [.. buffer.WrittenSpan, (byte)'\n'];
    }
}
