namespace KnowledgeBase.Search.Query;

/// <summary>Reads the text of a query. The browser's parser answers the same on <c>tests/Shared/Vectors/query-vectors.json</c>.</summary>
public sealed class QueryParser
{
    private readonly QueryReader _reader;
    private readonly QueryProgress _progress;
    private readonly OperandReader _operands;

    private QueryParser(string text)
    {
        _reader = new QueryReader(text);
        _progress = new QueryProgress(text);
        _operands = new OperandReader(_reader, _progress);
    }

    public static QueryParse Parse(string text)
    {
        if (text.Length > QueryLimits.Length)
        {
            return new QueryParse(null, new QueryError(QuerySyntax.TooLong, QueryLimits.Length, text.Length - QueryLimits.Length));
        }

        var parser = new QueryParser(text);
        QueryNode? root = parser.ReadAny();
        if (root is null)
        {
            parser._progress.Fail(QuerySyntax.NothingToSearch, 0, text.Length);
        }
        else if (OnlyExcludes(root))
        {
            parser._progress.Fail(QuerySyntax.OnlyNegative, 0, text.Length);
        }

        QueryError? error = parser._progress.Error;
        return new QueryParse(root is null || error is not null ? null : new SearchQuery(text, root), error);
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
            int start = _progress.At = _reader.SkipBlanks(_progress.At);
            Add(branches, ReadAll());
            bool isBar = _reader.IsBar(_progress.At);
            if (_progress.At == start && (isBar || bar >= 0))
            {
                _progress.Fail(QuerySyntax.MissingOperand, isBar ? start : bar, 1);
            }

            if (!_reader.IsBar(_progress.At))
            {
                return branches is [] or [_] ? branches.FirstOrDefault() : new AnyOf([.. branches]);
            }

            bar = _progress.At++;
        }
    }

    private QueryNode? ReadAll()
    {
        List<QueryNode> units = [];
        while (!_progress.IsAtEnd && !_reader.IsBar(_progress.At) && !_reader.IsClosing(_progress.At))
        {
            Add(units, ReadUnit());
            _progress.At = _reader.SkipBlanks(_progress.At);
        }

        return units is [] or [_] ? units.FirstOrDefault() : new AllOf([.. units]);
    }

    private QueryNode? ReadUnit()
    {
        if (!_reader.IsExclusion(_progress.At))
        {
            return ReadSpan();
        }

        _progress.Descend();
        QueryNode? unit = ReadUnit();
        _progress.Ascend();
        return unit is null ? null : new Not(unit);
    }

    private QueryNode? ReadSpan()
    {
        int start = _progress.At;
        QueryNode? left = ReadOperand();
        while (_progress.Error is null)
        {
            int at = _reader.SkipBlanks(_progress.At);
            int length = _reader.OperatorLength(at);
            if (length == 0)
            {
                break;
            }

            left = left is SpanNode span ? ReadRight(span, at, length) : _progress.FailSince(start, WhyNoSpan(left));
        }

        return left;
    }

    /// <param name="left">What stands before the operator.</param>
    /// <param name="at">Where the operator stands.</param>
    /// <param name="length">Of the operator.</param>
    private SpanNode? ReadRight(SpanNode left, int at, int length)
    {
        int distance = _reader.Distance(at, length);
        bool isNear = length > 1;
        if (isNear && distance is 0 or > QueryLimits.Distance)
        {
            return _progress.Fail(QuerySyntax.BadDistance, at, length);
        }

        int start = _progress.At = _reader.SkipBlanks(at + length);
        if (_reader.EndsUnit(start))
        {
            return _progress.Fail(QuerySyntax.MissingOperand, at, length);
        }

        if (_reader.IsOpening(start) || _reader.IsExclusion(start))
        {
            return _progress.Fail(QuerySyntax.BadOperand, start, 1);
        }

        QueryNode? right = ReadOperand();
        return right is not Term term ? _progress.FailSince(start, WhyNoSpan(right))
            : isNear ? new Near(left, term, distance)
            : new Ordered(left, term);
    }

    private QueryNode? ReadOperand()
    {
        if (_reader.IsOpening(_progress.At))
        {
            return ReadGroup();
        }

        int length = _reader.OperatorLength(_progress.At);
        return length > 0 ? _progress.Fail(QuerySyntax.MissingOperand, _progress.At, length) : _operands.Read();
    }

    private QueryNode? ReadGroup()
    {
        int start = _progress.At;
        _progress.Descend();
        _reader.OpenGroups++;
        QueryNode? inside = ReadAny();
        if (_reader.IsClosing(_progress.At))
        {
            _progress.At++;
        }
        else
        {
            _progress.Fail(QuerySyntax.UnclosedGroup, start, 1);
        }

        _reader.OpenGroups--;
        _progress.Ascend();
        return inside;
    }

    private static QuerySyntax WhyNoSpan(QueryNode? operand) => operand is null ? QuerySyntax.MissingOperand : QuerySyntax.BadOperand;

    private static void Add(List<QueryNode> nodes, QueryNode? node)
    {
        if (node is not null)
        {
            nodes.Add(node);
        }
    }
}
