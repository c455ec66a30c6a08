using KnowledgeBase.Text.Folding;

namespace KnowledgeBase.Search.Query;

/// <summary>Reads terms, phrases and fields: what stands between operators.</summary>
internal sealed class OperandReader(QueryReader reader, QueryProgress progress)
{
    /// <summary>Reads a field if its name stands here, else a term.</summary>
    /// <returns>Null after an error, and for a term that folds to nothing.</returns>
    public QueryNode? Read()
    {
        int start = progress.At;
        if (QueryField.At(progress.Text, start, out int valueStart) is not { } field)
        {
            return ReadTerm();
        }

        progress.At = valueStart;
        if (field != QueryField.Title)
        {
            return ReadFilter(field, start);
        }

        return ReadTerm() is { } term ? new InTitle(term) : progress.FailSince(start, QuerySyntax.MissingValue);
    }

    private Term? ReadTerm()
    {
        int start = progress.At;
        string slice = ReadSlice(hasOperators: true, out int quoted);
        if (slice is [var only] && QueryReader.IsTilde(only))
        {
            return progress.FailSince(start, QuerySyntax.BadDistance);
        }

        var builder = new PatternBuilder();
        builder.Add(slice, quoted);
        if (builder.Build() is { } pattern)
        {
            progress.CountTerm(start);
            return new Term(slice, start, pattern, builder.HasWildcards ? null : Inside(slice, quoted));
        }

        return builder.HasWildcards ? progress.FailSince(start, QuerySyntax.OnlyWildcards) : null;
    }

    /// <param name="start">Where the name of the field stands.</param>
    private QueryNode? ReadFilter(QueryField field, int start)
    {
        int valueStart = progress.At;
        string value = ReadSlice(hasOperators: field != QueryField.Date, out int quoted);
        string inside = Inside(value, quoted);
        string folded = Fold.ToSkeleton(inside);
        if (folded.Length == 0)
        {
            return progress.FailSince(start, QuerySyntax.MissingValue);
        }

        progress.CountTerm(start);
        if (field != QueryField.Date)
        {
            return new FieldFilter(field.Key, folded, value, valueStart);
        }

        DateSpan? asked = DateSpan.OfRange(inside);
        bool isUndated = folded is "无" or "不详" or "none" or "unknown";
        return asked is null && !isUndated ? progress.FailSince(valueStart, QuerySyntax.BadDate) : new DateFilter(asked, value, valueStart);
    }

    /// <summary>Takes a word, a phrase, or a phrase that a word follows without a blank.</summary>
    /// <param name="hasOperators">Whether <c>></c> and <c>~</c> end it.</param>
    /// <param name="quoted">How much of it stands in quotation marks, marks included.</param>
    private string ReadSlice(bool hasOperators, out int quoted)
    {
        int start = progress.At;
        int end = reader.QuoteEnd(start);
        quoted = Math.Max(end - start, 0);
        if (end == 0)
        {
            progress.Fail(QuerySyntax.UnclosedQuote, start, 1);
            return "";
        }

        progress.At = reader.WordEnd(start + quoted, hasOperators);
        return progress.Text[start..progress.At];
    }

    /// <summary>The phrase without its quotation marks; a word is as it stands.</summary>
    private static string Inside(string slice, int quoted) => quoted > 0 && quoted == slice.Length ? slice[1..^1] : slice;
}
