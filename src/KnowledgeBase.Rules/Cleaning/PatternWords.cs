using System.Globalization;

namespace KnowledgeBase.Rules.Cleaning;

/// <summary>
/// Reads off a regular expression what a text must have to match: a set of words of which every match has at least one. It makes a cheap
/// test before the expensive one. What it cannot follow counts as telling nothing, so a text that matches is never kept from its pattern.
/// </summary>
internal sealed class PatternWords
{
    // Beyond this depth or width the words tell little, and a text of parentheses must not eat the stack.
    private const int DeepestGroup = 40;
    private const int MostWords = 160;
    private const int MostVariants = 32;
    private const int LargestClass = 8;

    private readonly string _pattern;
    private int _at;

    private PatternWords(string pattern) => _pattern = pattern;

    /// <summary>The words, or null when the pattern may match a text without any fixed word.</summary>
    public static IReadOnlyCollection<string>? Of(string pattern)
    {
        // Case that does not count would need other words.
        if (pattern.Contains("(?i)"))
        {
            return null;
        }

        var reader = new PatternWords(pattern);
        HashSet<string>? words = reader.ReadAlternatives(0);
        return reader._at == pattern.Length ? words : null;
    }

    private HashSet<string>? ReadAlternatives(int depth)
    {
        HashSet<string>? all = ReadSequence(depth);
        while (_at < _pattern.Length && _pattern[_at] == '|')
        {
            _at++;
            HashSet<string>? next = ReadSequence(depth);
            if (all is not null && next is not null)
            {
                all.UnionWith(next);
            }
            else
            {
                all = null;
            }
        }

        return all is { Count: <= MostWords } ? all : null;
    }

    // Of all that must stand in a row, the part with the longest words is the best test.
    private HashSet<string>? ReadSequence(int depth)
    {
        HashSet<string>? best = null;
        List<string> run = [""];
        while (_at < _pattern.Length && _pattern[_at] is not ('|' or ')'))
        {
            string? literals = null;
            HashSet<string>? words = null;
            switch (_pattern[_at])
            {
                case '(':
                    words = ReadGroup(depth);
                    break;
                case '[':
                    literals = ReadClass();
                    break;
                case '\\':
                    literals = ReadEscape();
                    break;
                case '^' or '$' or '.':
                    _at++;
                    break;
                default:
                    literals = _pattern[_at++].ToString();
                    break;
            }

            (int least, bool isOne) = ReadQuantifier();
            if (least > 0 && literals is not null)
            {
                best = run.Count * literals.Length > MostVariants ? Better(best, Take(ref run)) : best;
                run = [.. run.SelectMany(_ => literals, static (word, c) => word + c)];
            }

            if (literals is null || !isOne)
            {
                best = Better(best, Take(ref run));
                best = least > 0 ? Better(best, words) : best;
            }
        }

        return Better(best, Take(ref run));
    }

    private static HashSet<string>? Take(ref List<string> run)
    {
        HashSet<string>? words = run[0].Length == 0 ? null : new HashSet<string>(run, StringComparer.Ordinal);
        run = [""];
        return words;
    }

    private static HashSet<string>? Better(HashSet<string>? best, HashSet<string>? other)
    {
        if (best is null || other is null)
        {
            return best ?? other;
        }

        int shortest = Math.Min(2, best.Min(static word => word.Length));
        int otherShortest = Math.Min(2, other.Min(static word => word.Length));
        return otherShortest > shortest || (otherShortest == shortest && other.Count < best.Count) ? other : best;
    }

    private HashSet<string>? ReadGroup(int depth)
    {
        _at++;
        bool counts = true;
        if (_at < _pattern.Length && _pattern[_at] == '?')
        {
            int close = _pattern.IndexOfAny([':', '=', '!', '>', ')', '('], _at);
            string kind = close < 0 ? "" : _pattern.Substring(_at + 1, close - _at);
            // (?:  (?=  (?>  (?<=  and (?<name> hold what must stand there; (?!  (?<!  options and conditions do not.
            counts = kind is ":" or "=" or ">" or "<=" || (kind.StartsWith("<", StringComparison.Ordinal) && kind.EndsWith(">", StringComparison.Ordinal) && kind.Length > 2);
            _at = close < 0 ? _pattern.Length : kind.EndsWith("(", StringComparison.Ordinal) ? close : close + 1;
        }

        HashSet<string>? words = depth < DeepestGroup ? ReadAlternatives(depth + 1) : null;
        if (depth >= DeepestGroup)
        {
            _at = _pattern.Length + 1;
        }
        else if (_at < _pattern.Length)
        {
            _at++;
        }

        return counts ? words : null;
    }

    // The characters of a class that is short and plain, one of which must stand there; null for any other.
    private string? ReadClass()
    {
        int start = ++_at;
        bool isPlain = start < _pattern.Length && _pattern[start] != '^';
        while (_at < _pattern.Length && (_pattern[_at] != ']' || _at == start))
        {
            isPlain &= _pattern[_at] is not ('\\' or '-' or '[');
            _at += _pattern[_at] == '\\' ? 2 : 1;
        }

        int end = Math.Min(_at, _pattern.Length);
        _at = end + 1;
        return isPlain && end - start is > 0 and <= LargestClass ? _pattern.Substring(start, end - start) : null;
    }

    // \d, \s and the like stand for no one character.
    private string? ReadEscape()
    {
        char c = _at + 1 < _pattern.Length ? _pattern[_at + 1] : '\0';
        _at += 2;
        if (c == 'u' && _at + 4 <= _pattern.Length && int.TryParse(_pattern.Substring(_at, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out int code))
        {
            _at += 4;
            return ((char)code).ToString();
        }

        if (c is 'p' or 'P' or 'k' && _at < _pattern.Length && _pattern[_at] is '{' or '<')
        {
            int close = _pattern.IndexOf(_pattern[_at] == '{' ? '}' : '>', _at);
            _at = close < 0 ? _pattern.Length : close + 1;
            return null;
        }

        return c is '\0' || (c < 128 && char.IsLetterOrDigit(c)) ? null : c.ToString();
    }

    /// <summary>How often the thing before must stand there at least, and whether it stands there exactly once.</summary>
    private (int Least, bool IsOne) ReadQuantifier()
    {
        (int Least, bool IsOne) found = (1, true);
        char c = _at < _pattern.Length ? _pattern[_at] : '\0';
        int close = c == '{' ? _pattern.IndexOf('}', _at) : -1;
        if (c is '?' or '*' or '+')
        {
            _at++;
            found = (c == '+' ? 1 : 0, false);
        }
        else if (close > 0 && char.IsDigit(_pattern[_at + 1]))
        {
            found = (_pattern[_at + 1] == '0' ? 0 : 1, false);
            _at = close + 1;
        }
        else
        {
            return found;
        }

        if (_at < _pattern.Length && _pattern[_at] == '?')
        {
            _at++;
        }

        return found;
    }
}
