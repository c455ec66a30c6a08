namespace KnowledgeBase.Search.Format;

/// <summary>The constants of <c>docs/search-format.md</c>. Slots and characters are UTF-16 code units of folded text, bytes are escaped bytes.</summary>
public static class IndexFormat
{
    /// <summary>Readers refuse segments of another version.</summary>
    public const int Version = 3;

    /// <summary>No key of a group is longer, and no phrase is looked up by more of its beginning.</summary>
    public const int Depth = 16;

    /// <summary>No key is shorter but where the passage ends, so that every pair of characters can be looked up.</summary>
    public const int LeastDepth = 2;

    /// <summary>The size of a text block.</summary>
    public const int BlockBytes = 1_024;

    /// <summary>How far apart the first slots of two blocks are.</summary>
    public const int Stride = 1_024;

    /// <summary>Where a block's own slots end; the <see cref="Depth"/> behind them repeat the beginning of the next block.</summary>
    public const int Own = Stride - Depth;

    /// <summary>The slots of page passages in the first block of a document.</summary>
    public const int Page = 128;

    public const int BlocksPerFile = 16;

    public const int PageBytes = 2_048;

    public const int GramFileBytes = 32_768;

    public const int DirectoryFileBytes = 16_384;

    public const int PagesPerDirectoryBlock = 128;

    public const int DocumentsPerColumnFile = 4_096;

    /// <summary>
    /// The most places in one entry of a page. Readers look for the last page that begins before a phrase, so only a group whose key is never
    /// a phrase's beginning may be several entries: one of the full depth, or with the end of a passage.
    /// </summary>
    public const int EntryPlaces = 16_384;

    /// <summary>The symbol that ends a passage.</summary>
    public const int End = 0;

    /// <summary>The longest code of a text symbol, in bits.</summary>
    public const int LongestCode = 20;

    /// <summary>A longer run of one character that folds to a mask or to nothing is shown as this many.</summary>
    public const int LongestRun = 100;
}
