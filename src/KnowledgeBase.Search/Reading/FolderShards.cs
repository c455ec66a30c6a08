using System.Collections.Concurrent;
using KnowledgeBase.Search.Format;

namespace KnowledgeBase.Search.Reading;

/// <summary>The files of a segment in a folder. Each file is read once.</summary>
public sealed class FolderShards(string folder) : IShardSource
{
    private readonly ConcurrentDictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    public byte[] Read(string file, int from, int length)
    {
        byte[] content = _files.GetOrAdd(file, name =>
        {
            try
            {
                return File.ReadAllBytes(Path.Combine([folder, .. name.Split('/')]));
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                throw new DamagedIndexException($"The file '{name}' of the search index can't be read.", e);
            }
        });
        return ShardPart.Of(content, from, length).ToArray();
    }
}
