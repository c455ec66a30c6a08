namespace KnowledgeBase.Search.Suggest;

/// <summary>What keeps suggestions small, whatever the size of the site; see "Suggestions" in <c>docs/search-format.md</c>.</summary>
internal static class SuggestLimits
{
    public const int Version = 1;

    /// <summary>Places at which entries are found. On larger sites the last ones lose their inside first.</summary>
    public const int Places = 250_000;

    /// <summary>The size of a shard before bytes are escaped, about; then a file stays below 16 kB.</summary>
    public const int ShardBits = 15_400 * 8;

    /// <summary>Initials by which shards are told apart.</summary>
    public const int Depth = 5;

    /// <summary>Readings of one character; no character of everyday texts has more.</summary>
    public const int Readings = 4;

    /// <summary>Places inside an entry end here.</summary>
    public const int InsideCharacters = 32;

    /// <summary>A place inside an entry has so many characters before the end.</summary>
    public const int InsideLeast = 2;
}
