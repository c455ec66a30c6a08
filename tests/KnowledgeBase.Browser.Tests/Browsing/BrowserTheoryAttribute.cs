namespace KnowledgeBase.Browser.Tests.Browsing;

/// <summary>A test in a real browser with several inputs; skipped, with a sentence, where there is none.</summary>
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = ChromiumExecutable.Path is null ? ChromiumExecutable.Missing : null;
}
