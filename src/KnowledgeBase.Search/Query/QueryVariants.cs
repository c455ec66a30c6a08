using KnowledgeBase.Text.Folding;

namespace KnowledgeBase.Search.Query;

/// <summary>What else could be asked when a query finds nothing. Whether it finds something is for the caller to count.</summary>
public static class QueryVariants
{
    /// <summary>How many candidates there are at most.</summary>
    public const int Limit = 8;

    private const int ShortestPhrase = 2;

    /// <summary>
    /// The query with one term changed: first its numbers written otherwise, then without its last or first character, then its halves.
    /// Terms under an exclusion stay. Every candidate can be asked; none is the query itself.
    /// </summary>
    public static IReadOnlyList<string> Of(SearchQuery query)
    {
        List<Term> terms = [];
        Collect(query.Root, terms);
        IEnumerable<(Term Term, string Text)> changes =
        [
            .. terms.SelectMany(static term => OtherNumerals(term), static (term, text) => (term, text)),
            .. terms.SelectMany(static term => Shorter(term), static (term, text) => (term, text)),
        ];
        return
        [
            .. changes.Select(change => query.Text[..change.Term.Start] + change.Text + query.Text[(change.Term.Start + change.Term.Text.Length)..])
                .Where(text => text != query.Text)
                .Distinct(StringComparer.Ordinal)
                .Where(static text => QueryParser.Parse(text).Query is not null)
                .Take(Limit),
        ];
    }

    private static void Collect(QueryNode node, List<Term> terms)
    {
        switch (node)
        {
            case AllOf all:
                all.Items.ToList().ForEach(item => Collect(item, terms));
                break;
            case AnyOf any:
                any.Items.ToList().ForEach(item => Collect(item, terms));
                break;
            case Near near:
                Collect(near.Left, terms);
                terms.Add(near.Right);
                break;
            case Ordered ordered:
                Collect(ordered.Left, terms);
                terms.Add(ordered.Right);
                break;
            case InTitle title:
                terms.Add(title.Term);
                break;
            case Term term:
                terms.Add(term);
                break;
        }
    }

    private static string[] OtherNumerals(Term term)
    {
        string narrow = string.Concat(term.Text.Select(static c => c is >= '０' and <= '９' ? (char)(c - '０' + '0') : c));
        string numerals = NumeralForms.ToNumerals(narrow);
        string digits = NumeralForms.ToDigits(narrow);
        return [.. new[] { numerals, digits }.Where(text => text != narrow)];
    }

    /// <summary>
    /// Shorter pieces of a term without wildcards, as written, in its quotation marks if it is a phrase. None cuts a pair of surrogates.
    /// </summary>
    private static IEnumerable<string> Shorter(Term term)
    {
        if (term.Written is null)
        {
            yield break;
        }

        Skeleton skeleton = Fold.Skeleton(term.Written);
        int length = skeleton.Text.Length;
        int half = (length + 1) / 2;
        bool isPhrase = term.Written.Length < term.Text.Length;
        foreach ((int start, int end) in new[] { (0, length - 1), (1, length), (0, half), (length - half, length) })
        {
            bool isWhole = end - start >= ShortestPhrase && !char.IsLowSurrogate(skeleton.Text[start]) && !char.IsHighSurrogate(skeleton.Text[end - 1]);
            if (isWhole)
            {
                (int from, int count) = skeleton.Locate(start, end - start);
                string piece = term.Written.Substring(from, count);
                yield return isPhrase ? term.Text[..1] + piece + term.Text[^1..] : piece;
            }
        }
    }
}
