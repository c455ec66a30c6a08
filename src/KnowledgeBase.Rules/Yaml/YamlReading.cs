using KnowledgeBase.Text;

namespace KnowledgeBase.Rules.Yaml;

/// <summary>What was read: the mapping, null when the text is not the YAML of content, and everything that is wrong with it.</summary>
public sealed record YamlReading(YamlMapping? Root, EquatableArray<Finding> Findings)
{
    /// <summary>
    /// As much of the mapping as was understood, also when <see cref="Root"/> is null: for looking whether more is wrong, never for use.
    /// </summary>
    public YamlMapping? Understood { get; init; } = Root;

    /// <summary>True when a field that is missing in <see cref="Understood"/> may stand in a line that was not understood.</summary>
    public bool IsLossy { get; init; }
}
