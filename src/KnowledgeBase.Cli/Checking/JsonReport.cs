using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using KnowledgeBase.Rules;
using KnowledgeBase.Rules.Waivers;

namespace KnowledgeBase.Cli.Checking;

/// <summary>A report for programs: an object with the speeches checked, the findings that stand and those that are waived. Lines and columns count from 1, columns in UTF-16 code units.</summary>
internal static class JsonReport
{
    // Chinese stays readable; the file is no HTML.
    public static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Print(CheckReport report)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("speeches", report.Speeches);
            json.WriteBoolean("good", report.IsGood);
            json.WriteStartArray("findings");
            foreach (Finding finding in report.Blocking.Concat(report.Elsewhere))
            {
                Write(json, finding, report.IsAskedFor(finding.Path), waiver: null);
            }

            json.WriteEndArray();
            json.WriteStartArray("waived");
            foreach (WaivedFinding waived in report.Waived)
            {
                Write(json, waived.Finding, report.IsAskedFor(waived.Finding.Path), waived.Waiver);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    private static void Write(Utf8JsonWriter json, Finding finding, bool isAskedFor, Waiver? waiver)
    {
        json.WriteStartObject();
        json.WriteString("rule", finding.Rule.Id);
        json.WriteString("severity", finding.Rule.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "note" });
        json.WriteString("path", finding.Path);
        json.WriteNumber("line", finding.Span.StartLine);
        json.WriteNumber("column", finding.Span.StartColumn);
        json.WriteNumber("endLine", finding.Span.EndLine);
        json.WriteNumber("endColumn", finding.Span.EndColumn);
        json.WriteString("message", finding.Message);
        json.WriteBoolean("askedFor", isAskedFor);
        if (waiver is not null)
        {
            json.WriteString("reason", waiver.Reason);
            json.WriteString("reviewer", waiver.Reviewer);
        }

        json.WriteEndObject();
    }
}
