using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using KnowledgeBase.Search;

namespace KnowledgeBase.Site.Search;

/// <summary>What says which files the index has: a line for the search page, and a list with hashes for whoever keeps or checks the site.</summary>
public static class IndexManifest
{
    /// <summary>The folder of the index in the site.</summary>
    public const string Folder = "search";

    /// <summary>JSON: the folder of each segment, relative to the root of the site, with the length in bytes and the CRC-32 of its root.</summary>
    public static string ForPage(Segment segment)
    {
        int length = segment.Files.First(static file => file.Name == "root.js").Content.Length;
        return string.Create(CultureInfo.InvariantCulture, $"[{{\"folder\":\"{Folder}/{segment.Name}/\",\"length\":{length},\"checksum\":{segment.RootChecksum}}}]");
    }

    /// <summary>JSON: the folder of the suggestions, relative to the root of the site, with the CRC-32 of their root.</summary>
    public static string ForSuggestions(Segment suggestions) =>
        string.Create(CultureInfo.InvariantCulture, $"{{\"folder\":\"{Folder}/{suggestions.Name}/\",\"checksum\":{suggestions.RootChecksum}}}");

    /// <summary>JSON: every file with its length in bytes and its SHA-256.</summary>
    public static string Of(Segment segment)
    {
        var json = new StringBuilder("{\"version\":3,\"segments\":[{\"folder\":\"").Append(segment.Name).Append("/\",\"files\":[");
        for (int i = 0; i < segment.Files.Count; i++)
        {
            SegmentFile file = segment.Files[i];
            json.Append(i == 0 ? "\n" : ",\n").Append(CultureInfo.InvariantCulture, $"{{\"name\":\"{file.Name}\",\"length\":{file.Content.Length},\"sha256\":\"{Convert.ToHexStringLower(SHA256.HashData(file.Content))}\"}}");
        }

        return json.Append("\n]}]}\n").ToString();
    }
}
