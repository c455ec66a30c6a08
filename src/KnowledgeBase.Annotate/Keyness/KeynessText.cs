using KnowledgeBase.Annotate.Themes;

namespace KnowledgeBase.Annotate.Keyness;

/// <summary>
/// A speech for counting words: its units, how they were read, and the themes that hold for it; tags of other themes do not count. The units of
/// all speeches together would be their text once more, so those of one are made when it is counted.
/// </summary>
/// <param name="MakeDocument">Gives the units.</param>
/// <param name="Reading">Has its units in the order of the document.</param>
/// <param name="Themes">Keys of themes.</param>
public sealed record KeynessText(Func<ThemeDocument> MakeDocument, ThemeReading Reading, IReadOnlySet<string> Themes)
{
    /// <summary>Each unit with the themes that its passage counts for.</summary>
    internal IEnumerable<(ThemeUnit Unit, string[] Themes)> Units =>
        MakeDocument().Units.Select((unit, i) => (unit, Reading.Units[i].Tags.Select(static tag => tag.Key).Where(Themes.Contains).ToArray()));
}
