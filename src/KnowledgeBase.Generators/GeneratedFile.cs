namespace KnowledgeBase.Generators;

/// <summary>One output: its name among the generated files, and its C#.</summary>
internal sealed record GeneratedFile(string HintName, string Code);
