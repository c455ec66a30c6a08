using KnowledgeBase.Rules;
using KnowledgeBase.Text;

namespace KnowledgeBase.Content;

/// <summary>All content of a knowledge base: speeches ordered by path, and the other content files as text.</summary>
public sealed record Library(EquatableArray<Speech> Speeches, EquatableArray<TextFile> Files)
{
    /// <summary>The terms that its content may use.</summary>
    public Vocabularies Vocabularies { get; init; } = Vocabularies.Shipped;

    /// <summary>The content files below a folder of input/, ordered by path.</summary>
    public IEnumerable<TextFile> FilesUnder(string folder) =>
        Files.Where(file => file.Path.StartsWith(folder, StringComparison.Ordinal));
}
