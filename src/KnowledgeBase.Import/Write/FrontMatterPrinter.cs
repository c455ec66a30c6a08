using System.Globalization;
using System.Text;
using KnowledgeBase.Import.Describe;
using KnowledgeBase.Rules.Addresses;
using KnowledgeBase.Rules.Fidelity;

namespace KnowledgeBase.Import.Write;

/// <summary>Prints the front matter of an imported speech in the order and style of docs/format.md.</summary>
public static class FrontMatterPrinter
{
    /// <summary>A comment that tells editors what the fields may be; the schema's path is relative to the folder of speeches.</summary>
    public const string SchemaLine = "# yaml-language-server: $schema=../schema/speech.schema.json";

    private const string Unknown = "unknown";

    /// <summary>The front matter with both "---" lines and a blank line after them.</summary>
    public static string Print(SpeechDescription description, Provenance provenance)
    {
        var output = new StringBuilder("---\n").Append(SchemaLine).Append('\n');
        Field(output, "title", provenance.Title);
        Field(output, "title-source", description.TitleSource);
        Field(output, "genre", description.Genre);
        Field(output, "level", description.Level);
        Field(output, "occasion", description.Occasion ?? Unknown);
        Field(output, "speaker", description.Speaker ?? Unknown);
        Field(output, "date", Date(description.Date) ?? Unknown);
        Optional(output, "published", Date(description.Published));
        Field(output, "lang", description.Script);
        Optional(output, "script-note", description.ScriptNote);
        output.Append("completeness: { state: ").Append(description.Completeness);
        output.Append(Invariant(description.Claimed, ", claimed: ")).Append(Invariant(description.Shown, ", shown: ")).Append(" }\n");
        output.Append("proofread: 1\n");
        PrintSource(output, description, provenance);
        output.Append(Width(provenance)).Append(Removed(provenance));
        return output.Append("---\n\n").ToString();
    }

    /// <summary>The field <c>width</c>; empty when marks stand as in the seed.</summary>
    public static string Width(Provenance provenance)
    {
        string except = provenance.WideInSeed.IsEmpty ? "" : $", except: \"{Places.Print([.. provenance.WideInSeed])}\"";
        return provenance.Widened ? $"width: {{ from: ascii{except} }}\n" : "";
    }

    /// <summary>The field <c>removed</c>; empty when nothing was.</summary>
    public static string Removed(Provenance provenance) => provenance.Removed.IsEmpty ? "" : "removed:\n" + Removals(provenance.Removed);

    /// <summary>Entries of <c>removed</c>, a line each.</summary>
    internal static string Removals(IEnumerable<RemovedText> removed) => string.Concat(RemovedEntry.Of(removed).Select(static entry => entry + "\n"));

    /// <summary>The field <c>corrections</c>; empty when there are none.</summary>
    public static string Corrections(Provenance provenance) =>
        provenance.Corrections.IsEmpty ? "" : "corrections:\n" + string.Concat(provenance.Corrections.Select(correction =>
            $"  - {{ at: {correction.Block}, from: {YamlText.Scalar(correction.From)}, to: {YamlText.Scalar(correction.To)}, reason: {YamlText.Scalar(correction.Reason)} }}\n"));

    /// <summary>The field <c>retired</c>; empty when no address is.</summary>
    public static string Retired(IReadOnlyCollection<RetiredAddress> retired) => retired.Count == 0 ? "" : $"{RetiredReader.Field}:\n" + string.Concat(retired.Select(Retirement));

    /// <summary>An entry of <c>retired</c>, a line.</summary>
    internal static string Retirement(RetiredAddress retired)
    {
        string place = retired.At is { } at ? $", at: \"{at}\"" : "";
        string to = retired.To is { } block ? $", to: {block}" : "";
        string reason = retired.Reason is { } why ? $", reason: {YamlText.Scalar(why)}" : "";
        return $"  - {{ id: {retired.Id}{place}{to}{reason} }}\n";
    }

    private static void PrintSource(StringBuilder output, SpeechDescription description, Provenance provenance)
    {
        output.Append("source:\n");
        Field(output, "  seed", provenance.Seed);
        Field(output, "  sha256", provenance.Sha256);
        Optional(output, "  format", provenance.Format);
        Field(output, "  encoding", provenance.Encoding);
        Optional(output, "  reading", provenance.Reading?.Path);
        Optional(output, "  reading-sha256", provenance.Reading?.Sha256);
        Field(output, "  newline", SeedLines.KeyOf(provenance.LineEnds));
        Optional(output, "  newline-at-end", provenance.NewlineAtEnd ? null : "false");
        if (provenance.TitleAt is { } place)
        {
            output.Append("  title-at: \"").Append(place).Append("\"\n");
        }

        Optional(output, "  title-run-on", provenance.TitleRunOn ? "true" : null);
        Optional(output, "  url", description.Url);
    }

    private static void Field(StringBuilder output, string key, string value) =>
        output.Append(key).Append(": ").Append(YamlText.Scalar(value)).Append('\n');

    private static void Optional(StringBuilder output, string key, string? value)
    {
        if (value is not null)
        {
            Field(output, key, value);
        }
    }

    private static string? Date(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Invariant(int? number, string label) =>
        number is null ? "" : label + number.Value.ToString(CultureInfo.InvariantCulture);
}
