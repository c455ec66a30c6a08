using System.Text;

namespace KnowledgeBase.Bench.Reencoding;

/// <summary>An encoding that a document is written in, and how to tear its last character.</summary>
internal sealed class TargetEncoding
{
    private readonly Dictionary<char, bool> _writable = [];
    private readonly Encoding _encoding;

    private TargetEncoding(string name, int codePage)
    {
        Name = name;
        _encoding = Encoding.GetEncoding(codePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
    }

    public string Name { get; }

    public bool IsTraditional => Name == "big5";

    public static IReadOnlyList<TargetEncoding> All()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return [new("utf-8", 65001), new("gb18030", 54936), new("utf-16le", 1200), new("utf-16be", 1201), new("hz", 52936), new("big5", 950)];
    }

    /// <summary>The characters of the text that the encoding has; a surrogate alone counts as one it has not.</summary>
    public string Writable(string text) => new([.. text.Where(IsWritable)]);

    public bool IsWritable(char c)
    {
        if (!_writable.TryGetValue(c, out bool known))
        {
            _writable[c] = known = CanWrite(c);
        }

        return known;
    }

    /// <summary>The bytes, without the last one of the last character when torn.</summary>
    public byte[] Write(string text, bool torn)
    {
        byte[] bytes = _encoding.GetBytes(text);
        if (!torn)
        {
            return bytes;
        }

        // HZ closes its Chinese with "~}", which a file cut inside a character has lost too.
        int tail = bytes.AsSpan().EndsWith("~}"u8) ? 2 : 0;
        return bytes[..^(tail + 1)];
    }

    private bool CanWrite(char c)
    {
        try
        {
            string one = c.ToString();
            // Private-use readings are how a code page says that it does not know a character.
            return c is < '\uE000' or > '\uF8FF' && !(Name == "hz" && c == '~') && _encoding.GetString(_encoding.GetBytes(one)) == one;
        }
        catch (EncoderFallbackException)
        {
            return false;
        }
    }
}
