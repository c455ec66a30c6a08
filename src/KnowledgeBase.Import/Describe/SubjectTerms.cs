using KnowledgeBase.Content;
using KnowledgeBase.Text.Folding;

namespace KnowledgeBase.Import.Describe;

/// <summary>
/// What the words of official speeches show, in the genres and levels of the knowledge base at hand. A base on another subject has terms that
/// nobody foresaw: its genres are known by the ends of titles, and what it has no term for is unknown.
/// </summary>
internal sealed class SubjectTerms(Vocabularies vocabularies)
{
    private readonly Vocabulary<Genre> _genres = vocabularies.Of<Genre>();
    private readonly Vocabulary<Level> _levels = vocabularies.Of<Level>();

    public string OtherGenre => (_genres.Named(nameof(Genre.Other)) ?? throw Missing(nameof(Genre), nameof(Genre.Other))).Key;

    public string UnknownLevel => (_levels.Named(nameof(Level.Unknown)) ?? throw Missing(nameof(Level), nameof(Level.Unknown))).Key;

    public bool HasGenre(string key) => _genres.TryParse(key, out _);

    public bool HasLevel(string key) => _levels.TryParse(key, out _);

    /// <summary>The genre of the base's own that a title ends with, the longest; null when there is none. Genres that this program was compiled with have words of their own.</summary>
    public string? OwnGenre(string title)
    {
        string folded = Fold.ToHans(title).TrimEnd();
        return _genres.All
            .Where(static genre => !Genre.TryParse(genre.Key, out _))
            .Select(static genre => genre.Key)
            .Where(key => folded.EndsWith(Fold.ToHans(key), StringComparison.Ordinal))
            .OrderByDescending(static key => key.Length)
            .FirstOrDefault();
    }

    private static InvalidDataException Missing(string vocabulary, string name) =>
        new($"Vocabulary '{vocabulary}' has no term with the name '{name}', which the import needs. 'kb explain KB3008' tells more.");
}
