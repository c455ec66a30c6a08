using KnowledgeBase.Rules.Yaml;

namespace KnowledgeBase.Rules.Waivers;

/// <summary>A waiver and how it is written, for findings about the waiver itself.</summary>
public sealed record DeclaredWaiver(Waiver Waiver, YamlMapping Fields)
{
    /// <summary>The place of a value in the file that declares the waiver; the whole entry for a value that it does not state.</summary>
    public SourceSpan SpanOf(string key) => Fields[key]?.Span ?? Fields.Span;
}
