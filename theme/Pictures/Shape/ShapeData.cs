using KnowledgeBase.Text;

namespace KnowledgeBase.Theme.Pictures.Shape;

/// <summary>The sections and items of a speech in the order of the text; <paramref name="Length"/> is that of the speech in 字.</summary>
public sealed record ShapeData(int Length, EquatableArray<ShapeNode> Nodes);
