namespace KnowledgeBase.Annotate.Parallels;

/// <summary>
/// A stretch of two texts side by side. When <paramref name="IsSame"/>, both say the same, each in its own script and width; otherwise
/// <paramref name="First"/> stands where the other has <paramref name="Second"/>, and one of them may be empty.
/// </summary>
public sealed record DiffRun(string First, string Second, bool IsSame);
