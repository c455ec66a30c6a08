namespace KnowledgeBase.Text;

/// <summary>What only matters to libraries of thousands of speeches.</summary>
public static class LargeTexts
{
    /// <summary>In UTF-16 code units. The leavings of smaller texts are less than the runtime itself takes.</summary>
    private const long Large = 8_000_000;

    /// <summary>GCCollectionMode.Aggressive, which .NET Standard has no name for: what is free is given back to the system at once.</summary>
    private const GCCollectionMode GivingBack = (GCCollectionMode)3;

    /// <param name="length">How much text is worked on, in UTF-16 code units.</param>
    public static bool Are(long length) => length >= Large;

    /// <summary>
    /// Frees what a stage of work has left behind, before the next one begins. The collector by itself waits until the heap has grown by half again, which
    /// of a large library is more memory than the library.
    /// </summary>
    /// <param name="length">How much text was worked on, in UTF-16 code units.</param>
    public static void LetGo(long length)
    {
        if (Are(length))
        {
            GC.Collect(GC.MaxGeneration, GivingBack, blocking: true, compacting: true);
        }
    }
}
