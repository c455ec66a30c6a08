namespace KnowledgeBase.Browser.Tests.Browsing;

/// <summary>A test with axe-core in a real browser; skipped, with a sentence, where one of them is missing.</summary>
public sealed class AxeFactAttribute : FactAttribute
{
    public AxeFactAttribute() => Skip = AxeTheoryAttribute.Reason;
}
