using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace KnowledgeBase.Search.Writing;

/// <summary>What a folder of files is called, so that one of this name never changes.</summary>
internal static class SegmentName
{
    /// <summary>The first half of the SHA-256 of names, lengths and contents.</summary>
    public static string Of(IEnumerable<SegmentFile> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (SegmentFile file in files)
        {
            hash.AppendData(Encoding.ASCII.GetBytes($"{file.Name} {file.Content.Length.ToString(CultureInfo.InvariantCulture)}\n"));
            hash.AppendData(file.Content);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
    }
}
