using System.Text;
using KnowledgeBase.Text.Characters;

namespace KnowledgeBase.Import.Extract.Html;

/// <summary>
/// Writes text as lines by the rules of CSS Text 3: blanks collapse to one, and a line end of the source becomes a blank only between
/// letters that need one, not beside Chinese. U+00A0 and U+3000 are characters like any other.
/// </summary>
internal sealed class LineWriter
{
    private readonly StringBuilder _text = new();
    private readonly List<bool> _linked = [];
    private readonly List<int> _softEnds = [];
    private Pending _pending;

    private enum Pending
    {
        None,
        Space,
        Newline,

        /// <summary>A line end of the source between two elements.</summary>
        NewlineBetween,
    }

    public int Length => _text.Length;

    /// <summary>Whether each character is part of a link.</summary>
    public IReadOnlyList<bool> Linked => _linked;

    /// <summary>Offsets of the line ends inside a block: "br" and the lines of a "pre".</summary>
    public IReadOnlyList<int> SoftEnds => _softEnds;

    private bool IsAtLineStart => _text.Length == 0 || _text[^1] == '\n';

    /// <summary>The numbers of list items, to stand before the next character; null once they are written.</summary>
    public string? Prefix
    {
        get;
        set => field = string.IsNullOrEmpty(value) ? null : value;
    }

    public void Append(string data, in Flow flow)
    {
        foreach (char c in data)
        {
            if (flow.IsPre || (flow.IsPreLine && c == '\n'))
            {
                AppendKept(c, flow);
            }
            else if (c is ' ' or '\t' or '\n' or '\r' or '\f')
            {
                _pending = _pending == Pending.NewlineBetween ? Pending.NewlineBetween
                    : c is '\n' or '\r' || _pending == Pending.Newline ? Pending.Newline
                    : Pending.Space;
            }
            else
            {
                WritePending(c);
                Write(c, flow.IsLinked);
            }
        }
    }

    /// <summary>Blanks between two elements that stand side by side: links and words beside Chinese are set apart by them even where the source has a line end.</summary>
    public void Between(bool isLink) => _pending = isLink ? Pending.Space : Pending.NewlineBetween;

    /// <summary>Something that would end a line where lines are not ended: a blank where one is needed.</summary>
    public void SoftSpace() => _pending = _pending == Pending.Space ? Pending.Space : Pending.Newline;

    /// <summary>A forced line end: an empty line where nothing stands before it.</summary>
    public void Break()
    {
        _pending = Pending.None;
        _softEnds.Add(_text.Length);
        Write('\n', false);
    }

    /// <summary>The edge of a block: ends the line if there is one.</summary>
    public void EndLine()
    {
        _pending = Pending.None;
        if (!IsAtLineStart)
        {
            Write('\n', false);
        }
    }

    /// <summary>The edge of a cell in a table row.</summary>
    public void Tab()
    {
        _pending = Pending.None;
        Write('\t', false);
    }

    public override string ToString() => _text.ToString();

    private void AppendKept(char c, in Flow flow)
    {
        if (c == '\n')
        {
            Break();
            return;
        }

        WritePending(c);
        Write(c, flow.IsLinked);
    }

    private void WritePending(char next)
    {
        if (Prefix is { } prefix)
        {
            Prefix = null;
            foreach (char c in prefix)
            {
                Write(c, false);
            }
        }
        else if (_pending != Pending.None && !IsAtLineStart && _text[^1] != '\t' && ShowsBlank(_text[^1], next))
        {
            Write(' ', false);
        }

        _pending = Pending.None;
    }

    private bool ShowsBlank(char before, char next) => _pending switch
    {
        Pending.Newline => !IsWide(before) && !IsWide(next),
        Pending.NewlineBetween => !IsWide(before) || !IsWide(next),
        _ => true,
    };

    private void Write(char c, bool isLinked)
    {
        _text.Append(c);
        _linked.Add(isLinked);
    }

    private static bool IsWide(char c) => Han.IsHan(c) || Han.IsChinesePunctuation(c) || c is >= '\u3000' and <= '\u30FF' or >= '\uFF00' and <= '\uFFEF';
}
