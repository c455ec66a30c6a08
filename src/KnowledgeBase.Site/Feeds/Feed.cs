using KnowledgeBase.Text;

namespace KnowledgeBase.Site.Feeds;

/// <summary>The newest speeches as readers of feeds take them. Addresses are absolute.</summary>
public sealed record Feed
{
    public required string Title { get; init; }

    public required string Description { get; init; }

    /// <summary>Language of title and description.</summary>
    public required string Language { get; init; }

    /// <summary>The site's front page.</summary>
    public required string HomeUrl { get; init; }

    /// <summary>Newest first, one at least.</summary>
    public required EquatableArray<FeedEntry> Entries { get; init; }

    /// <summary>The day of the newest speech: what is published depends on the content, never on the clock.</summary>
    public DateOnly Updated => Entries[0].Day;
}

/// <summary>A speech in a feed. Its address is its identity too: a file keeps its name.</summary>
public sealed record FeedEntry
{
    public required string Url { get; init; }

    public required string Title { get; init; }

    /// <summary>Language of title and summary.</summary>
    public required string Language { get; init; }

    /// <summary>The day of the speech or, failing that, of the web page.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>The beginning of the text.</summary>
    public required string Summary { get; init; }

    /// <summary>Genre and themes.</summary>
    public required EquatableArray<string> Tags { get; init; }
}
