using KnowledgeBase.Text;

namespace KnowledgeBase.Rules.Markup;

/// <summary>Collects the findings of one body.</summary>
internal sealed class BodyReport(string path, LineIndex lines)
{
    private readonly List<Finding> _findings = [];

    public LineIndex Lines => lines;

    public IReadOnlyList<Finding> Findings => _findings;

    /// <summary>Adds a finding at a file offset; the length is in UTF-16 code units.</summary>
    public void Add(Rule rule, int start, int length, params string[] arguments) =>
        _findings.Add(new Finding(rule, path, lines.Span(start, length), arguments.ToEquatableArray()));
}
