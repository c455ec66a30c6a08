namespace KnowledgeBase.Fuzz.Targets;

/// <summary>All targets by their names.</summary>
public static class FuzzTargets
{
    public static IReadOnlyList<string> Names { get; } = ["text", "html", "docx", "front-matter", "markdown", "query"];

    public static FuzzTarget Of(string name) => name switch
    {
        "text" => new TextTarget(),
        "html" => new HtmlTarget(),
        "docx" => new DocxTarget(),
        "front-matter" => new FrontMatterTarget(),
        "markdown" => new MarkdownTarget(),
        "query" => new QueryTarget(),
        _ => throw new ArgumentException($"There is no target '{name}'. There are: {string.Join(", ", Names)}.", nameof(name)),
    };
}
