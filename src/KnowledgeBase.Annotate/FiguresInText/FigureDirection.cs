namespace KnowledgeBase.Annotate.FiguresInText;

/// <summary>Whether the figure says that something grew or shrank.</summary>
public enum FigureDirection
{
    None,
    Up,
    Down,
}
