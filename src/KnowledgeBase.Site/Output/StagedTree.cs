using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace KnowledgeBase.Site.Output;

/// <summary>
/// A site that is being made, in a folder beside the one that is published. A file whose bytes are published already gets a second name
/// instead of a second copy; nothing of the published folder is touched.
/// </summary>
internal sealed class StagedTree(string root, IReadOnlyDictionary<string, FileInfo> published, MadeFiles earlier, Action<string> before)
{
    private const int Piece = 1 << 16;

    private readonly ConcurrentDictionary<string, bool> _folders = new(StringComparer.Ordinal);

    private readonly ConcurrentDictionary<string, byte[]> _hashes = new(StringComparer.Ordinal);

    private int _written;

    /// <summary>How many files are new or changed.</summary>
    public int Written => _written;

    /// <summary>The <see cref="TreeHash"/> of what it is meant to hold: of the bytes as they were made, so that what the disk made of them is found out.</summary>
    public string Hash => TreeHash.Of(_hashes);

    /// <summary>The SHA-256 of each file, by path.</summary>
    public IReadOnlyDictionary<string, byte[]> Hashes => _hashes;

    public async Task AddAsync(PlannedFile file)
    {
        if (TryTakeOver(file))
        {
            return;
        }

        if (file.Write is { } write)
        {
            AddStreamed(file.Path.Value, write);
        }
        else
        {
            Add(file.Path.Value, await file.MakeAsync().ConfigureAwait(false));
        }
    }

    /// <param name="path">Relative to the root of the site, with '/'.</param>
    /// <param name="content">All of it.</param>
    public void Add(string path, ReadOnlyMemory<byte> content)
    {
        string target = TargetOf(path);
        _hashes[path] = SHA256.HashData(content.Span);
        bool isPublished = published.TryGetValue(path, out FileInfo? old) && Holds(old, content.Span);
        before(target);
        if (!isPublished)
        {
            Interlocked.Increment(ref _written);
        }
        else if (UnixCalls.TryLink(old!.FullName, target))
        {
            return;
        }

        Write(target, content.Span);
    }

    /// <summary>Takes over a published file as it is.</summary>
    public void Keep(string path)
    {
        string target = TargetOf(path);
        before(target);
        LinkOrCopy(published[path], target);
        _hashes[path] = HashOf(target);
    }

    // What would be made is published already: from the same inputs, and nobody has touched it since.
    private bool TryTakeOver(PlannedFile file)
    {
        string path = file.Path.Value;
        if (!earlier.Has(file) || !published.TryGetValue(path, out FileInfo? old) || !old.Exists || !FolderFiles.IsRegular(old))
        {
            return false;
        }

        byte[] content = File.ReadAllBytes(old.FullName);
        byte[] hash = SHA256.HashData(content);
        if (!earlier.Gives(file, hash))
        {
            return false;
        }

        string target = TargetOf(path);
        before(target);
        if (!UnixCalls.TryLink(old.FullName, target))
        {
            Write(target, content);
        }

        _hashes[path] = hash;
        return true;
    }

    private void AddStreamed(string path, Action<Stream> write)
    {
        string target = TargetOf(path);
        before(target);
        using (var stream = new FileStream(target, FileMode.CreateNew, FileAccess.Write, FileShare.None, Piece))
        {
            write(stream);
        }

        _hashes[path] = HashOf(target);
        if (!published.TryGetValue(path, out FileInfo? old) || !AreEqual(old, target))
        {
            Interlocked.Increment(ref _written);
            return;
        }

        // The published one has the older time, which caches and copies go by.
        before(target);
        File.Delete(target);
        LinkOrCopy(old, target);
    }

    private static void Write(string target, ReadOnlySpan<byte> content)
    {
        using var stream = new FileStream(target, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
        stream.Write(content);
    }

    private static void LinkOrCopy(FileInfo file, string target)
    {
        if (!UnixCalls.TryLink(file.FullName, target))
        {
            File.Copy(file.FullName, target);
        }
    }

    private static byte[] HashOf(string file)
    {
        using FileStream stream = File.OpenRead(file);
        return SHA256.HashData(stream);
    }

    // A SitePath can't climb.
    private string TargetOf(string path)
    {
        string target = Path.Join(root, path.Replace('/', Path.DirectorySeparatorChar));
        _folders.GetOrAdd(Path.GetDirectoryName(target)!, static folder => Directory.CreateDirectory(folder).Exists);
        return target;
    }

    private static bool Holds(FileInfo file, ReadOnlySpan<byte> content) =>
        file.Exists && file.Length == content.Length && FolderFiles.IsRegular(file) && content.SequenceEqual(File.ReadAllBytes(file.FullName));

    private static bool AreEqual(FileInfo file, string other)
    {
        if (!FolderFiles.IsRegular(file) || file.Length != new FileInfo(other).Length)
        {
            return false;
        }

        using FileStream first = File.OpenRead(file.FullName);
        using FileStream second = File.OpenRead(other);
        byte[] here = new byte[Piece];
        byte[] there = new byte[Piece];
        while (true)
        {
            int length = first.ReadAtLeast(here, Piece, throwOnEndOfStream: false);
            second.ReadExactly(there, 0, length);
            if (!here.AsSpan(0, length).SequenceEqual(there.AsSpan(0, length)))
            {
                return false;
            }

            if (length < Piece)
            {
                return true;
            }
        }
    }
}
