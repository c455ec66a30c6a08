using System.Buffers;
using System.Globalization;
using System.Text;

namespace KnowledgeBase.Site.Render;

/// <summary>
/// The text of one page while it is rendered, in borrowed memory, and its bytes at the end. Pages have tens of thousands of characters: as strings, each
/// copy of one would be a large object, which is collected with the whole heap only.
/// </summary>
internal sealed class PageText() : TextWriter(CultureInfo.InvariantCulture)
{
    private const int FirstLength = 1 << 16;

    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private char[] _text = ArrayPool<char>.Shared.Rent(FirstLength);
    private int _length;

    public override Encoding Encoding => s_utf8;

    public override void Write(char value)
    {
        MakeRoom(1);
        _text[_length++] = value;
    }

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(ReadOnlySpan<char> buffer)
    {
        MakeRoom(buffer.Length);
        buffer.CopyTo(_text.AsSpan(_length));
        _length += buffer.Length;
    }

    /// <summary>The page in UTF-8 without BOM, with lines that end in "\n" and void elements as HTML writes them.</summary>
    /// <exception cref="EncoderFallbackException">Half of a surrogate pair stands alone.</exception>
    public byte[] ToBytes()
    {
        Tidy();
        return s_utf8.GetBytes(_text, 0, _length);
    }

    protected override void Dispose(bool disposing)
    {
        if (_text.Length > 0)
        {
            ArrayPool<char>.Shared.Return(_text);
            (_text, _length) = ([], 0);
        }

        base.Dispose(disposing);
    }

    // The renderer closes void elements as XML does. Text and attribute values can't hold '>' unescaped, so " />" is always such an end.
    private void Tidy()
    {
        int written = 0;
        for (int read = 0; read < _length;)
        {
            ReadOnlySpan<char> rest = _text.AsSpan(read, _length - read);
            int next = rest.IndexOfAny('/', '\r');
            if (next < 0)
            {
                next = rest.Length;
            }

            rest[..next].CopyTo(_text.AsSpan(written));
            written += next;
            read += next;
            if (read == _length)
            {
                break;
            }

            bool isFollowed = read + 1 < _length;
            if (_text[read] == '/' && isFollowed && _text[read + 1] == '>' && written > 0 && _text[written - 1] == ' ')
            {
                written--;
            }
            else if (_text[read] == '/' || !isFollowed || _text[read + 1] != '\n')
            {
                _text[written++] = _text[read];
            }

            read++;
        }

        _length = _text.AsSpan(0, written).TrimEnd('\n').Length;
        Write('\n');
    }

    private void MakeRoom(int characters)
    {
        if (_text.Length - _length >= characters)
        {
            return;
        }

        char[] larger = ArrayPool<char>.Shared.Rent(Math.Max(2 * _text.Length, _length + characters));
        _text.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<char>.Shared.Return(_text);
        _text = larger;
    }
}
