using KnowledgeBase.Rules.Yaml;
using KnowledgeBase.Text;

namespace KnowledgeBase.Rules.FrontMatter;

/// <summary>
/// What was read: the fields, null when they cannot be read; the offset where the body begins, null when there is no front matter; and
/// everything that is wrong. Only fields without findings may be bound to the generated records.
/// </summary>
public sealed record FrontMatterReading(YamlMapping? Fields, int? BodyStart, EquatableArray<Finding> Findings);
