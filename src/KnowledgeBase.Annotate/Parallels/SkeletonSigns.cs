namespace KnowledgeBase.Annotate.Parallels;

/// <summary>What in a skeleton is no word.</summary>
internal static class SkeletonSigns
{
    /// <summary>Stands for what the source hides.</summary>
    public const char Mask = '□';

    public static bool IsFigure(char c) => c is >= '0' and <= '9' or '.' or '%' or '+' or Mask;
}
