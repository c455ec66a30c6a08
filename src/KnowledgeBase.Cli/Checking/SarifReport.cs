using System.Buffers;
using System.Text;
using System.Text.Json;
using KnowledgeBase.Rules;
using KnowledgeBase.Rules.Settings;
using KnowledgeBase.Rules.Waivers;

namespace KnowledgeBase.Cli.Checking;

/// <summary>A report as SARIF 2.1.0 (OASIS), which code hosts take as code scanning results. Columns are UTF-16 code units.</summary>
internal static class SarifReport
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    public static string Print(CheckReport report)
    {
        Rule[] rules = [.. RuleTable.All.OrderBy(static rule => rule.Id, StringComparer.Ordinal)];
        Dictionary<string, int> numbers = rules.Index().ToDictionary(static entry => entry.Item.Id, static entry => entry.Index, StringComparer.Ordinal);
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, JsonReport.Options))
        {
            json.WriteStartObject();
            json.WriteString("$schema", Schema);
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            WriteTool(json, rules, SiteAddress.Of(report.Files.Values));
            WriteRun(json);
            json.WriteStartArray("results");
            var results = new SarifResults(json);
            foreach (Finding finding in report.All)
            {
                results.Write(finding, numbers[finding.Rule.Id], waiver: null);
            }

            foreach (WaivedFinding waived in report.Waived)
            {
                results.Write(waived.Finding, numbers[waived.Finding.Rule.Id], waived.Waiver);
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    public static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    public static string Level(Rule rule) => rule.Severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    private static void WriteTool(Utf8JsonWriter json, Rule[] rules, string? siteUrl)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "kb check");
        json.WriteStartArray("rules");
        foreach (Rule rule in rules)
        {
            string page = RulePages.Find(rule.Id) ?? rule.Title;
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            WriteText(json, "shortDescription", rule.Title + ".");
            if (siteUrl is not null)
            {
                json.WriteString("helpUri", SiteAddress.OfRule(siteUrl, rule.Id));
            }

            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", Level(rule));
            json.WriteEndObject();
            json.WriteStartObject("help");
            json.WriteString("text", page);
            json.WriteString("markdown", page);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteRun(Utf8JsonWriter json)
    {
        // A report is written when everything was checked, and only then.
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", true);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteString("defaultEncoding", "utf-8");

        // Where the folder lies differs from machine to machine, and is nobody's business.
        json.WriteStartObject("originalUriBaseIds");
        json.WriteStartObject(SarifResults.Root);
        WriteText(json, "description", "The folder of the knowledge base, which holds input/ and seeds/.");
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
