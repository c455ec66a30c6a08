using System.Diagnostics;
using KnowledgeBase.Search.Query;
using KnowledgeBase.Text;

namespace KnowledgeBase.Search.Reading;

/// <summary>What the index says of a query: the documents that match, or, where it isn't certain, those that may.</summary>
internal sealed class QueryEvaluation(int documents, PhraseLookup phrases, Lazy<EquatableArray<FieldValues>[]> columns, bool strict)
{
    /// <summary>Shorter pieces of a pattern are in nearly every document.</summary>
    private const int TellingLength = 2;

    /// <summary>What may stand where a query has a mask.</summary>
    private static readonly string[] s_masks = ["□", "某"];

    private readonly Dictionary<string, PhraseAnswer> _answers = new(StringComparer.Ordinal);

    /// <summary>Whether the documents match for certain, and what is found in them is counted.</summary>
    public bool IsExact { get; private set; } = true;

    public QueryCandidates Matches(QueryNode node)
    {
        switch (node)
        {
            case AllOf all:
                return All(all);
            case AnyOf any:
                return QueryCandidates.Union([.. any.Items.Select(Matches)]);
            case Not not:
                return Everything().Without(Certain(not.Item));
            case FieldFilter filter:
                return Where(document => QueryMatcher.Meets(filter, document));
            case DateFilter filter:
                return Where(document => QueryMatcher.Meets(filter, document));
            case InTitle title:
                return OfTerm(title.Term, titlesOnly: true);
            case Term term:
                return OfTerm(term, titlesOnly: false);
            case Near near:
                return OfPair(near.Left, near.Right);
            case Ordered ordered:
                return OfPair(ordered.Left, ordered.Right);
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>Passages with a hit, if the query is one phrase and nothing else.</summary>
    public int? PassagesOf(QueryNode root) => root is Term term && PlainPhrase(term, strict) is { } phrase ? Answer(phrase).Passages : null;

    /// <summary>The phrase that a term is, if the index alone answers it.</summary>
    private static string? PlainPhrase(Term term, bool strict) => strict && term.Written is not null ? null : term.Pattern.Exact;

    private QueryCandidates OfPair(SpanNode left, Term right)
    {
        QueryCandidates both = QueryCandidates.Intersection([Matches(left), Matches(right)]);
        IsExact = false;
        return both;
    }

    private QueryCandidates All(AllOf all)
    {
        QueryCandidates[] wanted = [.. all.Items.Where(static item => item is not Not).Select(Matches)];
        QueryCandidates found = wanted.Length > 0 ? QueryCandidates.Intersection(wanted) : Everything();
        return all.Items.OfType<Not>().Aggregate(found, (left, not) => left.Without(Certain(not.Item)));
    }

    /// <summary>Documents that match an excluded node for certain; none where the index alone doesn't say.</summary>
    private QueryCandidates Certain(QueryNode node)
    {
        var inner = new QueryEvaluation(documents, phrases, columns, strict);
        QueryCandidates found = inner.Matches(node);
        IsExact &= inner.IsExact;
        return inner.IsExact ? found : QueryCandidates.None;
    }

    private QueryCandidates OfTerm(Term term, bool titlesOnly)
    {
        if (PlainPhrase(term, strict) is { } phrase)
        {
            return QueryCandidates.Of(OfPhrase(phrase, titlesOnly));
        }

        IsExact = false;
        string[] pieces = [.. term.Pattern.Parts.OfType<Literal>().Select(static part => part.Text)];
        int least = Math.Min(pieces.Select(static piece => piece.Length).DefaultIfEmpty(0).Max(), TellingLength);
        List<string[]> wanted = [.. pieces.Where(piece => piece.Length >= least).Select(static piece => new[] { piece })];
        if (term.Pattern.Parts.Any(static part => part is Masks))
        {
            wanted.Add(s_masks);
        }

        return QueryCandidates.Intersection([.. wanted.Select(alternatives => QueryCandidates.Union([.. alternatives.Select(piece => QueryCandidates.Of(OfPhrase(piece, titlesOnly)))]))]);
    }

    private IEnumerable<DocumentCount> OfPhrase(string folded, bool titlesOnly)
    {
        EquatableArray<DocumentCount> found = Answer(folded).Documents;
        return titlesOnly ? found.Where(static document => document.OnPage > 0).Select(static document => document with { Occurrences = document.OnPage }) : found;
    }

    private PhraseAnswer Answer(string folded)
    {
        if (!_answers.TryGetValue(folded, out PhraseAnswer? answer))
        {
            answer = phrases.Find(folded);
            _answers.Add(folded, answer);
        }

        return answer;
    }

    private QueryCandidates Where(Func<MatchDocument, bool> meets) =>
        QueryCandidates.Of(Enumerable.Range(0, documents).Where(document => meets(new MatchDocument([], columns.Value[document]))));

    private QueryCandidates Everything() => QueryCandidates.Of(Enumerable.Range(0, documents));
}
