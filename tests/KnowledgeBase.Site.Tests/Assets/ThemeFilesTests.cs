using System.Security.Cryptography;
using KnowledgeBase.Site.Assets;
using KnowledgeBase.Theme.Files;

namespace KnowledgeBase.Site.Tests.Assets;

public class ThemeFilesTests
{
    [Fact]
    public void EveryEmbeddedFileHasAReferenceAndEveryReferenceAFile() =>
        Assert.Equal(
            typeof(ThemeFiles).Assembly.GetManifestResourceNames().Where(name => name.StartsWith("assets/", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
            ThemeFiles.All.Select(file => file.Path));

    [Fact]
    public void TheHashOfTheCompilerIsThatOfTheBytesThatTheBrowserGets()
    {
        foreach (ThemeFile file in ThemeFiles.All)
        {
            byte[] content = file.Read();

            Assert.DoesNotContain((byte)'\r', content);
            Assert.Equal(file.Sha256, Convert.ToHexStringLower(SHA256.HashData(content)));
        }
    }

    [Fact]
    public void AnAddressHasTheFirstDigitsOfTheHash()
    {
        ThemeAsset icon = ThemeAsset.Of(ThemeFiles.FaviconSvg);

        Assert.Equal($"assets/favicon.{ThemeFiles.FaviconSvg.Sha256![..8]}.svg", icon.Path.Value);
        Assert.Equal(icon.Path, ThemeAsset.Of("favicon", "svg", icon.Content).Path);
    }

    [Fact]
    public void AFileHasANameAndAnEnding() =>
        Assert.Equal(("search-page", "js"), (ThemeFiles.Search.SearchPageJs.Name, ThemeFiles.Search.SearchPageJs.Extension));
}
