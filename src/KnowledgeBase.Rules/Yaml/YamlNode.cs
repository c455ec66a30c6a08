using KnowledgeBase.Text;

namespace KnowledgeBase.Rules.Yaml;

/// <summary>A value of the strict YAML subset that content uses: text, list or mapping. Spans are places in the whole file.</summary>
public abstract record YamlNode(SourceSpan Span);

/// <summary>Text exactly as written after YAML unquoting; nothing is guessed to be a number, a date or a boolean.</summary>
public sealed record YamlScalar(string Value, SourceSpan Span) : YamlNode(Span);

public sealed record YamlSequence(EquatableArray<YamlNode> Items, SourceSpan Span) : YamlNode(Span);

/// <summary>Entries in the order written; the reader has already refused a second entry with the same key.</summary>
public sealed record YamlMapping(EquatableArray<YamlEntry> Entries, SourceSpan Span) : YamlNode(Span)
{
    /// <summary>The value under a key, or null when the key is absent.</summary>
    public YamlNode? this[string key] => Entries.FirstOrDefault(entry => entry.Key.Value == key)?.Value;

    /// <summary>The text under a key, or null when the key is absent or holds no text.</summary>
    public string? Text(string key) => (this[key] as YamlScalar)?.Value;
}

/// <summary>A value that could not be read, which is a finding: only in what <see cref="YamlReading.Understood"/> gives.</summary>
public sealed record YamlUnread(SourceSpan Span) : YamlNode(Span);

public sealed record YamlEntry(YamlScalar Key, YamlNode Value);
