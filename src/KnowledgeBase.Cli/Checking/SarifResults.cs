using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using KnowledgeBase.Rules;
using KnowledgeBase.Rules.Fixes;
using KnowledgeBase.Rules.Waivers;

namespace KnowledgeBase.Cli.Checking;

/// <summary>The findings of a SARIF report, one after another in the order of the report.</summary>
internal sealed class SarifResults(Utf8JsonWriter json)
{
    /// <summary>The name of the folder that all paths are relative to.</summary>
    public const string Root = "SRCROOT";

    private const int FingerprintDigits = 32;

    private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);

    /// <param name="number">The place of the finding's rule in the report's list of rules, from 0.</param>
    /// <param name="waiver">The exception that excuses the finding; null for one that stands.</param>
    public void Write(Finding finding, int number, Waiver? waiver)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Rule.Id);
        json.WriteNumber("ruleIndex", number);
        json.WriteString("level", SarifReport.Level(finding.Rule));
        SarifReport.WriteText(json, "message", finding.Message);
        WriteLocation(finding);
        WriteFingerprint(finding);
        WriteFixes(finding);
        if (waiver is not null)
        {
            WriteSuppression(waiver);
        }

        json.WriteEndObject();
    }

    private void WriteSuppression(Waiver waiver)
    {
        json.WriteStartArray("suppressions");
        json.WriteStartObject();
        json.WriteString("kind", "external");
        json.WriteString("status", "accepted");
        json.WriteString("justification", $"{waiver.Reason} ({waiver.Reviewer})");
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void WriteLocation(Finding finding)
    {
        SourceSpan span = finding.Span;
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        WriteFile(finding.Path);
        json.WriteStartObject("region");
        json.WriteNumber("startLine", span.StartLine);
        json.WriteNumber("startColumn", span.StartColumn);
        json.WriteNumber("endLine", span.EndLine);
        json.WriteNumber("endColumn", span.EndColumn);
        json.WriteNumber("charOffset", span.Start);
        json.WriteNumber("charLength", span.Length);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    // What tells that a finding of two reports is the same one. A line is a paragraph here, and a paragraph may have several findings that
    // are put right one by one: so it is the rule and what it says, and not the line, whose number and text both change.
    private void WriteFingerprint(Finding finding)
    {
        string what = $"{finding.Rule.Id}\n{finding.Path}\n{finding.Message}";
        int occurrence = _seen[what] = _seen.GetValueOrDefault(what) + 1;
        string hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(what)))[..FingerprintDigits];
        json.WriteStartObject("partialFingerprints");
        json.WriteString("ruleAndMessage/v1", hash + ":" + occurrence.ToString(CultureInfo.InvariantCulture));
        json.WriteEndObject();
    }

    private void WriteFixes(Finding finding)
    {
        if (finding.Fixes.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("fixes");
        foreach (Fix fix in finding.Fixes)
        {
            json.WriteStartObject();
            json.WriteStartArray("artifactChanges");
            json.WriteStartObject();
            WriteFile(finding.Path);
            json.WriteStartArray("replacements");
            foreach (TextEdit edit in fix.Edits)
            {
                WriteEdit(edit);
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteEdit(TextEdit edit)
    {
        json.WriteStartObject();
        json.WriteStartObject("deletedRegion");
        json.WriteNumber("charOffset", edit.Start);
        json.WriteNumber("charLength", edit.Length);
        json.WriteEndObject();
        if (edit.Text.Length > 0)
        {
            SarifReport.WriteText(json, "insertedContent", edit.Text);
        }

        json.WriteEndObject();
    }

    private void WriteFile(string path)
    {
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", string.Join('/', path.Split('/').Select(Uri.EscapeDataString)));
        json.WriteString("uriBaseId", Root);
        json.WriteEndObject();
    }
}
