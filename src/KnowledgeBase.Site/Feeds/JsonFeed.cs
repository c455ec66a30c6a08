using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace KnowledgeBase.Site.Feeds;

/// <summary>Writes a feed as JSON Feed, version 1.1.</summary>
public static class JsonFeed
{
    public const string MediaType = "application/feed+json";

    private const string Version = "https://jsonfeed.org/version/1.1";

    private static readonly JsonWriterOptions s_options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="url">The feed's own address.</param>
    public static byte[] Write(Feed feed, string url)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, s_options))
        {
            json.WriteStartObject();
            json.WriteString("version", Version);
            json.WriteString("title", feed.Title);
            json.WriteString("description", feed.Description);
            json.WriteString("home_page_url", feed.HomeUrl);
            json.WriteString("feed_url", url);
            json.WriteString("language", feed.Language);
            json.WriteStartArray("items");
            foreach (FeedEntry entry in feed.Entries)
            {
                Write(json, entry);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return [.. buffer.WrittenSpan, (byte)'\n'];
    }

    private static void Write(Utf8JsonWriter json, FeedEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("id", entry.Url);
        json.WriteString("url", entry.Url);
        json.WriteString("title", entry.Title);
        json.WriteString("content_text", entry.Summary);
        json.WriteString("date_published", FeedBuilder.Timestamp(entry.Day));
        json.WriteString("language", entry.Language);
        json.WriteStartArray("tags");
        foreach (string tag in entry.Tags)
        {
            json.WriteStringValue(tag);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
