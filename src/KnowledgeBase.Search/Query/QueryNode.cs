using KnowledgeBase.Text;

namespace KnowledgeBase.Search.Query;

/// <summary>A part of a query. The kinds below are all there are; places are UTF-16 code units in the query.</summary>
public abstract record QueryNode
{
    private protected QueryNode()
    {
    }
}

/// <summary>Documents that every item matches; two items or more.</summary>
public sealed record AllOf(EquatableArray<QueryNode> Items) : QueryNode;

/// <summary>Documents that some item matches; two items or more.</summary>
public sealed record AnyOf(EquatableArray<QueryNode> Items) : QueryNode;

/// <summary>Documents that the item does not match. Nothing below gives hits.</summary>
public sealed record Not(QueryNode Item) : QueryNode;

/// <summary>What is looked for inside one passage, so that its hits are places.</summary>
public abstract record SpanNode : QueryNode
{
    private protected SpanNode()
    {
    }
}

/// <summary>
/// A word or phrase. <see cref="Text"/> is what stands in the query from <see cref="Start"/> on, quotation marks included;
/// <see cref="Written"/> is what a strict search compares, null when wildcards stand in it: those are always searched folded.
/// </summary>
public sealed record Term(string Text, int Start, Pattern Pattern, string? Written) : SpanNode;

/// <summary>Two spans in either order with at most <see cref="Distance"/> characters of the skeleton between them.</summary>
public sealed record Near(SpanNode Left, Term Right, int Distance) : SpanNode;

/// <summary>The right span somewhere after the left one, in the same passage.</summary>
public sealed record Ordered(SpanNode Left, Term Right) : SpanNode;

/// <summary>The term in a title: a passage that stands over the document.</summary>
public sealed record InTitle(Term Term) : QueryNode;

/// <summary>
/// Documents with a value of the field <see cref="Key"/> that folds to <see cref="Folded"/>. <see cref="Text"/> is the value as it stands
/// in the query from <see cref="Start"/> on.
/// </summary>
public sealed record FieldFilter(string Key, string Folded, string Text, int Start) : QueryNode;

/// <summary>Documents whose date may lie in <see cref="Asked"/>; when that is null, documents without a known date.</summary>
public sealed record DateFilter(DateSpan? Asked, string Text, int Start) : QueryNode;
