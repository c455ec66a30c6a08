using System.Globalization;
using KnowledgeBase.Rules.Fixes;
using KnowledgeBase.Text;

namespace KnowledgeBase.Rules;

/// <summary>A rule that some content breaks, and where. <paramref name="Path"/> is relative to the repository, with '/'.</summary>
public sealed record Finding(Rule Rule, string Path, SourceSpan Span, EquatableArray<string> Arguments)
{
    /// <summary>Ways to put it right that a program may take, best first; empty when a person has to decide.</summary>
    public EquatableArray<Fix> Fixes { get; init; }

    public string Message => string.Format(CultureInfo.InvariantCulture, Rule.Message, [.. Arguments]);

    /// <summary><c>path(line,column): error KB2001: message</c>, the form that IDEs and build logs recognise.</summary>
    public override string ToString() =>
        string.Format(
            CultureInfo.InvariantCulture,
            "{0}({1},{2}): {3} {4}: {5}",
            Path,
            Span.StartLine,
            Span.StartColumn,
            Rule.Severity == Severity.Error ? "error" : Rule.Severity == Severity.Warning ? "warning" : "note",
            Rule.Id,
            Message);
}
