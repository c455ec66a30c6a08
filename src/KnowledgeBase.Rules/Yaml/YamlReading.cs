using KnowledgeBase.Text;

namespace KnowledgeBase.Rules.Yaml;

/// <summary>What was read: the mapping, null when the text could not be read to its end, and everything that is wrong with it.</summary>
public sealed record YamlReading(YamlMapping? Root, EquatableArray<Finding> Findings);
