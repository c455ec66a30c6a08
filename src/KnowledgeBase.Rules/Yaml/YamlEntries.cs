using System.Globalization;
using KnowledgeBase.Text;

namespace KnowledgeBase.Rules.Yaml;

/// <summary>Collects the entries of one mapping; of two with the same key the first stays.</summary>
internal sealed class YamlEntries(YamlReport report)
{
    private const string MergeKey = "<<";

    // Looking through the list is quicker than a table up to here.
    private const int FewEntries = 16;

    private readonly List<YamlEntry> _entries = [];
    private Dictionary<string, int>? _lineOfKey;

    public void Add(YamlScalar key, YamlNode value)
    {
        if (key.Value == MergeKey)
        {
            report.Add(YamlRules.ForbiddenFeature, key.Span, "The merge key", MergeKey, "Write the entries out.");
        }
        else if (LineOf(key.Value) is { } line)
        {
            report.Add(YamlRules.DuplicateKey, key.Span, key.Value, line.ToString(CultureInfo.InvariantCulture));
        }
        else
        {
            _entries.Add(new YamlEntry(key, value));
            _lineOfKey?.Add(key.Value, key.Span.StartLine);
        }
    }

    public EquatableArray<YamlEntry> ToEquatableArray() => _entries.ToEquatableArray();

    private int? LineOf(string key)
    {
        if (_lineOfKey is null && _entries.Count > FewEntries)
        {
            _lineOfKey = _entries.ToDictionary(entry => entry.Key.Value, entry => entry.Key.Span.StartLine, StringComparer.Ordinal);
        }

        if (_lineOfKey is not null)
        {
            return _lineOfKey.TryGetValue(key, out int line) ? line : null;
        }

        foreach (YamlEntry entry in _entries)
        {
            if (string.Equals(entry.Key.Value, key, StringComparison.Ordinal))
            {
                return entry.Key.Span.StartLine;
            }
        }

        return null;
    }
}
