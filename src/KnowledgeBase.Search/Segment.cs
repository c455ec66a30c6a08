using KnowledgeBase.Text;

namespace KnowledgeBase.Search;

/// <summary>A segment of the index: <see cref="Name"/> is a hash of its files, so a folder of this name never changes.</summary>
/// <param name="Name">16 hexadecimal digits.</param>
/// <param name="RootChecksum">The CRC-32 of its root.</param>
/// <param name="Files">In the order in which the name is made from them.</param>
public sealed record Segment(string Name, uint RootChecksum, EquatableArray<SegmentFile> Files);

/// <summary>A file of a segment; <paramref name="Name"/> is relative to the segment's folder, with '/'.</summary>
public sealed record SegmentFile(string Name, byte[] Content);
