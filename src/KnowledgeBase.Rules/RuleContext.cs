using KnowledgeBase.Rules.Anachronisms;
using KnowledgeBase.Rules.Cleaning;
using KnowledgeBase.Rules.Collections;
using KnowledgeBase.Rules.Glossaries;
using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Rules.Vocabulary;

namespace KnowledgeBase.Rules;

/// <summary>What a document is checked against.</summary>
public sealed record RuleContext
{
    private BodyVocabulary? _bodyVocabulary;

    /// <summary>Readable vocabularies by their C# name.</summary>
    public required IReadOnlyDictionary<string, VocabularyFile> Vocabularies { get; init => (field, _bodyVocabulary) = (value, null); }

    public required IReadOnlyList<CollectionSchema> Collections { get; init; }

    /// <summary>Seeds by path, as text.</summary>
    public required IReadOnlyDictionary<string, TextFile> Seeds { get; init; }

    /// <summary>Why text is removed, by the id of the cleaning rule.</summary>
    public required IReadOnlyDictionary<string, string> CleaningReasons { get; init; }

    /// <summary>How the importer knows text of sites.</summary>
    public required CleaningPatterns CleaningPatterns { get; init; }

    /// <summary>Names that may stand in full anywhere, Simplified.</summary>
    public required IReadOnlyCollection<string> PublicNames { get; init; }

    /// <summary>Names of things that nobody spoke of before a day.</summary>
    public DatedTerms DatedTerms { get; init; } = DatedTerms.None;

    /// <summary>The words that bodies may use.</summary>
    public BodyVocabulary BodyVocabulary => _bodyVocabulary ??= new(KeysOf("MarkKind"), KeysOf("GapReason")) { Themes = Vocabularies.ContainsKey("Theme") ? KeysOf("Theme") : null };

    /// <summary>The words that the glossary may use; null where one of its vocabularies can't be read.</summary>
    public GlossaryWords? GlossaryWords =>
        new[] { "FormulaKind", "FormulaScope", "SenseStatus", "Theme" }.All(Vocabularies.ContainsKey)
            ? new GlossaryWords(KeysOf("FormulaKind"), KeysOf("FormulaScope"), KeysOf("SenseStatus"), KeysOf("Theme"))
            : null;

    /// <summary>The collection whose folder holds the file, or null for a file that is no document.</summary>
    public CollectionSchema? CollectionOf(string path) =>
        Collections.FirstOrDefault(collection => path.StartsWith(collection.Folder + "/", StringComparison.Ordinal));

    private IReadOnlyList<string> KeysOf(string vocabulary) =>
        Vocabularies.TryGetValue(vocabulary, out VocabularyFile? found) ? [.. found.Entries.Select(entry => entry.Key)] : [];
}
