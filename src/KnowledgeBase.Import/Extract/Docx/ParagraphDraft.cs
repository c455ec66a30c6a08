using System.Text;

namespace KnowledgeBase.Import.Extract.Docx;

/// <summary>A paragraph while it is read.</summary>
internal sealed class ParagraphDraft
{
    private StringBuilder _text = new();
    private List<ExtractedRemoval> _removals = [];

    public int Length => _text.Length;

    /// <summary>How much of the text comes from paragraphs before, whose marks are gone.</summary>
    public int Carried { get; private set; }

    public string? Style { get; set; }

    public NumberingReference Numbering { get; set; }

    /// <summary>The mark at the end was deleted: the next paragraph goes on in the same line.</summary>
    public bool MarkIsDeleted { get; set; }

    public bool? MarkIsHidden { get; set; }

    public string? MarkStyle { get; set; }

    /// <summary>A large first letter, which Word keeps as a paragraph of its own.</summary>
    public bool IsDropCap { get; set; }

    public string? TableStyle { get; init; }

    /// <summary>Begins where nothing is text: in a deleted text box, in the code of a field.</summary>
    public bool BeginsLeftOut { get; init; }

    public bool HasLabel { get; private set; }

    /// <summary>The lines of the text boxes that are anchored here.</summary>
    public List<DocxLine> Boxes { get; private set; } = [];

    public void Append(string text, string? rule)
    {
        if (rule is not null)
        {
            if (_removals.Count > 0 && _removals[^1] is { } last && last.Rule == rule && last.Start + last.Length == _text.Length)
            {
                _removals[^1] = last with { Length = last.Length + text.Length };
            }
            else
            {
                _removals.Add(new ExtractedRemoval(_text.Length, text.Length, rule));
            }
        }

        _text.Append(text);
    }

    /// <summary>Takes the text from a place on out again.</summary>
    public string TakeFrom(int start)
    {
        string taken = _text.ToString(start, _text.Length - start);
        _text.Length = start;
        while (_removals.Count > 0 && _removals[^1].Start >= start)
        {
            _removals.RemoveAt(_removals.Count - 1);
        }

        return taken;
    }

    public void Label(NumberLabel label)
    {
        string before = label.Before(_text.Length > 0 ? _text.ToString(0, 1) : "");
        _text.Insert(0, before);
        for (int i = 0; i < _removals.Count; i++)
        {
            _removals[i] = _removals[i] with { Start = _removals[i].Start + before.Length };
        }

        HasLabel = true;
    }

    /// <summary>Begins with the text of a paragraph whose mark is gone; takes it over, so that a chain of such paragraphs costs no copies.</summary>
    public void Continue(ParagraphDraft before)
    {
        _text = before._text;
        _removals = before._removals;
        Boxes = before.Boxes;
        HasLabel = before.HasLabel;
        Carried = _text.Length;
    }

    public DocxLine ToLine() => _text.Length == 0 ? DocxLine.Empty : new DocxLine(_text.ToString(), [.. _removals]);

    /// <summary>The text without what is to be removed, in one line.</summary>
    public string Kept()
    {
        var kept = new StringBuilder();
        int at = 0;
        foreach (ExtractedRemoval removal in _removals)
        {
            kept.Append(_text, at, removal.Start - at);
            at = removal.Start + removal.Length;
        }

        return kept.Append(_text, at, _text.Length - at).Replace("\n", "").ToString().Trim();
    }
}
