namespace KnowledgeBase.Site.Assets;

/// <summary>
/// Cuts a script into tokens (ECMA-262 §12), as far as linking needs it. A slash after a name, a number or a closing bracket divides;
/// everywhere else it begins a regular expression.
/// </summary>
internal sealed class ScriptScanner(string path, string source)
{
    private static readonly HashSet<string> s_wordsBeforeExpressions =
        ["return", "typeof", "case", "in", "of", "new", "delete", "void", "throw", "do", "else", "yield", "await", "instanceof"];

    private readonly List<ScriptToken> _tokens = [];
    private readonly Stack<int> _brackets = [];
    private int _at;

    /// <exception cref="ScriptBundleException">A string, comment, template, expression or bracket is not closed.</exception>
    public IReadOnlyList<ScriptToken> Scan()
    {
        ScanCode(insideTemplate: false);
        if (_brackets.TryPeek(out int open))
        {
            throw At(open, $"The bracket '{source[open]}' is not closed.");
        }

        return _tokens;
    }

    private void ScanCode(bool insideTemplate)
    {
        int outside = _brackets.Count;
        while (_at < source.Length)
        {
            char c = source[_at];
            if (insideTemplate && c == '}' && _brackets.Count == outside)
            {
                return;
            }

            if (char.IsWhiteSpace(c))
            {
                _at++;
            }
            else if (IsWordPart(c))
            {
                Add(ScriptTokenKind.Word, WordEnd());
            }
            else
            {
                ScanMark(c);
            }
        }
    }

    private void ScanMark(char c)
    {
        switch (c)
        {
            case '/' when Next() == '/':
                int lineEnd = source.IndexOf('\n', _at);
                Add(ScriptTokenKind.Comment, lineEnd < 0 ? source.Length : lineEnd);
                break;
            case '/' when Next() == '*':
                int end = source.IndexOf("*/", _at + 2, StringComparison.Ordinal);
                Add(ScriptTokenKind.Comment, end < 0 ? throw At(_at, "The comment is not closed.") : end + 2);
                break;
            case '/' when ExpectsExpression():
                Add(ScriptTokenKind.RegularExpression, RegularExpressionEnd());
                break;
            case '"' or '\'':
                Add(ScriptTokenKind.String, StringEnd(c));
                break;
            case '`':
                ScanTemplate();
                break;
            case '(' or '[' or '{':
                Add(ScriptTokenKind.Punctuator, _at + 1);
                _brackets.Push(_at - 1);
                break;
            case ')' or ']' or '}':
                Close(c);
                break;
            default:
                Add(ScriptTokenKind.Punctuator, _at + 1);
                break;
        }
    }

    private void Close(char c)
    {
        char open = c switch { ')' => '(', ']' => '[', _ => '{' };
        if (!_brackets.TryPop(out int place) || source[place] != open)
        {
            throw At(_at, $"The bracket '{c}' closes nothing.");
        }

        Add(ScriptTokenKind.Punctuator, _at + 1);
    }

    private void ScanTemplate()
    {
        int start = _at;
        int end = FixedPartEnd(start);
        while (end < source.Length && source[end] == '$')
        {
            Add(ScriptTokenKind.Template, end + 1);
            _brackets.Push(_at);
            _at++;
            ScanCode(insideTemplate: true);
            _brackets.Pop();
            end = _at < source.Length ? FixedPartEnd(_at) : _at;
        }

        if (end >= source.Length)
        {
            throw At(start, "The template is not closed.");
        }

        Add(ScriptTokenKind.Template, end + 1);
    }

    /// <summary>Where a fixed part of a template, opened by '`' or '}', ends: at the closing '`' or at the '$' of "${".</summary>
    private int FixedPartEnd(int opening)
    {
        int i = opening + 1;
        while (i < source.Length && source[i] != '`' && !(source[i] == '$' && i + 1 < source.Length && source[i + 1] == '{'))
        {
            i += source[i] == '\\' ? 2 : 1;
        }

        return i;
    }

    private int StringEnd(char quote)
    {
        for (int i = _at + 1; i < source.Length && source[i] != '\n'; i++)
        {
            if (source[i] == '\\')
            {
                i++;
            }
            else if (source[i] == quote)
            {
                return i + 1;
            }
        }

        throw At(_at, "The string is not closed on its line.");
    }

    private int RegularExpressionEnd()
    {
        bool inClass = false;
        for (int i = _at + 1; i < source.Length && source[i] != '\n'; i++)
        {
            switch (source[i])
            {
                case '\\':
                    i++;
                    break;
                case '[':
                    inClass = true;
                    break;
                case ']':
                    inClass = false;
                    break;
                case '/' when !inClass:
                    return i + 1;
            }
        }

        throw At(_at, "The regular expression is not closed on its line.");
    }

    private bool ExpectsExpression()
    {
        int last = _tokens.FindLastIndex(static token => token.Kind != ScriptTokenKind.Comment);
        if (last < 0)
        {
            return true;
        }

        ScriptToken before = _tokens[last];
        return before.Kind switch
        {
            ScriptTokenKind.Word => s_wordsBeforeExpressions.Contains(source.Substring(before.Start, before.Length)),
            ScriptTokenKind.Punctuator => source[before.Start] is not (')' or ']' or '}'),
            _ => false,
        };
    }

    private int WordEnd()
    {
        int end = _at;
        while (end < source.Length && IsWordPart(source[end]))
        {
            end++;
        }

        return end;
    }

    private static bool IsWordPart(char c) => char.IsLetterOrDigit(c) || c is '_' or '$' or '#';

    private char Next() => _at + 1 < source.Length ? source[_at + 1] : '\0';

    private void Add(ScriptTokenKind kind, int end)
    {
        _tokens.Add(new ScriptToken(kind, _at, end - _at, _brackets.Count));
        _at = end;
    }

    private ScriptBundleException At(int offset, string problem) => ScriptBundleException.At(path, source, offset, problem);
}
