using System.Globalization;
using System.Text.Json;
using KnowledgeBase.Content;
using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Site.Speeches;
using KnowledgeBase.Text;
using KnowledgeBase.Theme.Addresses;

namespace KnowledgeBase.Site.Exports;

/// <summary>
/// W3C Web Annotations (JSON-LD) of a speech: marks, redactions, corrections, gaps and editors' notes, and what a program found, each at its place in the
/// plain text by quote and by position. Addresses are relative to the file, so it is right wherever the site stands.
/// </summary>
public static class WebAnnotations
{
    // UTF-16 code units around a quote: enough to tell it from its like.
    private const int ContextLength = 16;

    public static byte[] Write(AnnotatedSpeech speech) => JsonBytes.Document(json =>
    {
        PlainText text = PlainText.Of(speech.Speech);
        var points = new CodePoints(text.Text);
        Annotation[] annotations = [.. text.Blocks.SelectMany(placed => Of(placed, speech))];
        SitePath source = SitePaths.DownloadText(speech.Speech.Slug);
        json.WriteStartObject();
        json.WriteString("@context", "http://www.w3.org/ns/anno.jsonld");
        json.WriteString("id", "#annotations");
        json.WriteString("type", "AnnotationCollection");
        json.WriteString("label", speech.Speech.FrontMatter.Title);
        json.WriteNumber("total", annotations.Length);
        json.WriteStartObject("first");
        json.WriteString("id", "#page");
        json.WriteString("type", "AnnotationPage");
        json.WriteNumber("startIndex", 0);
        json.WriteStartArray("items");
        foreach (Annotation annotation in annotations)
        {
            Write(json, annotation, text.Text, points, source.From(SitePaths.DownloadAnnotations(speech.Speech.Slug)));
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    });

    private static IEnumerable<Annotation> Of(PlacedBlock placed, AnnotatedSpeech speech)
    {
        BodyBlock block = placed.Block;
        if (block is GapBlock gap)
        {
            string reason = GapReason.TryParse(gap.Reason, out GapReason? known) ? known.Label.ZhHans : gap.Reason;
            string size = gap.Characters is { } characters ? string.Create(CultureInfo.InvariantCulture, $"，{characters}字") : "";
            return [new Annotation(gap.Id, "describing", ["gap", gap.Reason], $"缺文：{reason}{size}{string.Concat(gap.Omitted.Select(static heading => "；" + heading))}", placed.Start, 0)];
        }

        return block is NoteBlock note
            ? [new Annotation(note.Id, "commenting", ["note"], note.Content.Plain, placed.Start, 0)]
            : TextMarks.Of(block, speech).Concat(FoundMarks.In(block.Id, speech)).Select((mark, i) => Of(mark, FormattableString.Invariant($"{block.Id}.{i + 1}"), placed.Start));
    }

    private static Annotation Of(TextMark mark, string id, int start)
    {
        bool isCorrection = mark.Kind == TextMark.Correction;
        string? comment = isCorrection ? $"原作“{mark.Words[0]}”。{mark.Words[1]}" : null;
        EquatableArray<string> tags = isCorrection ? [mark.Kind] : [mark.Kind, .. mark.Words];
        return new Annotation(id, isCorrection ? "editing" : "classifying", tags, comment, start + mark.Start, mark.Length) { IsByProgram = !mark.IsDecided };
    }

    private static void Write(Utf8JsonWriter json, Annotation annotation, string text, CodePoints points, string source)
    {
        int end = annotation.Start + annotation.Length;
        json.WriteStartObject();
        json.WriteString("id", $"#{annotation.Id}");
        json.WriteString("type", "Annotation");
        json.WriteString("motivation", annotation.Motivation);
        if (annotation.IsByProgram)
        {
            json.WriteStartObject("creator");
            json.WriteString("type", "Software");
            json.WriteString("name", "KnowledgeBase");
            json.WriteEndObject();
        }

        json.WriteStartArray("body");
        foreach (string tag in annotation.Tags)
        {
            WriteBody(json, "classifying", tag);
        }

        if (annotation.Comment is { } comment)
        {
            WriteBody(json, "describing", comment);
        }

        json.WriteEndArray();
        json.WriteStartObject("target");
        json.WriteString("source", source);
        json.WriteStartArray("selector");
        json.WriteStartObject();
        json.WriteString("type", "TextQuoteSelector");
        json.WriteString("exact", text[annotation.Start..end]);
        (int before, _) = Excerpts.Bounds(text, annotation.Start - ContextLength, ContextLength);
        (_, int after) = Excerpts.Bounds(text, end, ContextLength);
        json.WriteString("prefix", text[before..annotation.Start]);
        json.WriteString("suffix", text[end..after]);
        json.WriteEndObject();
        json.WriteStartObject();
        json.WriteString("type", "TextPositionSelector");
        json.WriteNumber("start", points.Before(annotation.Start));
        json.WriteNumber("end", points.Before(end));
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteBody(Utf8JsonWriter json, string purpose, string value)
    {
        json.WriteStartObject();
        json.WriteString("type", "TextualBody");
        json.WriteString("purpose", purpose);
        json.WriteString("format", "text/plain");
        json.WriteString("value", value);
        json.WriteEndObject();
    }

    /// <summary>One annotation: start and length in UTF-16 code units of the plain text.</summary>
    private sealed record Annotation(string Id, string Motivation, EquatableArray<string> Tags, string? Comment, int Start, int Length)
    {
        /// <summary>Nobody has decided it.</summary>
        public bool IsByProgram { get; init; }
    }
}
