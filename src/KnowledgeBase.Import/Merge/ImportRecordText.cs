using System.Globalization;
using System.Text;
using KnowledgeBase.Import.Write;
using KnowledgeBase.Rules;
using KnowledgeBase.Rules.Fidelity;
using KnowledgeBase.Rules.Yaml;
using KnowledgeBase.Text;

namespace KnowledgeBase.Import.Merge;

/// <summary>Writes the record of an import into the file beside a seed, under <c>imported</c>, and reads it there.</summary>
public static class ImportRecordText
{
    private const string Key = "imported";
    private const string Comment = "# What the last import made of it, so that the next one can tell people's decisions from its own. kb import writes this.";
    private const int LineWidth = 120;

    /// <returns>Null when the file has no record, or one that cannot be used: the next import then asks about each difference.</returns>
    public static ImportRecord? Read(string sidecar)
    {
        if (YamlReader.Read(new TextFile("sidecar.yml", sidecar)).Root?[Key] is not YamlMapping entry
            || entry.Text("markdown") is not { } markdown
            || entry.Text("text") is not { } text
            || entry["fields"] is not YamlMapping fields)
        {
            return null;
        }

        List<RecordedRemoval?> removed = [.. Texts(entry, "removed").Select(ReadRemoval)];
        return removed.Contains(null)
            ? null
            : new ImportRecord
            {
                Markdown = markdown,
                Text = text,
                Rules = entry.Text("rules") ?? "",
                Fields = fields,
                Removed = removed.OfType<RecordedRemoval>().ToEquatableArray(),
                Blocks = Texts(entry, "blocks").ToEquatableArray(),
            };
    }

    /// <summary>The file with this record instead of any it had; everything else stays as people wrote it.</summary>
    public static string Write(string sidecar, ImportRecord record)
    {
        string rest = Without(sidecar);
        string written = rest + Print(record);

        // A reader that stops at its limits would lose the rest of the file too.
        return YamlReader.Read(new TextFile("sidecar.yml", written)).Root is null ? rest : written;
    }

    private static string Print(ImportRecord record)
    {
        var output = new StringBuilder(Comment).Append('\n').Append(Key).Append(":\n");
        output.Append("  markdown: ").Append(record.Markdown).Append('\n');
        output.Append("  text: ").Append(record.Text).Append('\n');
        output.Append("  rules: ").Append(YamlText.Scalar(record.Rules)).Append('\n');
        output.Append("  fields:\n");
        foreach (YamlEntry field in record.Fields.Entries)
        {
            output.Append("    ").Append(YamlText.Scalar(field.Key.Value)).Append(": ").Append(YamlValues.Write(field.Value)).Append('\n');
        }

        PrintList(output, "removed", record.Removed.Select(removal => string.Create(CultureInfo.InvariantCulture, $"{removal.Rule} {removal.Length} {Places.Print([.. removal.At])}")));
        PrintList(output, "blocks", record.Blocks);
        return output.ToString();
    }

    private static void PrintList(StringBuilder output, string key, IEnumerable<string> items)
    {
        var line = new StringBuilder("  ").Append(key).Append(": [");
        bool isFirst = true;
        foreach (string item in items.Select(YamlText.Quoted))
        {
            line.Append(isFirst ? "" : ",");
            if (!isFirst && line.Length + item.Length >= LineWidth)
            {
                output.Append(line).Append('\n');
                line.Clear().Append("    ");
            }
            else
            {
                line.Append(isFirst ? "" : " ");
            }

            line.Append(item);
            isFirst = false;
        }

        output.Append(line).Append("]\n");
    }

    private static string Without(string sidecar)
    {
        var rest = new StringBuilder();
        bool inside = false;
        foreach (string line in sidecar.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'))
        {
            inside = line.StartsWith(Key + ":", StringComparison.Ordinal) || (inside && (line.Length == 0 || line[0] == ' '));
            if (!inside && line != Comment)
            {
                rest.Append(line).Append('\n');
            }
        }

        return rest.ToString();
    }

    private static IEnumerable<string> Texts(YamlMapping entry, string key) =>
        (entry[key] as YamlSequence)?.Items.OfType<YamlScalar>().Select(item => item.Value) ?? [];

    private static RecordedRemoval? ReadRemoval(string text)
    {
        string[] parts = text.Split(' ', 3);
        return parts.Length == 3
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out int length)
            && length > 0
            && Places.TryParse(parts[2], out EquatableArray<Place> at)
                ? new RecordedRemoval(parts[0], length, at)
                : null;
    }
}
