using System.IO.MemoryMappedFiles;
using KnowledgeBase.Content.Files;

namespace KnowledgeBase.Fuzz.Loop;

/// <summary>Where inputs go that a person should look at. The one being run is in a mapped file, <c>running</c>, which outlives the process: nothing else tells of a stack overflow.</summary>
public sealed class FindingsFolder
{
    private const int Most = 1 << 20;

    private readonly string? _folder;
    private readonly MemoryMappedFile? _running;
    private readonly MemoryMappedViewAccessor? _view;

    public FindingsFolder(string? folder)
    {
        _folder = folder;
        if (folder is not null)
        {
            Directory.CreateDirectory(folder);
            _running = MemoryMappedFile.CreateFromFile(Path.Join(folder, "running"), FileMode.Create, null, Most);
            _view = _running.CreateViewAccessor();
        }
    }

    /// <summary>Four bytes for the length, then the input.</summary>
    public void Running(byte[] input)
    {
        if (_view is { } view && input.Length < Most - sizeof(int))
        {
            view.Write(0, input.Length);
            view.WriteArray(sizeof(int), input, 0, input.Length);
        }
    }

    public void Keep(string what, byte[] input)
    {
        if (_folder is not null)
        {
            AtomicFile.WriteBytes(Path.Join(_folder, $"{what}-{Corpus.NameOf(input)}"), input);
        }
    }

    /// <summary>The process has lived: nothing is being run.</summary>
    public void Done()
    {
        _view?.Dispose();
        _running?.Dispose();
        if (_folder is not null)
        {
            File.Delete(Path.Join(_folder, "running"));
        }
    }
}
