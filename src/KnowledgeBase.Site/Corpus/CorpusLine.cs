using System.Globalization;
using System.Text.Json;
using KnowledgeBase.Annotate.Themes;
using KnowledgeBase.Content;
using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Rules.Releases;
using KnowledgeBase.Site.Exports;
using KnowledgeBase.Site.Speeches;

namespace KnowledgeBase.Site.Corpus;

/// <summary>A speech as one line of JSON. Fields are called as in the front matter; what is not known is left out.</summary>
internal static class CorpusLine
{
    /// <param name="version">The newest release, where it has the text as it is.</param>
    public static byte[] Of(AnnotatedSpeech speech, string? url, ReleaseNumber? version) => JsonBytes.Line(json =>
    {
        SpeechFrontMatter front = speech.Speech.FrontMatter;
        json.WriteStartObject();
        json.WriteString("id", speech.Speech.Slug);
        WriteText(json, "url", url);
        WriteText(json, "version", version?.ToString());
        json.WriteString("title", front.Title);
        json.WriteString("title-source", front.TitleSource.Key);
        json.WriteString("genre", front.Genre.Key);
        WriteText(json, "level", front.Level.IsUnknown ? null : front.Level.Key);
        WriteText(json, "occasion", front.Occasion);
        WriteText(json, "speaker", front.Speaker);
        WriteText(json, "date", Day(front.Date));
        WriteText(json, "published", Day(front.Published));
        json.WriteString("lang", front.Lang.Key);
        WriteText(json, "script-note", front.ScriptNote?.Key);
        WriteThemes(json, speech);
        json.WriteStartObject("completeness");
        json.WriteString("state", front.Completeness.State.Key);
        WriteNumber(json, "claimed", front.Completeness.Claimed);
        WriteNumber(json, "shown", front.Completeness.Shown);
        json.WriteNumber("present", speech.Characters);
        json.WriteEndObject();
        json.WriteString("proofread", front.Proofread.Key);
        json.WriteStartObject("source");
        json.WriteString("seed", front.Source.Seed);
        json.WriteString("sha256", front.Source.Sha256);
        WriteText(json, "url", front.Source.Url);
        json.WriteEndObject();
        json.WriteStartArray("blocks");
        foreach (BodyBlock block in speech.Speech.Body.Blocks)
        {
            WriteBlock(json, block);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteThemes(Utf8JsonWriter json, AnnotatedSpeech speech)
    {
        json.WriteStartArray("themes");
        foreach (ThemeStatement theme in speech.Themes)
        {
            json.WriteStartObject();
            json.WriteString("key", theme.Key);
            json.WriteBoolean("proposed", theme.Standing == ThemeStanding.Proposed);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteBlock(Utf8JsonWriter json, BodyBlock block)
    {
        json.WriteStartObject();
        json.WriteString("id", block.Id);
        switch (block)
        {
            case HeadingBlock heading:
                json.WriteString("type", "heading");
                json.WriteNumber("level", heading.Level - 1);
                json.WriteBoolean("run-in", heading.RunIn);
                break;
            case GapBlock gap:
                json.WriteString("type", "gap");
                json.WriteString("reason", gap.Reason);
                WriteNumber(json, "characters", gap.Characters);
                break;
            default:
                json.WriteString("type", block is NoteBlock ? "note" : "paragraph");
                break;
        }

        WriteText(json, "text", TextMarks.ContentOf(block)?.Plain);
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, int? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
