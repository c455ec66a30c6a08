using KnowledgeBase.Tests.Node;

namespace KnowledgeBase.Browser.Tests.Browsing;

/// <summary>A test in Chromium with lunr.js; skipped, with a sentence, where one of them is not installed.</summary>
public sealed class LunrTheoryAttribute : TheoryAttribute
{
    public LunrTheoryAttribute() => Skip = ChromiumExecutable.Path is null ? ChromiumExecutable.Missing : NodeTools.Lunr is null ? NodeTools.Missing : null;
}
