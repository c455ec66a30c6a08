using System.Collections.Concurrent;
using System.Security.Cryptography;
using KnowledgeBase.Search.Format;

namespace KnowledgeBase.Search.Reading;

/// <summary>The files of a segment in a folder. Each file is read once.</summary>
/// <param name="folder">The segment's.</param>
/// <param name="hashes">The SHA-256 of each file, in lower-case hexadecimal digits, that files are held against; null where they aren't known.</param>
public sealed class FolderShards(string folder, IReadOnlyDictionary<string, string>? hashes = null) : IShardSource
{
    private readonly ConcurrentDictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    public byte[] Read(string file, int from, int length) => ShardPart.Of(_files.GetOrAdd(file, ReadFile), from, length).ToArray();

    private byte[] ReadFile(string file)
    {
        byte[] content;
        try
        {
            content = File.ReadAllBytes(Path.Combine([folder, .. file.Split('/')]));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new DamagedIndexException($"The file '{file}' of the search index can't be read.", e);
        }

        return hashes is null || (hashes.TryGetValue(file, out string? hash) && hash == Convert.ToHexStringLower(SHA256.HashData(content)))
            ? content
            : throw new DamagedIndexException($"The file '{file}' of the search index is not the one that the manifest names.");
    }
}
