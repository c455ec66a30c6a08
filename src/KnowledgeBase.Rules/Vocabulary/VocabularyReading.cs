using KnowledgeBase.Text;

namespace KnowledgeBase.Rules.Vocabulary;

/// <summary>What was read: the vocabulary, null when anything is wrong with it, and what is wrong.</summary>
public sealed record VocabularyReading(VocabularyFile? Vocabulary, EquatableArray<Finding> Findings)
{
    /// <summary>The value of 'vocabulary', known even when the entries are broken, so that collections that use it are not blamed.</summary>
    internal Yaml.YamlScalar? DeclaredName { get; init; }
}
