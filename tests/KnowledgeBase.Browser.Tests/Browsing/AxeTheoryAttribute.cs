using KnowledgeBase.Tests.Node;

namespace KnowledgeBase.Browser.Tests.Browsing;

/// <summary>A test with axe-core in a real browser with several inputs; skipped, with a sentence, where one of them is missing.</summary>
public sealed class AxeTheoryAttribute : TheoryAttribute
{
    public AxeTheoryAttribute() => Skip = Reason;

    internal static string? Reason =>
        ChromiumExecutable.Path is null ? ChromiumExecutable.Missing : NodeTools.Axe is null ? NodeTools.Missing : null;
}
