using System.Text.Json;
using KnowledgeBase.Search.Format;
using KnowledgeBase.Search.Query;
using KnowledgeBase.Search.Reading;

namespace KnowledgeBase.Cli.Searching;

/// <summary>The search of a built site: the segments that its manifest names, asked one after another.</summary>
internal sealed class SiteSearch
{
    private readonly SegmentReader[] _segments;

    private SiteSearch(SegmentReader[] segments) => _segments = segments;

    /// <exception cref="UserFaultException">The folder has no site, or one that is damaged.</exception>
    public static SiteSearch Open(string site)
    {
        string folder = Path.Join(Path.GetFullPath(site), "search");
        string manifest = Path.Join(folder, "manifest.json");
        if (!File.Exists(manifest))
        {
            throw new UserFaultException($"'{site}' holds no site with a search index. Run 'kb build' first, or name the folder with --site.");
        }

        try
        {
            using JsonDocument json = JsonDocument.Parse(File.ReadAllBytes(manifest));
            return new SiteSearch([.. json.RootElement.GetProperty("segments").EnumerateArray().Select(segment => Segment(folder, segment))]);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new UserFaultException($"'{manifest}' can't be read. Build the site again.");
        }
        catch (DamagedIndexException e)
        {
            throw new UserFaultException(e.Message);
        }
    }

    /// <param name="query">As it was parsed.</param>
    /// <param name="strict">Whether punctuation and script count.</param>
    /// <param name="limit">Of documents that are shown.</param>
    public SiteAnswer Answer(SearchQuery query, bool strict, int limit)
    {
        try
        {
            (SegmentReader Segment, SearchAnswer Answer)[] answers = [.. _segments.Select(segment => (segment, segment.Search(query, strict)))];
            IEnumerable<(SegmentReader Segment, FoundDocument Found)> ranked = answers
                .SelectMany(static answer => answer.Answer.Documents.Select(found => (answer.Segment, found)))
                .OrderByDescending(static pair => pair.found.Weight);
            return new SiteAnswer(
                query.Text,
                answers.Sum(static answer => answer.Answer.Hits),
                answers.All(static answer => answer.Answer.Passages is not null) ? answers.Sum(static answer => answer.Answer.Passages) : null,
                answers.Sum(static answer => answer.Answer.Documents.Count),
                [.. ranked.Take(limit).Select(pair => ShownDocument.Of(pair.Segment.Document(pair.Found.Number), pair.Segment.Match(query, pair.Found.Number, strict)))]);
        }
        catch (DamagedIndexException e)
        {
            throw new UserFaultException(e.Message);
        }
    }

    private static SegmentReader Segment(string folder, JsonElement segment)
    {
        Dictionary<string, string> hashes = new(StringComparer.Ordinal);
        foreach (JsonElement file in segment.GetProperty("files").EnumerateArray())
        {
            if (!hashes.TryAdd(file.GetProperty("name").GetString() ?? "", file.GetProperty("sha256").GetString() ?? ""))
            {
                throw new JsonException("A file is named twice.");
            }
        }

        return new SegmentReader(new FolderShards(Path.Join(folder, segment.GetProperty("folder").GetString()!), hashes));
    }
}
