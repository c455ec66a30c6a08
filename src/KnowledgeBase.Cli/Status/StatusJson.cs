using System.Buffers;
using System.Text;
using System.Text.Json;
using KnowledgeBase.Cli.Checking;

namespace KnowledgeBase.Cli.Status;

/// <summary>The state of a knowledge base for programs: the totals, then every speech in the order of its path.</summary>
internal static class StatusJson
{
    public static string Print(LibraryStatus status)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, JsonReport.Options))
        {
            json.WriteStartObject();
            WriteTotals(json, status);
            json.WriteStartArray("speeches");
            foreach (SpeechStatus speech in status.Speeches)
            {
                Write(json, speech);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    private static void WriteTotals(Utf8JsonWriter json, LibraryStatus status)
    {
        json.WriteStartObject("totals");
        json.WriteNumber("speeches", status.Speeches.Count);
        json.WriteStartObject("proofread");
        foreach (IGrouping<int?, SpeechStatus> level in status.Speeches.GroupBy(static speech => speech.Level).OrderBy(static level => level.Key ?? -1))
        {
            json.WriteNumber(level.Key?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "unknown", level.Count());
        }

        json.WriteEndObject();
        json.WriteNumber("open", status.Speeches.Sum(static speech => speech.Open.Count));
        json.WriteNumber("errors", status.Speeches.Sum(static speech => speech.Errors));
        json.WriteNumber("warnings", status.Speeches.Sum(static speech => speech.Warnings));
        json.WriteNumber("notes", status.Speeches.Sum(static speech => speech.Notes));
        json.WriteNumber("personalData", status.Speeches.Sum(static speech => speech.PersonalData));
        json.WriteNumber("findingsElsewhere", status.FindingsElsewhere);
        json.WriteNumber("waived", status.Waived);
        json.WriteNumber("unusedWaivers", status.UnusedWaivers);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, SpeechStatus speech)
    {
        json.WriteStartObject();
        json.WriteString("path", speech.Path);
        json.WriteString("title", speech.Title);
        if (speech.Level is { } level)
        {
            json.WriteNumber("proofread", level);
        }
        else
        {
            json.WriteNull("proofread");
        }

        json.WriteStartArray("open");
        foreach (string field in speech.Open)
        {
            json.WriteStringValue(field);
        }

        json.WriteEndArray();
        json.WriteNumber("errors", speech.Errors);
        json.WriteNumber("warnings", speech.Warnings);
        json.WriteNumber("notes", speech.Notes);
        json.WriteNumber("personalData", speech.PersonalData);
        json.WriteEndObject();
    }
}
