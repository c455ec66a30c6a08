namespace KnowledgeBase.Import.Extract.Docx;

/// <summary>What the reading of all parts of a Word file shares: styles, counted lists, notes, what is left out.</summary>
internal sealed class DocxText
{
    // Far beyond any document read aloud; keeps the memory of a hostile file bounded.
    private const int LongestText = 10_000_000;

    private int _length;

    public required StyleSheet Styles { get; init; }

    public required ListCounters Lists { get; init; }

    public NoteMarks Notes { get; } = new();

    public LeftOutTally LeftOut { get; } = new();

    /// <summary>The text of the paragraphs in the style of titles that stand together first; "" for none.</summary>
    public string Title { get; set; } = "";

    public int Pictures { get; set; }

    /// <exception cref="DocxFault">The text is longer than any speech.</exception>
    public void Charge(int characters)
    {
        _length += characters;
        if (_length > LongestText)
        {
            throw DocxFault.TooLarge($"The text of the Word file is longer than {LongestText} characters.");
        }
    }
}
