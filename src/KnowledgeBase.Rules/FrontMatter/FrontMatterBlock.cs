using KnowledgeBase.Rules.Yaml;

namespace KnowledgeBase.Rules.FrontMatter;

/// <summary>
/// Where the front matter of a file is: its YAML, the line <c>---</c> above it, and the offset of the first character after the line
/// <c>---</c> below it, in UTF-16 code units.
/// </summary>
public sealed record FrontMatterBlock(YamlBlock Yaml, SourceSpan OpeningLine, int BodyStart);
