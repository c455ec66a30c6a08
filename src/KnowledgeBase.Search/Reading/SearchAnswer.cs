using KnowledgeBase.Text;

namespace KnowledgeBase.Search.Reading;

/// <summary>The answer to a query.</summary>
/// <param name="Documents">Those that match: most hits first, by weight, then in the order of the index.</param>
/// <param name="Passages">Passages with a hit; null where the index doesn't say it and the texts were not read.</param>
public sealed record SearchAnswer(EquatableArray<FoundDocument> Documents, int? Passages)
{
    /// <summary>A place that two terms find counts twice.</summary>
    public int Hits => Documents.Sum(static document => document.Hits);
}

/// <summary>A document that matches.</summary>
/// <param name="Number">In the order of the index.</param>
/// <param name="Hits">Its hits; 0 where only fields were asked for.</param>
/// <param name="Weight">The hits, each as often as its passage counts.</param>
public sealed record FoundDocument(int Number, int Hits, int Weight);
