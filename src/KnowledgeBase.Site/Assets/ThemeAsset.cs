using KnowledgeBase.Theme.Addresses;

namespace KnowledgeBase.Site.Assets;

/// <summary>A file that the browser gets as the theme has it, under a name that holds its content's hash.</summary>
public sealed record ThemeAsset(SitePath Path, ReadOnlyMemory<byte> Content)
{
    /// <summary><paramref name="name"/> and <paramref name="extension"/> as in <c>assets/name.hash.extension</c>.</summary>
    public static ThemeAsset Of(string name, string extension, ReadOnlyMemory<byte> content)
    {
        byte[] hash = System.Security.Cryptography.SHA256.HashData(content.Span);
        return new ThemeAsset(SitePaths.Asset(name, Convert.ToHexStringLower(hash.AsSpan(0, 4)), extension), content);
    }
}
