using KnowledgeBase.Rules.Collections;
using KnowledgeBase.Rules.Vocabulary;

namespace KnowledgeBase.Rules;

/// <summary>What a document is checked against.</summary>
public sealed record RuleContext
{
    /// <summary>Readable vocabularies by their C# name.</summary>
    public required IReadOnlyDictionary<string, VocabularyFile> Vocabularies { get; init; }

    public required IReadOnlyList<CollectionSchema> Collections { get; init; }

    /// <summary>Seeds by path, as text.</summary>
    public required IReadOnlyDictionary<string, TextFile> Seeds { get; init; }

    /// <summary>The collection whose folder holds the file, or null for a file that is no document.</summary>
    public CollectionSchema? CollectionOf(string path) =>
        Collections.FirstOrDefault(collection => path.StartsWith(collection.Folder + "/", StringComparison.Ordinal));
}
