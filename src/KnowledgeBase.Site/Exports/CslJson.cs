using System.Text.Json;
using KnowledgeBase.Site.Citing;

namespace KnowledgeBase.Site.Exports;

/// <summary>
/// CSL-JSON 1.0.2, an array of one item. <c>webpage</c> is what both GB/T styles print as [EB/OL]; <c>speech</c> is for APA, and GB/T styles
/// know no such type.
/// </summary>
public static class CslJson
{
    public static byte[] Webpage(CitedSpeech speech) => Write(speech, "webpage");

    public static byte[] Speech(CitedSpeech speech) => Write(speech, "speech");

    private static byte[] Write(CitedSpeech speech, string type) => JsonBytes.Document(json =>
    {
        json.WriteStartArray();
        json.WriteStartObject();
        json.WriteString("id", speech.Slug);
        json.WriteString("type", type);
        json.WriteString("title", speech.Title);
        if (speech.Speaker is { } speaker)
        {
            json.WriteStartArray("author");
            json.WriteStartObject();
            json.WriteString("literal", speaker);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteString("genre", speech.Genre.Label.ZhHans);
        WriteText(json, "event-title", speech.Occasion);
        WriteDate(json, "event-date", speech.Held);
        WriteDate(json, "issued", speech.Published);
        json.WriteString("container-title", speech.SiteName);
        WriteText(json, "version", speech.Release?.ToString());
        WriteText(json, "URL", CitationNotes.UrlOf(speech));
        json.WriteString("language", speech.Script.Key);
        WriteText(json, "note", CitationNotes.Of(speech));
        json.WriteEndObject();
        json.WriteEndArray();
    });

    private static void WriteText(Utf8JsonWriter json, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            json.WriteString(name, value);
        }
    }

    private static void WriteDate(Utf8JsonWriter json, string name, DateOnly? day)
    {
        if (day is not { } known)
        {
            return;
        }

        json.WriteStartObject(name);
        json.WriteStartArray("date-parts");
        json.WriteStartArray();
        json.WriteNumberValue(known.Year);
        json.WriteNumberValue(known.Month);
        json.WriteNumberValue(known.Day);
        json.WriteEndArray();
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
