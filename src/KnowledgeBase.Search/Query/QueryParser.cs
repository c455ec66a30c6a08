using KnowledgeBase.Text;
using KnowledgeBase.Text.Folding;

namespace KnowledgeBase.Search.Query;

/// <summary>Reads the text of a query. The browser's parser answers the same on <c>tests/Shared/Vectors/query-vectors.json</c>.</summary>
public sealed class QueryParser
{
    private readonly QueryReader _reader;
    private readonly string _text;
    private int _at;
    private int _depth;
    private int _terms;
    private QueryError? _error;

    private QueryParser(string text)
    {
        _text = text;
        _reader = new QueryReader(text);
    }

    public static QueryParse Parse(string text)
    {
        if (text.Length > QueryLimits.Length)
        {
            return new QueryParse(null, new QueryError(QuerySyntax.TooLong, QueryLimits.Length, text.Length - QueryLimits.Length));
        }

        var parser = new QueryParser(text);
        QueryNode? root = parser.ReadAny();
        QueryError? error = parser._error
            ?? (root is null ? new QueryError(QuerySyntax.NothingToSearch, 0, text.Length)
                : OnlyExcludes(root) ? new QueryError(QuerySyntax.OnlyNegative, 0, text.Length)
                : null);
        return error is null ? new QueryParse(new SearchQuery(text, root!), null) : new QueryParse(null, error);
    }

    /// <summary>Whether a document could match without holding anything that is named.</summary>
    private static bool OnlyExcludes(QueryNode node) => node switch
    {
        Not not => !OnlyExcludes(not.Item),
        AllOf all => all.Items.All(OnlyExcludes),
        AnyOf any => any.Items.Any(OnlyExcludes),
        _ => false,
    };

    private QueryNode? ReadAny()
    {
        List<QueryNode> branches = [];
        int bar = -1;
        while (true)
        {
            int start = _at = _reader.SkipBlanks(_at);
            Add(branches, ReadAll());
            bool isBar = _reader.IsBar(_at);
            if (_at == start && (isBar || bar >= 0))
            {
                Fail(QuerySyntax.MissingOperand, isBar ? _at : bar, 1);
            }

            if (!_reader.IsBar(_at))
            {
                return branches is [] or [_] ? branches.FirstOrDefault() : new AnyOf([.. branches]);
            }

            bar = _at++;
        }
    }

    private QueryNode? ReadAll()
    {
        List<QueryNode> units = [];
        while (_at < _text.Length && !_reader.IsBar(_at) && !_reader.IsClosing(_at))
        {
            Add(units, ReadUnit());
            _at = _reader.SkipBlanks(_at);
        }

        return units is [] or [_] ? units.FirstOrDefault() : new AllOf([.. units]);
    }

    private QueryNode? ReadUnit()
    {
        if (!_reader.IsExclusion(_at))
        {
            return ReadSpan();
        }

        Descend();
        QueryNode? unit = ReadUnit();
        _depth--;
        return unit is null ? null : new Not(unit);
    }

    private QueryNode? ReadSpan()
    {
        int start = _at;
        QueryNode? left = ReadOperand();
        while (_error is null)
        {
            int at = _reader.SkipBlanks(_at);
            int length = _reader.OperatorLength(at);
            if (length == 0)
            {
                break;
            }

            if (left is not SpanNode span)
            {
                return Fail(left is null ? QuerySyntax.MissingOperand : QuerySyntax.BadOperand, start, _at - start);
            }

            left = ReadRight(span, at, length);
        }

        return left;
    }

    private SpanNode? ReadRight(SpanNode left, int at, int length)
    {
        int distance = _reader.Distance(at, length);
        if (length > 1 && distance is 0 or > QueryLimits.Distance)
        {
            return Fail(QuerySyntax.BadDistance, at, length);
        }

        int start = _at = _reader.SkipBlanks(at + length);
        if (_reader.EndsUnit(start))
        {
            return Fail(QuerySyntax.MissingOperand, at, length);
        }

        if (_reader.IsOpening(start) || _reader.IsExclusion(start))
        {
            return Fail(QuerySyntax.BadOperand, start, 1);
        }

        QueryNode? right = ReadOperand();
        return right is not Term term ? Fail(right is null ? QuerySyntax.MissingOperand : QuerySyntax.BadOperand, start, _at - start)
            : length > 1 ? new Near(left, term, distance)
            : new Ordered(left, term);
    }

    private QueryNode? ReadOperand()
    {
        if (_reader.IsOpening(_at))
        {
            return ReadGroup();
        }

        int length = _reader.OperatorLength(_at);
        if (length > 0)
        {
            return Fail(QuerySyntax.MissingOperand, _at, length);
        }

        QueryField? field = QueryField.At(_text, _at, out int end);
        return field is null ? ReadTerm() : ReadField(field, end);
    }

    private QueryNode? ReadGroup()
    {
        int start = _at;
        Descend();
        _reader.OpenGroups++;
        QueryNode? inside = ReadAny();
        if (!_reader.IsClosing(_at))
        {
            Fail(QuerySyntax.UnclosedGroup, start, 1);
        }

        _reader.OpenGroups--;
        _depth--;
        _at = Math.Min(_at + 1, _text.Length);
        return inside;
    }

    private QueryNode? ReadField(QueryField field, int valueStart)
    {
        int start = _at;
        _at = valueStart;
        if (field == QueryField.Title)
        {
            Term? term = ReadTerm();
            return term is null ? Fail(QuerySyntax.MissingValue, start, _at - start) : new InTitle(term);
        }

        string value = ReadSlice(hasOperators: field != QueryField.Date, out int quoted);
        string inside = Inside(value, quoted);
        string folded = Fold.Skeleton(inside).Text;
        if (folded.Length == 0)
        {
            return Fail(QuerySyntax.MissingValue, start, _at - start);
        }

        Count(start);
        if (field != QueryField.Date)
        {
            return new FieldFilter(field.Key, folded, value, valueStart);
        }

        if (folded is "无" or "不详" or "none" or "unknown")
        {
            return new DateFilter(null, value, valueStart);
        }

        return DateSpan.OfRange(inside) is { } asked ? new DateFilter(asked, value, valueStart) : Fail(QuerySyntax.BadDate, valueStart, value.Length);
    }

    private Term? ReadTerm()
    {
        int start = _at;
        string slice = ReadSlice(hasOperators: true, out int quoted);
        if (slice is [var only] && QueryReader.IsTilde(only))
        {
            return Fail(QuerySyntax.BadDistance, start, 1);
        }

        var builder = new PatternBuilder();
        builder.Add(slice, quoted);
        if (builder.Build() is { } pattern)
        {
            Count(start);
            return new Term(slice, start, pattern, builder.HasWildcards ? null : Inside(slice, quoted));
        }

        return builder.HasWildcards ? Fail(QuerySyntax.OnlyWildcards, start, slice.Length) : null;
    }

    /// <summary>Takes a word, a phrase, or a phrase that a word follows without a blank.</summary>
    /// <param name="quoted">How much of it stands in quotation marks, marks included.</param>
    private string ReadSlice(bool hasOperators, out int quoted)
    {
        int start = _at;
        int end = _reader.QuoteEnd(start);
        quoted = Math.Max(end - start, 0);
        if (end == 0)
        {
            Fail(QuerySyntax.UnclosedQuote, start, 1);
            return "";
        }

        _at = _reader.WordEnd(start + quoted, hasOperators);
        return _text[start.._at];
    }

    /// <summary>The phrase without its quotation marks; a word is as it stands.</summary>
    private static string Inside(string slice, int quoted) => quoted > 0 && quoted == slice.Length ? slice[1..^1] : slice;

    private void Count(int start)
    {
        if (++_terms > QueryLimits.Terms)
        {
            Fail(QuerySyntax.TooManyTerms, start, _at - start);
        }
    }

    /// <summary>Steps over the opening of a group or an exclusion.</summary>
    private void Descend()
    {
        _at++;
        if (++_depth > QueryLimits.Depth)
        {
            Fail(QuerySyntax.TooDeep, _at - 1, 1);
        }
    }

    /// <summary>Notes the first error and ends the reading: at the end of the text every loop stops.</summary>
    private Term? Fail(QuerySyntax code, int start, int length)
    {
        _error ??= new QueryError(code, start, length);
        _at = _text.Length;
        return null;
    }

    private static void Add(List<QueryNode> nodes, QueryNode? node)
    {
        if (node is not null)
        {
            nodes.Add(node);
        }
    }
}
