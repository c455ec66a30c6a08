using System.Globalization;
using System.Text;

namespace KnowledgeBase.Rules.Yaml;

/// <summary>Reads what a backslash begins in double quotes. An escape that means nothing is reported and stays as it is written.</summary>
internal sealed class YamlEscapes(YamlScanner at, YamlReport report)
{
    /// <summary>Reads the escape at the scanner into <paramref name="value"/>; false when the text does not go on after a line end that is written with a backslash.</summary>
    public bool Read(StringBuilder value, int parentIndent)
    {
        int start = at.Position;
        at.Take();
        if (at.AtLineEnd)
        {
            if (!at.NextTextLine(out int emptyLines) || at.Indent <= parentIndent)
            {
                return false;
            }

            value.Append('\n', emptyLines);
            return true;
        }

        char c = at.Current;
        at.Take();
        int digits = c switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        if (digits > 0)
        {
            ReadCode(value, start, digits);
        }
        else if (SimpleEscape(c) is { } simple)
        {
            value.Append(simple);
        }
        else
        {
            report.Unreadable(start, at.Position, $"'\\{c}' means nothing in double quotes", "Write '\\\\' for a backslash.", report.Edit(start, start + 1, "\\\\"));
            value.Append('\\').Append(c);
        }

        return true;
    }

    private static char? SimpleEscape(char c) => c switch
    {
        '0' => '\0',
        'a' => '\a',
        'b' => '\b',
        't' or '\t' => '\t',
        'n' => '\n',
        'v' => '\v',
        'f' => '\f',
        'r' => '\r',
        'e' => '\u001B',
        ' ' or '"' or '/' or '\\' => c,
        'N' => '\u0085',
        '_' => '\u00A0',
        'L' => '\u2028',
        'P' => '\u2029',
        _ => null,
    };

    private void ReadCode(StringBuilder value, int start, int digits)
    {
        int length = 0;
        while (length < digits && Uri.IsHexDigit(at.Current))
        {
            at.Take();
            length++;
        }

        bool isNumber = length == digits
            && uint.TryParse(at.Text.Substring(start + 2, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out uint code)
            && Append(value, code, start);
        if (!isNumber)
        {
            report.Unreadable(
                start, at.Position, $"'{at.Text.Substring(start, at.Position - start)}' is the code of no character", $"Write '\\{at.Text[start + 1]}' and {digits.ToString(CultureInfo.InvariantCulture)} hexadecimal digits.");
        }
    }

    // A character above U+FFFF may be written as two codes, as in JSON; half of one is no character.
    private bool Append(StringBuilder value, uint code, int start)
    {
        if (code is >= 0xD800 and <= 0xDBFF && at.Text[start + 1] == 'u' && at.Current == '\\' && at.Next == 'u' && at.Position + 6 <= at.End
            && ushort.TryParse(at.Text.Substring(at.Position + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort low)
            && char.IsLowSurrogate((char)low))
        {
            value.Append((char)code).Append((char)low);
            at.Take(6);
            return true;
        }

        if (code is > 0x10FFFF or (>= 0xD800 and <= 0xDFFF))
        {
            return false;
        }

        value.Append(char.ConvertFromUtf32((int)code));
        return true;
    }
}
