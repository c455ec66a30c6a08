using KnowledgeBase.Rules.Fixes;

namespace KnowledgeBase.Rules.Yaml;

/// <summary>
/// Collects what is wrong with one block and keeps follow-ups out: a line that has a finding gets no second one about its syntax.
/// <paramref name="origins"/> gives the file's offset of each offset of the text that is read, where that is not the file's own text.
/// </summary>
internal sealed class YamlReport(YamlBlock block, FindingList findings, int[]? origins)
{
    private int _line;
    private int _blanksUpTo;

    /// <summary>True when the mapping is not to be used: something that has a value was refused.</summary>
    public bool IsIncomplete { get; private set; }

    /// <summary>True when lines were passed over without knowing which field they set.</summary>
    public bool IsLossy { get; set; }

    public SourceSpan Span(YamlPlace start, YamlPlace end) =>
        origins is null
            ? new SourceSpan(start.Offset, end.Offset - start.Offset, start.Line, start.Offset - start.LineStart + 1, end.Line, end.Offset - end.LineStart + 1)
            : Span(start.Offset, end.Offset);

    public SourceSpan Span(int start, int end)
    {
        int from = Origin(start);
        int to = end > start ? Origin(end - 1) + 1 : from;
        return findings.Span(from, to - from);
    }

    public void Add(Rule rule, SourceSpan span, params string[] arguments) => AddFixable(rule, span, [], arguments);

    public void AddFixable(Rule rule, SourceSpan span, TextEdit[] edits, params string[] arguments)
    {
        IsIncomplete |= rule != YamlRules.DuplicateKey;
        _line = span.StartLine;
        findings.AddFixable(rule, span, edits.Length == 0 ? default : [new Fix(edits)], arguments);
    }

    /// <summary>The text is no YAML from <paramref name="start"/> to <paramref name="end"/>; told once a line.</summary>
    public void Unreadable(int start, int end, string what, string remedy, params TextEdit[] edits) => Unreadable(Span(start, end), what, remedy, edits);

    public void Unreadable(SourceSpan span, string what, string remedy, params TextEdit[] edits)
    {
        IsIncomplete = true;
        if (span.StartLine != _line)
        {
            AddFixable(YamlRules.Unreadable, span, edits, what, remedy);
        }
    }

    public void Forbid(int start, int end, string what, string text, string remedy) => Add(YamlRules.ForbiddenFeature, Span(start, end), what, text, remedy);

    /// <summary>A run of tabs, each of which becomes <paramref name="instead"/>; null when nobody can say what was meant.</summary>
    public void Tabs(int start, int end, string where, string remedy, string? instead)
    {
        if (start < _blanksUpTo)
        {
            return;
        }

        _blanksUpTo = end;
        TextEdit[] edits = instead is null ? [] : [new TextEdit(Origin(start), Origin(end - 1) + 1 - Origin(start), string.Concat(Enumerable.Repeat(instead, end - start)))];
        AddFixable(YamlRules.Tab, Span(start, end), edits, where, remedy);
    }

    /// <summary>A run of blanks that are no spaces, to be replaced by <paramref name="instead"/>.</summary>
    public void OtherBlanks(int start, int end, string instead)
    {
        if (start < _blanksUpTo)
        {
            return;
        }

        _blanksUpTo = end;
        SourceSpan span = Span(start, end);
        string shown = string.Format(System.Globalization.CultureInfo.InvariantCulture, "U+{0:X4}", (int)block.File.Text[span.Start]);
        AddFixable(YamlRules.OtherBlank, span, [new TextEdit(span.Start, span.Length, instead)], shown);
    }

    public TextEdit Edit(int start, int end, string text) => new(Span(start, end).Start, Span(start, end).Length, text);

    private int Origin(int offset) => origins is null ? offset : origins[offset];
}
