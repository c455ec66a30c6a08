using System.Security.Cryptography;
using System.Text;

namespace KnowledgeBase.Site.Lists;

/// <summary>A name in an address for a text that no address can hold: the same whatever else is on the site.</summary>
public static class SlugHash
{
    /// <summary>48 bits: among 100,000 texts two get the same name once in 50,000 sites, and then the build says so.</summary>
    private const int Length = 12;

    public static string Of(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..Length];
}
