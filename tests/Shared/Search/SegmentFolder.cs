using KnowledgeBase.Search;

namespace KnowledgeBase.Tests;

/// <summary>The files of a segment in a temporary folder, for readers that are other programs.</summary>
internal sealed class SegmentFolder : IDisposable
{
    public SegmentFolder(Segment segment)
    {
        foreach (SegmentFile file in segment.Files)
        {
            string path = System.IO.Path.Join(Path, file.Name);
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
            using FileStream stream = File.Create(path);
            stream.Write(file.Content);
        }
    }

    public string Path { get; } = Directory.CreateTempSubdirectory("kb-segment-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
