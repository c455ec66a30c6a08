using KnowledgeBase.Annotate.Themes;

namespace KnowledgeBase.Annotate.Keyness;

/// <summary>
/// A speech for counting words: its units, how they were read, and the themes that hold for it; tags of other themes do not count.
/// <paramref name="Reading"/> has its units in the order of <paramref name="Document"/>.
/// </summary>
public sealed record KeynessText(ThemeDocument Document, ThemeReading Reading, IReadOnlySet<string> Themes)
{
    /// <summary>Each unit with the themes that its passage counts for.</summary>
    internal IEnumerable<(ThemeUnit Unit, string[] Themes)> Units =>
        Document.Units.Select((unit, i) => (unit, Reading.Units[i].Tags.Select(static tag => tag.Key).Where(Themes.Contains).ToArray()));
}
