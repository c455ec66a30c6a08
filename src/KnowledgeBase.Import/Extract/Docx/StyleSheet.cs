namespace KnowledgeBase.Import.Extract.Docx;

/// <summary>The styles of a Word file (ECMA-376 Part 1, 17.7), with what each inherits.</summary>
internal sealed class StyleSheet
{
    // Word itself allows eleven steps.
    private const int LongestInheritance = 64;

    private readonly Dictionary<string, DocxStyle> _styles;
    private readonly Dictionary<string, bool> _hidden = new(StringComparer.Ordinal);

    public StyleSheet(IEnumerable<DocxStyle> styles, bool hidesAll, string? defaultParagraph, string? defaultCharacter)
    {
        _styles = styles.DistinctBy(style => style.Id, StringComparer.Ordinal).ToDictionary(style => style.Id, StringComparer.Ordinal);
        HidesAll = hidesAll;
        DefaultParagraph = defaultParagraph;
        DefaultCharacter = defaultCharacter;
    }

    /// <summary>True when the defaults of the document hide text that nothing else shows.</summary>
    public bool HidesAll { get; }

    public string? DefaultParagraph { get; }

    public string? DefaultCharacter { get; }

    /// <summary>
    /// Whether a run is hidden. What the run says itself decides; else the defaults; else the styles of table, paragraph and run, of
    /// which each turns the property over (17.7.3, toggle properties).
    /// </summary>
    public bool Hides(string? table, string? paragraph, string? character, bool? direct) =>
        direct ?? (HidesAll || (Hides(table) ^ Hides(paragraph ?? DefaultParagraph) ^ Hides(character ?? DefaultCharacter)));

    /// <summary>True for the style that Word and WPS give to the title of a document.</summary>
    public bool IsTitle(string? paragraph) =>
        paragraph is not null && _styles.TryGetValue(paragraph, out DocxStyle? style)
        && (style.Name ?? style.Id).ToLowerInvariant() is "title" or "标题" or "標題";

    /// <summary>A style and those it is based on, nearest first.</summary>
    public IEnumerable<DocxStyle> Chain(string? id)
    {
        for (int step = 0; step < LongestInheritance && id is not null && _styles.TryGetValue(id, out DocxStyle? style); step++)
        {
            yield return style;
            id = style.BasedOn;
        }
    }

    private bool Hides(string? id)
    {
        if (id is null)
        {
            return false;
        }

        if (!_hidden.TryGetValue(id, out bool hides))
        {
            hides = Chain(id).Select(style => style.Hidden).FirstOrDefault(hidden => hidden is not null) ?? false;
            _hidden.Add(id, hides);
        }

        return hides;
    }
}
