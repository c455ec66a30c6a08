using KnowledgeBase.Tests.Node;

namespace KnowledgeBase.Tests.Lunr;

/// <summary>A test with lunr.js; skipped, with a sentence, where it is not installed.</summary>
public sealed class LunrFactAttribute : FactAttribute
{
    public LunrFactAttribute() => Skip = NodeTools.Lunr is null ? NodeTools.Missing : null;
}
