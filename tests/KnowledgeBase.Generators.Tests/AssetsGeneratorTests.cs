using System.Security.Cryptography;
using System.Text;
using KnowledgeBase.Tests;
using Microsoft.CodeAnalysis;
using static KnowledgeBase.Generators.Tests.ThemeHarness;

namespace KnowledgeBase.Generators.Tests;

public class AssetsGeneratorTests
{
    [Fact]
    public void TheClassIsThis() => Snapshot.Match(GetType(), Code(SmallTheme.Assets), "cs");

    [Fact]
    public void TheOrderOfTheFilesDoesNotMatter() => Assert.Equal(Code(SmallTheme.Assets), Code([.. SmallTheme.Assets.Reverse()]));

    [Fact]
    public void EveryKindOfFileCompilesWithoutWarnings() => Assert.Empty(Warnings(Small()));

    [Theory]
    [InlineData("ThemeFiles.BaseCss")]
    [InlineData("ThemeFiles.Search.SearchPageJs")]
    [InlineData("ThemeFiles.Search.Deep.ADTs")]
    [InlineData("ThemeFiles.All")]
    public void AFileThatIsThereCompiles(string expression) => Assert.Empty(Errors(Small(), expression));

    [Theory]
    [InlineData("ThemeFiles.PrintCss", "CS0117")]
    [InlineData("ThemeFiles.Search.SearchJs", "CS0117")]
    [InlineData("new ThemeFile()", "CS7036")]
    public void AFileThatIsNotThereDoesNotCompile(string expression, string error) => Assert.Equal([error], Errors(Small(), expression));

    [Fact]
    public void TheHashIsThatOfTheBytesWithUnixLineEnds()
    {
        string hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes("/* 字 */\n")));

        Assert.Contains(hash, Code([GeneratorHarness.File("theme/assets/a.css", "/* 字 */\n")]), StringComparison.Ordinal);
        Assert.Contains(hash, Code([GeneratorHarness.File("theme/assets/a.css", "/* 字 */\r\n")]), StringComparison.Ordinal);
    }

    [Fact]
    public void AFileThatIsNoTextIsNotOpened() =>
        Assert.Contains("new(\"assets/font.woff2\", null)", Code(SmallTheme.Assets), StringComparison.Ordinal);

    [Fact]
    public void AFileWithoutANameHasNoMember() =>
        Assert.Equal(Code(SmallTheme.Assets), Code([.. SmallTheme.Assets, GeneratorHarness.File("theme/assets/Base_New.css", "")]));

    private static GeneratorDriverRunResult Small() => Run([.. SmallTheme.Strings, .. SmallTheme.Assets]);

    private static string Code(InMemoryFile[] files) => Run(files).GeneratedTrees.Single().ToString();
}
