using KnowledgeBase.Tests.Node;

namespace KnowledgeBase.Tests.Suggest;

/// <summary>A test that runs modules of the theme in Node.js; skipped, with a sentence, where it is not installed.</summary>
public sealed class NodeFactAttribute : FactAttribute
{
    public NodeFactAttribute() => Skip = NodeTools.Node is null ? "Node.js is not installed." : null;
}

/// <summary>The same with data.</summary>
public sealed class NodeTheoryAttribute : TheoryAttribute
{
    public NodeTheoryAttribute() => Skip = NodeTools.Node is null ? "Node.js is not installed." : null;
}
