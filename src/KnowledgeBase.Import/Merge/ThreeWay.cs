namespace KnowledgeBase.Import.Merge;

/// <summary>The rule of every merge: what only one side changed is taken from it.</summary>
internal static class ThreeWay
{
    /// <param name="recorded">What the last import wrote; counts only when <paramref name="isRecorded"/>.</param>
    /// <returns>The side to take; null when both changed it, each in its own way, or when nothing is on record and they differ.</returns>
    public static MergeSide? Choose<T>(bool isRecorded, T recorded, T inFile, T incoming)
    {
        EqualityComparer<T> equality = EqualityComparer<T>.Default;
        return equality.Equals(inFile, incoming) || (isRecorded && equality.Equals(incoming, recorded)) ? MergeSide.File
            : isRecorded && equality.Equals(inFile, recorded) ? MergeSide.Import
            : null;
    }
}
