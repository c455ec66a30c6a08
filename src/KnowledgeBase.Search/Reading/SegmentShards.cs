using KnowledgeBase.Search.Format;

namespace KnowledgeBase.Search.Reading;

/// <summary>The files of a segment that was just written.</summary>
public sealed class SegmentShards(Segment segment) : IShardSource
{
    private readonly Dictionary<string, byte[]> _files = segment.Files.ToDictionary(static file => file.Name, static file => file.Content, StringComparer.Ordinal);

    public byte[] Read(string file, int from, int length)
    {
        if (!_files.TryGetValue(file, out byte[]? content))
        {
            throw new DamagedIndexException($"The file '{file}' of the search index is missing.");
        }

        return ShardPart.Of(content, from, length).ToArray();
    }
}
