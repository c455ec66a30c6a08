using System.Globalization;
using System.Text;

namespace KnowledgeBase.Rules.Tests.Yaml;

/// <summary>Writes random YAML of the subset that content uses, in all its styles: what comes out is to be accepted.</summary>
internal sealed class RandomYaml(int seed)
{
    private static readonly string[] s_words =
    [
        "讲话", "作风建设", "no", "010", "~", "2025-03-26", "1:1", "a#b", "x:y", "𠮷𠮷", "é", "-1", "3.14", "null", "http://a.b/c?d=e", "“零容忍”", "词　语", "a b", "true", "'", "x\"y", "a\\b",
        "％", "，", "a-b_c", "*".PadLeft(2, 'x'), "0x1F", "🈶", "ａ",
    ];

    private readonly Random _random = new(seed);
    private readonly StringBuilder _text = new();
    private readonly string _lineEnd = seed % 3 == 0 ? "\r\n" : "\n";

    public string Write()
    {
        WriteMapping(indent: 0, depth: 1, startsInLine: true);
        return _text.ToString();
    }

    private void WriteMapping(int indent, int depth, bool startsInLine)
    {
        int count = 1 + _random.Next(depth == 1 ? 6 : 3);
        for (int i = 0; i < count; i++)
        {
            WriteNoise(indent, isFirst: i == 0 && !startsInLine);
            Indent(i == 0 && !startsInLine ? 0 : indent);
            _text.Append(Key(i)).Append(':');
            WriteValue(indent, depth);
        }
    }

    private string Key(int number)
    {
        string key = string.Format(CultureInfo.InvariantCulture, "{0}{1}", Pick("key", "题名", "a-b", "k"), number);
        return _random.Next(6) switch { 0 => $"\"{key}\"", 1 => $"'{key}'", _ => key };
    }

    private void WriteValue(int indent, int depth)
    {
        int kind = _random.Next(depth < 4 ? 12 : 7);
        switch (kind)
        {
            case 0:
                EndLine();
                break;
            case 1:
                WriteLiteral(indent);
                break;
            case 2 or 3:
                _text.Append(' ').Append(Flow(depth + 1));
                EndLine();
                break;
            case 7 or 8:
                EndLine();
                WriteMapping(indent + 1 + _random.Next(4), depth + 1, startsInLine: true);
                break;
            case 9 or 10:
                EndLine();
                WriteList(_random.Next(3) == 0 ? indent : indent + 1 + _random.Next(3), depth + 1);
                break;
            case 11:
                EndLine();
                Indent(indent + 2);
                _text.Append(_random.Next(2) == 0 ? DoubleQuoted(indent) : Pick("甲 乙", "no", "http://a.b/c", "-1", "a#b"));
                EndLine();
                break;
            default:
                _text.Append(_random.Next(8) == 0 ? "   " : " ").Append(BlockScalar(indent));
                EndLine();
                break;
        }
    }

    private void WriteList(int indent, int depth)
    {
        int count = 1 + _random.Next(3);
        for (int i = 0; i < count; i++)
        {
            WriteNoise(indent, isFirst: false);
            Indent(indent);
            _text.Append('-');
            switch (_random.Next(depth < 4 ? 5 : 2))
            {
                case 0:
                    EndLine();
                    break;
                case 2:
                    _text.Append(' ');
                    WriteMapping(indent + 2, depth + 1, startsInLine: false);
                    break;
                case 3:
                    _text.Append(' ').Append(Flow(depth + 1));
                    EndLine();
                    break;
                default:
                    _text.Append(' ').Append(BlockScalar(indent));
                    EndLine();
                    break;
            }
        }
    }

    private void WriteLiteral(int indent)
    {
        int deeper = 1 + _random.Next(3);
        bool isExplicit = _random.Next(3) == 0;
        _text.Append(' ').Append(Pick("|", ">")).Append(isExplicit ? deeper.ToString(CultureInfo.InvariantCulture) : "").Append(Pick("", "-", "+"));
        EndLine();
        int lines = 1 + _random.Next(4);
        for (int i = 0; i < lines; i++)
        {
            if (i > 0 && _random.Next(4) == 0)
            {
                _text.Append(_lineEnd);
            }

            Indent(indent + deeper);
            _text.Append(i > 0 && _random.Next(5) == 0 ? "  " : "").Append(Pick(s_words)).Append(Pick("", " # x", ": y", " ")).Append(_lineEnd);
        }
    }

    private string BlockScalar(int indent) => _random.Next(4) switch
    {
        0 => DoubleQuoted(indent),
        1 => SingleQuoted(indent),
        2 when _random.Next(3) == 0 => Plain() + _lineEnd + (_random.Next(3) == 0 ? _lineEnd : "") + new string(' ', indent + 1 + _random.Next(3)) + Pick("续", "- 续", "续 行", "[续]", "'续'"),
        _ => Plain(),
    };

    private string Plain()
    {
        string word = Pick(s_words);
        return word is "'" ? "甲" : word;
    }

    private string FlowPlain() => Plain().Replace(",", "", StringComparison.Ordinal);

    private string DoubleQuoted(int indent)
    {
        string escaped = Pick(s_words).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);
        string tail = Pick("", "\\n", "\\t", "\\u4e00", "\\U00020BB7", "\\x41", "\\\\", "\\\"", " # x", ": y", "\\e", "\\0", "\\_", "\\/");
        return "\"" + escaped + Continuation(indent) + tail + "\"";
    }

    private string SingleQuoted(int indent) => "'" + Pick(s_words).Replace("'", "''", StringComparison.Ordinal) + Continuation(indent) + Pick("", " # x", ": y", "\\n", "[", "]") + "'";

    private string Continuation(int indent) =>
        _random.Next(6) == 0 ? Pick("", " ") + _lineEnd + (_random.Next(2) == 0 ? _lineEnd : "") + new string(' ', indent + 1 + _random.Next(3)) + "续" : "";

    private string Flow(int depth)
    {
        bool isList = _random.Next(2) == 0;
        int count = _random.Next(4);
        IEnumerable<string> items = Enumerable.Range(0, count).Select(i => (isList ? "" : $"{Key(i)}: ") + FlowItem(depth));
        string blank = Pick("", " ");
        string end = count > 0 && _random.Next(6) == 0 ? "," : "";
        return (isList ? "[" : "{") + blank + string.Join(Pick(", ", ","), items) + end + blank + (isList ? "]" : "}");
    }

    private string FlowItem(int depth) => _random.Next(depth < 4 ? 5 : 4) switch
    {
        0 => DoubleQuoted(0).Replace(_lineEnd, " ", StringComparison.Ordinal),
        1 => SingleQuoted(0).Replace(_lineEnd, " ", StringComparison.Ordinal),
        4 => Flow(depth + 1),
        _ => FlowPlain(),
    };

    private void WriteNoise(int indent, bool isFirst)
    {
        if (!isFirst && _random.Next(10) == 0)
        {
            _text.Append(_random.Next(2) == 0 ? "" : new string(' ', _random.Next(indent + 3)) + "# 说明：x").Append(_lineEnd);
        }
    }

    private void EndLine() => _text.Append(_random.Next(8) switch { 0 => " # 说明", 1 => "  ", _ => "" }).Append(_lineEnd);

    private void Indent(int width) => _text.Append(' ', width);

    private string Pick(params string[] choices) => choices[_random.Next(choices.Length)];
}
