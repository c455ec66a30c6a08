using KnowledgeBase.Rules.Fixes;
using KnowledgeBase.Text;

namespace KnowledgeBase.Rules;

/// <summary>Collects the findings of one file, with the places worked out from offsets.</summary>
public sealed class FindingList(TextFile file)
{
    private LineIndex? _lines;
    private readonly List<Finding> _findings = [];

    public int Count => _findings.Count;

    /// <summary>Adds a finding at <paramref name="start"/>, an offset of the whole file in UTF-16 code units.</summary>
    public void Add(Rule rule, int start, int length, params string[] arguments) =>
        Add(rule, Span(start, length), arguments);

    public void Add(Rule rule, SourceSpan span, params string[] arguments) =>
        _findings.Add(new Finding(rule, file.Path, span, arguments.ToEquatableArray()));

    /// <summary>Adds a finding that <c>kb check --fix</c> can put right.</summary>
    public void AddFixable(Rule rule, SourceSpan span, EquatableArray<Fix> fixes, params string[] arguments) =>
        _findings.Add(new Finding(rule, file.Path, span, arguments.ToEquatableArray()) { Fixes = fixes });

    /// <summary>The place of a stretch of the file; a stretch that reaches over the end is cut there.</summary>
    public SourceSpan Span(int start, int length)
    {
        int from = Math.Min(Math.Max(start, 0), file.Text.Length);
        int to = Math.Min(Math.Max(from + length, from), file.Text.Length);
        _lines ??= new LineIndex(file.Text);
        return _lines.Span(from, to - from);
    }

    /// <summary>What the file has at a place.</summary>
    public string TextOf(SourceSpan span) => file.Text.Substring(span.Start, span.Length);

    public EquatableArray<Finding> ToEquatableArray() => _findings.ToEquatableArray();
}
