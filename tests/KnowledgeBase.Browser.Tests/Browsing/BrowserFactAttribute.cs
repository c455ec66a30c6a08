namespace KnowledgeBase.Browser.Tests.Browsing;

/// <summary>A test in a real browser; skipped, with a sentence, where there is none.</summary>
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = ChromiumExecutable.Path is null ? ChromiumExecutable.Missing : null;
}
