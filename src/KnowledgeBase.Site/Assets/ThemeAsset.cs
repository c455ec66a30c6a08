using System.Security.Cryptography;
using KnowledgeBase.Theme.Addresses;
using KnowledgeBase.Theme.Files;

namespace KnowledgeBase.Site.Assets;

/// <summary>A file that the browser gets under a name that holds its content's hash.</summary>
public sealed record ThemeAsset(SitePath Path, ReadOnlyMemory<byte> Content)
{
    /// <summary>As many hexadecimal digits of the hash as an address has.</summary>
    private const int HashLength = 8;

    /// <summary>A file as the theme has it.</summary>
    public static ThemeAsset Of(ThemeFile file)
    {
        byte[] content = file.Read();
        return new ThemeAsset(SitePaths.Asset(file.Name, (file.Sha256 ?? HashOf(content))[..HashLength], file.Extension), content);
    }

    /// <summary>What several files were made into; <paramref name="name"/> and <paramref name="extension"/> as in <c>assets/name.hash.extension</c>.</summary>
    public static ThemeAsset Of(string name, string extension, ReadOnlyMemory<byte> content) =>
        new(SitePaths.Asset(name, HashOf(content.Span)[..HashLength], extension), content);

    private static string HashOf(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));
}
