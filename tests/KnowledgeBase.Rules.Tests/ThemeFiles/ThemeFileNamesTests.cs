using KnowledgeBase.Rules.ThemeFiles;

namespace KnowledgeBase.Rules.Tests.ThemeFiles;

public class ThemeFileNamesTests
{
    [Theory]
    [InlineData("theme/assets/base.css", "BaseCss")]
    [InlineData("theme/assets/search/search-page.js", "Search.SearchPageJs")]
    [InlineData("theme/assets/fold/fold-table.d.ts", "Fold.FoldTableDTs")]
    [InlineData("theme/assets/fonts/a/serif2.woff2", "Fonts.A.Serif2Woff2")]
    public void AFileIsCalledAsItsPath(string path, string name) =>
        Assert.Equal(name, Assert.Single(ThemeFileNames.Of([path]).Names).FullName);

    [Theory]
    [InlineData("theme/assets/Base.css")]
    [InlineData("theme/assets/base_new.css")]
    [InlineData("theme/assets/2.css")]
    [InlineData("theme/assets/主题.css")]
    [InlineData("theme/assets/a b.css")]
    [InlineData("theme/assets/a..css")]
    [InlineData("theme/assets/.hidden")]
    [InlineData("theme/assets/Fold/fold.js")]
    [InlineData("theme/assets/all")]
    [InlineData("theme/assets/to/string/to-string")]
    [InlineData("theme/assets/search/search")]
    [InlineData("theme/assets/theme-files")]
    public void AFileThatCannotHaveANameIsReported(string path)
    {
        Finding finding = Assert.Single(ContentChecker.Check([new TextFile(path, "")]));

        Assert.Equal($"{path} (1,1)-(1,1) KB3301", $"{finding.Path} {finding.Span} {finding.Rule.Id}");
        Assert.Empty(ThemeFileNames.Of([path]).Names);
    }

    [Theory]
    [InlineData("theme/assets/a-b.css", "theme/assets/a.b.css", "ABCss")]
    [InlineData("theme/assets/a/b.css", "theme/assets/a", "A")]
    [InlineData("theme/assets/a-b/c.css", "theme/assets/a.b/d.css", "AB")]
    public void ANameBelongsToOneFileOrFolder(string one, string other, string name)
    {
        Finding finding = Assert.Single(ContentChecker.Check([new TextFile(one, ""), new TextFile(other, "")]));

        Assert.Contains($"has the C# name '{name}' already", finding.Message, StringComparison.Ordinal);
        Assert.Single(ThemeFileNames.Of([one, other]).Names);
    }

    [Fact]
    public void TheMessageSaysWhatToDo() =>
        Assert.Equal(
            "theme/assets/Base.css(1,1): error KB3301: 'theme/assets/Base.css' cannot have a C# name, so no page can use it: 'Base.css' has other characters than a-z, 0-9, and '-' or '.' between them, or does not begin with a letter. Rename it.",
            Assert.Single(ContentChecker.Check([new TextFile("theme/assets/Base.css", "")])).ToString());

    [Fact]
    public void FilesOfOneFolderShareItsClass() =>
        Assert.Equal(["Fold.AJs", "Fold.BJs"], ThemeFileNames.Of(["theme/assets/fold/b.js", "theme/assets/fold/a.js"]).Names.Select(name => name.FullName));
}
