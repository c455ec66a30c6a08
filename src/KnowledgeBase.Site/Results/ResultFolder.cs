using System.Security.Cryptography;
using System.Text;

namespace KnowledgeBase.Site.Results;

/// <summary>
/// The results that lie beside a site, a file for each: the key and a line's end in ASCII, the result, and the SHA-256 of all that. A file that is not
/// whole, or has another key, is none. Nothing depends on them but time, so whatever the disk refuses is refused quietly.
/// </summary>
/// <param name="path">Of the folder, which need not exist.</param>
public sealed class ResultFolder(string path)
{
    private const int Piece = 1 << 16;

    /// <summary>The result of this name, when it follows from what the key stands for; otherwise null.</summary>
    public BinaryReader? Read(string name, string key)
    {
        byte[] head = HeadOf(key);
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(Path.Join(path, name));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }

        int end = bytes.Length - SHA256.HashSizeInBytes;
        return end >= head.Length && bytes.AsSpan(0, head.Length).SequenceEqual(head) && SHA256.HashData(bytes.AsSpan(0, end)).AsSpan().SequenceEqual(bytes.AsSpan(end))
            ? new BinaryReader(new MemoryStream(bytes, head.Length, end - head.Length, writable: false))
            : null;
    }

    /// <summary>Writes a result in the place of the one that has its name.</summary>
    public void Write(Result result)
    {
        string target = Path.Join(path, result.Name);
        string temporary = $"{target}.{Environment.ProcessId}.part";
        try
        {
            Directory.CreateDirectory(path);
            using (var file = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None))
            {
                file.Write(WriteHashed(file, result));
            }

            // Not flushed to the disk: what a power cut leaves of it is not whole, and is none.
            File.Move(temporary, target, overwrite: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Forget(temporary);
        }
    }

    private static byte[] WriteHashed(FileStream file, Result result)
    {
        using var hash = SHA256.Create();
        using (var hashed = new BufferedStream(new CryptoStream(file, hash, CryptoStreamMode.Write, leaveOpen: true), Piece))
        using (var writer = new BinaryWriter(hashed))
        {
            writer.Write(HeadOf(result.Key));
            result.Write(writer);
        }

        return hash.Hash ?? [];
    }

    private static void Forget(string temporary)
    {
        try
        {
            File.Delete(temporary);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // The next one of this process writes over it.
        }
    }

    private static byte[] HeadOf(string key) => Encoding.ASCII.GetBytes(key + "\n");
}
