using System.Globalization;
using System.Text;

namespace KnowledgeBase.Rules.Collections;

/// <summary>
/// Writes JSON for people to read and compare: indented by two blanks, one value a line, "\n" whatever the machine, Chinese as it is. The
/// compiler's generators have no JSON library at hand.
/// </summary>
internal sealed class JsonText
{
    private readonly StringBuilder _text = new();
    private int _depth;
    private bool _isFirst = true;

    /// <summary>A whole document: one object and a line end.</summary>
    public static string Document(Action<JsonText> content)
    {
        JsonText json = new();
        json.Nest('{', () => content(json), '}');
        return json._text.Append('\n').ToString();
    }

    /// <summary>A text as a JSON string, with its quotes.</summary>
    public static string Quote(string text)
    {
        StringBuilder quoted = new("\"");
        foreach (char character in text)
        {
            quoted.Append(character switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                < ' ' or '\u007F' or '\u2028' or '\u2029' or '\uFEFF' => "\\u" + ((int)character).ToString("x4", CultureInfo.InvariantCulture),
                _ => character.ToString(),
            });
        }

        return quoted.Append('"').ToString();
    }

    public void Text(string key, string value) => Literal(key, Quote(value));

    /// <param name="literal">JSON as it is: a number, <c>true</c>, a quoted text.</param>
    public void Literal(string key, string literal)
    {
        Key(key);
        _text.Append(literal);
    }

    /// <param name="literals">JSON as it is, each for a line.</param>
    public void List(string key, IEnumerable<string> literals)
    {
        Key(key);
        Nest('[', () => Items(literals), ']');
    }

    public void Object(string key, Action content)
    {
        Key(key);
        Nest('{', content, '}');
    }

    /// <summary>A list of objects.</summary>
    public void Objects(string key, params Action[] contents)
    {
        Key(key);
        Nest(
            '[',
            () =>
            {
                foreach (Action content in contents)
                {
                    NextLine();
                    Nest('{', content, '}');
                }
            },
            ']');
    }

    private void Items(IEnumerable<string> literals)
    {
        foreach (string literal in literals)
        {
            NextLine();
            _text.Append(literal);
        }
    }

    private void Key(string key)
    {
        NextLine();
        _text.Append(Quote(key)).Append(": ");
    }

    private void Nest(char open, Action content, char close)
    {
        _text.Append(open);
        _depth++;
        _isFirst = true;
        content();
        _depth--;
        if (!_isFirst)
        {
            NewLine();
        }

        _isFirst = false;
        _text.Append(close);
    }

    private void NextLine()
    {
        _text.Append(_isFirst ? "" : ",");
        _isFirst = false;
        NewLine();
    }

    private void NewLine() => _text.Append('\n').Append(' ', _depth * 2);
}
