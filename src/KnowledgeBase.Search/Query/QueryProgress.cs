namespace KnowledgeBase.Search.Query;

/// <summary>How far the reading of a query has come, what it has counted, and the first error. Places are UTF-16 code units.</summary>
internal sealed class QueryProgress(string text)
{
    private int _terms;
    private int _depth;

    public string Text => text;

    public int At { get; set; }

    public bool IsAtEnd => At >= text.Length;

    public QueryError? Error { get; private set; }

    /// <summary>Notes the first error and ends the reading: at the end of the text every loop stops.</summary>
    /// <returns>Null, for the node that could not be read.</returns>
    public Term? Fail(QuerySyntax code, int start, int length)
    {
        Error ??= new QueryError(code, start, length);
        At = text.Length;
        return null;
    }

    /// <summary>Fails with what was read since <paramref name="start"/> as the place.</summary>
    public Term? FailSince(int start, QuerySyntax code) => Fail(code, start, At - start);

    /// <summary>Counts the term that was read since <paramref name="start"/>.</summary>
    public void CountTerm(int start)
    {
        if (++_terms > QueryLimits.Terms)
        {
            FailSince(start, QuerySyntax.TooManyTerms);
        }
    }

    /// <summary>Steps over the opening of a group or an exclusion.</summary>
    public void Descend()
    {
        At++;
        if (++_depth > QueryLimits.Depth)
        {
            Fail(QuerySyntax.TooDeep, At - 1, 1);
        }
    }

    public void Ascend() => _depth--;
}
