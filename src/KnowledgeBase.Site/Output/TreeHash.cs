using System.Security.Cryptography;
using System.Text;

namespace KnowledgeBase.Site.Output;

/// <summary>One hash of all files below a folder: their paths and their bytes, in the order of the paths.</summary>
public static class TreeHash
{
    /// <returns>SHA-256 in lower-case hexadecimal, of a line for each file: the SHA-256 of its bytes, two blanks, its path with '/'. A link is no file and counts by what it leads to.</returns>
    public static string Of(string folder)
    {
        KeyValuePair<string, FileInfo>[] files = [.. FolderFiles.Of(folder).OrderBy(static file => file.Key, StringComparer.Ordinal)];
        string[] lines = new string[files.Length];
        Parallel.For(0, files.Length, i => lines[i] = LineOf(files[i].Key, files[i].Value));
        return OfLines(lines);
    }

    /// <summary>The same of files that are none of them links.</summary>
    /// <param name="files">Their paths and the SHA-256 of their bytes, in any order.</param>
    internal static string Of(IEnumerable<KeyValuePair<string, byte[]>> files) =>
        OfLines(files.OrderBy(static file => file.Key, StringComparer.Ordinal).Select(static file => LineOf(file.Key, file.Value)));

    private static string OfLines(IEnumerable<string> lines)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (string line in lines)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(line));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static string LineOf(string path, byte[] hash) => $"{Convert.ToHexStringLower(hash)}  {path}\n";

    private static string LineOf(string path, FileInfo file)
    {
        if (!FolderFiles.IsRegular(file))
        {
            return $"link {file.LinkTarget}  {path}\n";
        }

        using FileStream stream = file.OpenRead();
        return LineOf(path, SHA256.HashData(stream));
    }
}
