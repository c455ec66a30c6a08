using KnowledgeBase.Rules.Yaml;
using KnowledgeBase.Text;

namespace KnowledgeBase.Rules.Strings;

/// <summary>What was read of a file, and what is wrong with it.</summary>
public sealed record UiStringReading(UiStringFile File, EquatableArray<Finding> Findings)
{
    /// <summary>All keys that can become C# names, with their places, even where their texts are broken.</summary>
    internal EquatableArray<YamlScalar> Keys { get; init; }
}
