using KnowledgeBase.Text;

namespace KnowledgeBase.Rules.Vocabulary;

/// <summary>
/// A controlled vocabulary, <c>input/vocabulary/*.yml</c>. <see cref="Name"/> is its C# name; entries are in the order of the file, which
/// is the order that readers see. Holds no places, so that moving a line changes nothing that is generated from it.
/// </summary>
public sealed record VocabularyFile
{
    public required string Path { get; init; }

    public required string Name { get; init; }

    public required LabelSet Label { get; init; }

    public required EquatableArray<VocabularyEntry> Entries { get; init; }

    public VocabularyEntry? Find(string key) =>
        Entries.FirstOrDefault(entry => string.Equals(entry.Key, key, StringComparison.Ordinal));
}
