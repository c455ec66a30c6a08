using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using KnowledgeBase.Content;
using KnowledgeBase.Theme.Addresses;
using KnowledgeBase.Theme.Layouts;

namespace KnowledgeBase.Site.Citing;

/// <summary>
/// What a speech is, for search engines: JSON-LD in the terms of schema.org, which has no type for speeches, so <c>CreativeWork</c> with a
/// genre. It stands in a script element of the page, hence no '&lt;', '&gt;', '&amp;' or separator of lines is written but as <c>\u003C</c>.
/// </summary>
public static class StructuredData
{
    private static readonly JsonWriterOptions s_forHtml = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static string Of(CitedSpeech cited, SpeechFrontMatter front, SiteIdentity site)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, s_forHtml))
        {
            Write(json, cited, front, site);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter json, CitedSpeech cited, SpeechFrontMatter front, SiteIdentity site)
    {
        json.WriteStartObject();
        json.WriteString("@context", "https://schema.org");
        json.WriteString("@type", "CreativeWork");
        WriteText(json, "@id", cited.PageUrl);
        WriteText(json, "url", cited.PageUrl);
        json.WriteString("name", cited.Title);
        json.WriteString("genre", cited.Genre.Label.ZhHans);
        json.WriteString("inLanguage", cited.Script.Key);
        if (cited.Speaker is { } speaker)
        {
            WriteNode(json, "author", "Person", () => json.WriteString("name", speaker));
        }

        WriteEvent(json, cited);
        WriteText(json, "version", cited.Release?.ToString());
        json.WriteString("creditText", cited.Release is { } release ? $"{cited.SiteName}，版本 {release}" : cited.SiteName);
        WriteSources(json, cited, front);
        WriteNode(json, "isPartOf", "Dataset", () =>
        {
            json.WriteString("name", site.Name);
            json.WriteString("description", site.Description);
            WriteText(json, "url", site.AbsoluteUrl(SitePaths.Downloads));
            WriteText(json, "version", cited.Release?.ToString());
        });
        json.WriteEndObject();
    }

    private static void WriteEvent(Utf8JsonWriter json, CitedSpeech cited)
    {
        if (cited.Occasion is null && cited.Held is null)
        {
            return;
        }

        WriteNode(json, "recordedAt", "Event", () =>
        {
            WriteText(json, "name", cited.Occasion);
            WriteText(json, "startDate", Day(cited.Held));
        });
    }

    private static void WriteSources(Utf8JsonWriter json, CitedSpeech cited, SpeechFrontMatter front)
    {
        json.WriteStartArray("isBasedOn");
        json.WriteStartObject();
        json.WriteString("@type", "MediaObject");
        json.WriteString("name", front.Source.Seed);
        json.WriteString("sha256", front.Source.Sha256);
        json.WriteEndObject();
        if (cited.SourceUrl is not null || cited.Published is not null)
        {
            json.WriteStartObject();
            json.WriteString("@type", "WebPage");
            WriteText(json, "url", cited.SourceUrl);
            WriteText(json, "datePublished", Day(cited.Published));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteNode(Utf8JsonWriter json, string name, string type, Action writeRest)
    {
        json.WriteStartObject(name);
        json.WriteString("@type", type);
        writeRest();
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
