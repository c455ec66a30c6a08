namespace KnowledgeBase.Tests.Node;

/// <summary>A test that needs Node.js, and nothing installed for it.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NodeFactAttribute : FactAttribute
{
    public NodeFactAttribute()
    {
        if (NodeTools.Node is null)
        {
            Skip = "Node.js is not installed.";
        }
    }
}
