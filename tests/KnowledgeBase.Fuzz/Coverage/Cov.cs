namespace KnowledgeBase.Fuzz.Coverage;

/// <summary>Where instrumented code reports to: how often each way from one basic block to the next was gone, in a map of 64K counters as AFL has it.</summary>
public static class Cov
{
    public const int MapSize = 1 << 16;

    private static readonly byte[] s_map = new byte[MapSize];
    private static int s_previous;

    /// <summary>How often each edge was gone since <see cref="Reset"/>; a count goes round after 255.</summary>
    public static ReadOnlySpan<byte> Map => s_map;

    /// <summary>Called at the beginning of each basic block.</summary>
    /// <param name="block">Its number, below <see cref="MapSize"/>.</param>
    public static void Hit(int block)
    {
        s_map[(s_previous ^ block) & (MapSize - 1)]++;
        s_previous = block >> 1;
    }

    public static void Reset()
    {
        Array.Clear(s_map);
        s_previous = 0;
    }
}
