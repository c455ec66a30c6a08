namespace KnowledgeBase.Search.Suggest;

/// <summary>A suggestion as shards hold it. <paramref name="Rank"/> is its place among all, the best first.</summary>
internal sealed record SuggestEntry(int Rank, Suggestion Suggestion, string Keys);

/// <summary>Where in the keys of an entry somebody may begin to type it.</summary>
internal readonly record struct SuggestPlace(SuggestEntry Entry, int At)
{
    /// <summary>Keys from here, at most so many.</summary>
    public ReadOnlySpan<char> Ahead(int count) => Entry.Keys.AsSpan(At, Math.Min(count, Entry.Keys.Length - At));

    public char? this[int offset] => At + offset < Entry.Keys.Length ? Entry.Keys[At + offset] : null;
}
