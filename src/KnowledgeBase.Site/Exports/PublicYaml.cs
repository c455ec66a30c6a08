using System.Text;
using KnowledgeBase.Rules.Fidelity;
using KnowledgeBase.Rules.Yaml;
using KnowledgeBase.Site.Speeches;

namespace KnowledgeBase.Site.Exports;

/// <summary>
/// Front matter as the site may publish it: every value with its contact details hidden, comments left out. Written anew from what was read,
/// for in the file an escape may stand in the middle of a telephone number.
/// </summary>
internal static class PublicYaml
{
    // Addresses and hashes are no contact details, and nobody could follow them with a part hidden.
    private static readonly HashSet<string> s_asWritten = new(["url", "sha256", "reading-sha256"], StringComparer.Ordinal);

    public static string Of(YamlMapping root)
    {
        var yaml = new StringBuilder();
        foreach (YamlEntry entry in root.Entries)
        {
            yaml.Append(entry.Key.Value).Append(':');
            if (entry.Value is YamlSequence list && list.Items.Any(static item => item is YamlMapping))
            {
                yaml.Append('\n');
                foreach (YamlNode item in list.Items)
                {
                    Append(yaml.Append("  - "), item, "");
                    yaml.Append('\n');
                }
            }
            else
            {
                Append(yaml.Append(' '), entry.Value, entry.Key.Value);
                yaml.Append('\n');
            }
        }

        return yaml.ToString();
    }

    private static void Append(StringBuilder yaml, YamlNode node, string key)
    {
        switch (node)
        {
            case YamlScalar scalar:
                yaml.Append(YamlScalarText.Of(s_asWritten.Contains(key) ? scalar.Value : ContactMask.Hide(scalar.Value)));
                break;
            case YamlSequence list:
                AppendAll(yaml, '[', ']', list.Items, item => Append(yaml, item, key));
                break;
            case YamlMapping mapping:
                YamlMapping shown = WithoutPrivateText(WithoutContactsInRow(mapping));
                AppendAll(yaml, '{', '}', shown.Entries, entry => Append(yaml.Append(entry.Key.Value).Append(": "), entry.Value, entry.Key.Value));
                break;
        }
    }

    private static YamlMapping WithoutPrivateText(YamlMapping mapping) =>
        mapping.Text("rule") is { } rule && PrivateRemovals.Covers(rule) && mapping["text"] is YamlScalar text
            ? mapping with { Entries = [.. mapping.Entries.Select(entry => ReferenceEquals(entry.Value, text) ? entry with { Value = text with { Value = PrivateRemovals.Hide(rule, text.Value) } } : entry)] }
            : mapping;

    // The pieces of a row stand apart and may be a telephone number together.
    private static YamlMapping WithoutContactsInRow(YamlMapping mapping)
    {
        if (mapping.Text("each") is null || mapping["text"] is not YamlScalar text)
        {
            return mapping;
        }

        string together = text.Value.Replace(PieceRow.Mark.ToString(), "", StringComparison.Ordinal);
        if (ContactMask.Hide(together) == together)
        {
            return mapping;
        }

        string hidden = string.Concat(text.Value.Select(static c => c == PieceRow.Mark ? c : '×'));
        return mapping with { Entries = [.. mapping.Entries.Select(entry => ReferenceEquals(entry.Value, text) ? entry with { Value = text with { Value = hidden } } : entry)] };
    }

    private static void AppendAll<T>(StringBuilder yaml, char open, char close, IReadOnlyList<T> items, Action<T> append)
    {
        string space = open == '{' ? " " : "";
        yaml.Append(open).Append(space);
        for (int i = 0; i < items.Count; i++)
        {
            yaml.Append(i == 0 ? "" : ", ");
            append(items[i]);
        }

        yaml.Append(space).Append(close);
    }
}
