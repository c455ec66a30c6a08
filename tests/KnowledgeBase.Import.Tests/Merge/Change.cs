namespace KnowledgeBase.Import.Tests.Merge;

/// <summary>A change to a Markdown file, as replacements of text that it has exactly once.</summary>
internal sealed record Change(string Name, params (string From, string To)[] Replacements)
{
    public string ApplyTo(string markdown)
    {
        foreach ((string from, string to) in Replacements)
        {
            Assert.True(markdown.Split(from).Length == 2, $"'{Name}' does not fit: '{from}' is not there exactly once.");
            markdown = markdown.Replace(from, to, StringComparison.Ordinal);
        }

        return markdown;
    }

    /// <summary>Blocks whose words are no longer in the text: address and place in the seed, in the order of the text.</summary>
    public IReadOnlyList<(string Id, string At)> TakesOut { get; init; } = [];

    public override string ToString() => Name;
}
