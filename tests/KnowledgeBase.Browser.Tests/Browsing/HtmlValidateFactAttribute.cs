using KnowledgeBase.Tests.Node;

namespace KnowledgeBase.Browser.Tests.Browsing;

/// <summary>A test with html-validate; skipped, with a sentence, where it is not installed.</summary>
public sealed class HtmlValidateFactAttribute : FactAttribute
{
    public HtmlValidateFactAttribute() => Skip = NodeTools.HtmlValidate is null ? NodeTools.Missing : null;
}
