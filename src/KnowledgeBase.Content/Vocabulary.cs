using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using KnowledgeBase.Rules.Vocabulary;
using KnowledgeBase.Text;

namespace KnowledgeBase.Content;

/// <summary>The terms of one vocabulary of a knowledge base.</summary>
public sealed class Vocabulary<T>
    where T : class, IVocabularyTerm<T>
{
    private readonly Dictionary<string, T> _byKey;

    private Vocabulary(Labels label, EquatableArray<T> terms)
    {
        Label = label;
        All = terms;
        _byKey = terms.ToDictionary(static term => term.Key, StringComparer.Ordinal);
    }

    /// <summary>What the vocabulary itself is called.</summary>
    public Labels Label { get; }

    /// <summary>All terms, in the order of the vocabulary.</summary>
    public EquatableArray<T> All { get; }

    /// <summary>The term with a key that content was checked for; that it is missing is a bug.</summary>
    public T this[string key] => TryParse(key, out T? term) ? term : throw new UnreachableException($"'{key}' was not checked: it is no {typeof(T).Name}.");

    /// <summary>The term with this key; false when there is none.</summary>
    public bool TryParse(string key, [NotNullWhen(true)] out T? term) => _byKey.TryGetValue(key, out term);

    /// <summary>The term that code calls by this name; null when the knowledge base has none.</summary>
    public T? Named(string name) => All.FirstOrDefault(term => string.Equals(term.Name, name, StringComparison.Ordinal));

    /// <summary>The vocabulary as it was compiled.</summary>
    internal static Vocabulary<T> Shipped() => new(T.VocabularyLabel, T.All);

    /// <summary>The vocabulary that a knowledge base declares. A term that is the compiled one in all is that one, so that code can compare the two.</summary>
    internal static Vocabulary<T> Of(VocabularyFile file)
    {
        Labels label = LabelsOf(file.Label);
        return new Vocabulary<T>(label, file.Entries.Select((entry, i) => Shipped(i, entry, label) ?? Term(i, entry, label)).ToEquatableArray());
    }

    private static T? Shipped(int ordinal, VocabularyEntry entry, Labels vocabulary) =>
        ordinal < T.All.Count && T.All[ordinal] is var term
        && term.Key == entry.Key && term.Slug == entry.Slug && term.Name == entry.Name && term.About == entry.About
        && term.Label == LabelsOf(entry.Label) && term.Vocabulary == vocabulary
            ? term
            : null;

    private static T Term(int ordinal, VocabularyEntry entry, Labels vocabulary) =>
        T.Made(ordinal, entry.Key, entry.Slug, LabelsOf(entry.Label), entry.About, entry.Name, vocabulary);

    private static Labels LabelsOf(LabelSet label) => new(label.ZhHans, label.ZhHant, label.En);
}
