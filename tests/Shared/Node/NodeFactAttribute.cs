namespace KnowledgeBase.Tests.Node;

/// <summary>A test that runs the theme's modules in Node.js; skipped, with a sentence, where there is none.</summary>
public sealed class NodeFactAttribute : FactAttribute
{
    public NodeFactAttribute() => Skip = NodeTools.Node is null ? "Node.js is not installed: the browser's modules can't be run without it." : null;
}

/// <summary>The same for a theory.</summary>
public sealed class NodeTheoryAttribute : TheoryAttribute
{
    public NodeTheoryAttribute() => Skip = NodeTools.Node is null ? "Node.js is not installed: the browser's modules can't be run without it." : null;
}
