namespace KnowledgeBase.Search.Reading;

/// <summary>Where the files of a segment come from.</summary>
public interface IShardSource
{
    /// <summary>A part of a payload, still escaped.</summary>
    /// <param name="file">The name of the file in its segment.</param>
    /// <param name="from">The first byte after the file's frame.</param>
    /// <param name="length">How many bytes; −1 for all.</param>
    /// <exception cref="Format.DamagedIndexException">The file is missing, shorter, or has another frame.</exception>
    byte[] Read(string file, int from, int length);
}
