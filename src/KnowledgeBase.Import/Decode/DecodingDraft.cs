using System.Text;
using KnowledgeBase.Text;

namespace KnowledgeBase.Import.Decode;

/// <summary>A decoding being written.</summary>
internal sealed class DecodingDraft
{
    private readonly StringBuilder _text = new();
    private readonly List<int> _damaged = [];

    public void Append(char c) => _text.Append(c);

    public void Append(ReadOnlySpan<char> text) => _text.Append(text);

    /// <summary>A bad byte; several in a row are one place.</summary>
    public void AppendDamage()
    {
        if (_damaged.Count == 0 || _damaged[^1] != _text.Length - 1)
        {
            _damaged.Add(_text.Length);
            _text.Append('\uFFFD');
        }
    }

    public Decoding Finish(int torn) => new(_text.ToString(), _damaged.ToEquatableArray(), torn);
}
