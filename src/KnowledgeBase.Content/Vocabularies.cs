using System.Collections.Concurrent;
using KnowledgeBase.Rules;
using KnowledgeBase.Rules.Vocabulary;

namespace KnowledgeBase.Content;

/// <summary>
/// The vocabularies of one knowledge base: those of its subject as its files declare them, all others as they were compiled. Immutable; it
/// travels with the speeches, so two knowledge bases in one process never mix.
/// </summary>
public sealed class Vocabularies
{
    private readonly IReadOnlyDictionary<string, VocabularyFile> _own;
    private readonly ConcurrentDictionary<Type, object> _read = new();

    private Vocabularies(IReadOnlyDictionary<string, VocabularyFile> own) => _own = own;

    /// <summary>The vocabularies that this program was compiled with.</summary>
    public static Vocabularies Shipped { get; } = new(new Dictionary<string, VocabularyFile>());

    /// <param name="files">Content files, in any order. A vocabulary of the subject that is not among them is the compiled one.</param>
    /// <exception cref="InvalidDataException">A vocabulary of the subject has mistakes.</exception>
    public static Vocabularies Read(IEnumerable<TextFile> files)
    {
        Dictionary<string, VocabularyFile> own = new(StringComparer.Ordinal);
        foreach (TextFile file in files.Where(SubjectVocabularies.IsVocabulary).OrderBy(static file => file.Path, StringComparer.Ordinal))
        {
            if (VocabularyReader.NameOf(file) is { } name && SubjectVocabularies.Names.Contains(name))
            {
                own.TryAdd(name, VocabularyReader.Read(file).Vocabulary ?? throw new InvalidDataException($"'{file.Path}' has mistakes; 'kb check' names them."));
            }
        }

        return own.Count == 0 ? Shipped : new Vocabularies(own);
    }

    public Vocabulary<T> Of<T>()
        where T : class, IVocabularyTerm<T> =>
        (Vocabulary<T>)_read.GetOrAdd(
            typeof(T),
            static (type, own) => own.TryGetValue(type.Name, out VocabularyFile? file) ? Vocabulary<T>.Of(file) : Vocabulary<T>.Shipped(),
            _own);
}
