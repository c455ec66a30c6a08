using KnowledgeBase.Text;

namespace KnowledgeBase.Rules.Vocabulary;

/// <summary>
/// The vocabularies that belong to the subject of a knowledge base, so that each base has its own: what texts are about, what kinds there
/// are, where they are from. All others name what the program itself tells apart, and are the same in every base.
/// </summary>
public static class SubjectVocabularies
{
    /// <summary>By the vocabulary, the terms that code names, and what for. Others it may not name: another base has none such.</summary>
    private static readonly IReadOnlyDictionary<string, EquatableArray<NeededTerm>> s_needed = new Dictionary<string, EquatableArray<NeededTerm>>(StringComparer.Ordinal)
    {
        ["Theme"] = [],
        ["Genre"] = [new NeededTerm("Other", "the import gives to a text whose genre it cannot tell")],
        ["Level"] = [new NeededTerm("Unknown", "the import gives to a text whose level it cannot tell")],
        ["FormulaKind"] = [],
        ["FormulaScope"] = [],
    };

    /// <summary>Their C# names.</summary>
    public static IReadOnlyCollection<string> Names { get; } = [.. s_needed.Keys.OrderBy(static name => name, StringComparer.Ordinal)];

    /// <summary>The terms that a vocabulary must have because code names them.</summary>
    public static EquatableArray<NeededTerm> NeededBy(string vocabulary) => s_needed.TryGetValue(vocabulary, out EquatableArray<NeededTerm> needed) ? needed : [];

    /// <summary>Whether a file declares a vocabulary, of the subject or not.</summary>
    public static bool IsVocabulary(TextFile file) =>
        file.Path.StartsWith(RuleContextReader.VocabularyFolder, StringComparison.Ordinal) && file.Path.EndsWith(".yml", StringComparison.Ordinal);
}

/// <summary>A term by the name that code calls it, and what it is for: the end of a sentence that begins “the term that”.</summary>
public sealed record NeededTerm(string Name, string Use);
