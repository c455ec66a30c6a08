namespace KnowledgeBase.Site.Assets;

/// <summary>The scripts of a page. It names the first; what that loads when it needs it lies beside it.</summary>
public sealed record ScriptFiles(ThemeAsset First, IReadOnlyList<ThemeAsset> Parts)
{
    public IEnumerable<ThemeAsset> All => [First, .. Parts];
}
