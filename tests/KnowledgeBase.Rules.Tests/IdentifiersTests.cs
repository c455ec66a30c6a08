namespace KnowledgeBase.Rules.Tests;

public class IdentifiersTests
{
    [Theory]
    [InlineData("title", "Title")]
    [InlineData("newline-at-end", "NewlineAtEnd")]
    [InlineData("sha256", "Sha256")]
    public void KeysBecomePascalCase(string key, string name) => Assert.Equal(name, Identifiers.ToPascalCase(key));

    [Theory]
    [InlineData("2025-zuofeng", true)]
    [InlineData("0", true)]
    [InlineData("", false)]
    [InlineData("-a", false)]
    [InlineData("a--b", false)]
    [InlineData("a-", false)]
    [InlineData("A", false)]
    [InlineData("a\n", false)]
    [InlineData("作风", false)]
    public void SlugsAreLowerCaseWordsWithHyphens(string text, bool expected) => Assert.Equal(expected, Identifiers.IsSlug(text));

    [Fact]
    public void SlugsHaveAtMostSixtyCharacters()
    {
        Assert.True(Identifiers.IsSlug(new string('a', 60)));
        Assert.False(Identifiers.IsSlug(new string('a', 61)));
    }

    [Theory]
    [InlineData("ContentForm", true)]
    [InlineData("A", true)]
    [InlineData("Sha256", true)]
    [InlineData("", false)]
    [InlineData("contentForm", false)]
    [InlineData("2Forms", false)]
    [InlineData("Content-Form", false)]
    [InlineData("Form\n", false)]
    [InlineData(" Form", false)]
    [InlineData("Été", false)]
    public void TypeNamesAreInPascalCase(string text, bool expected) => Assert.Equal(expected, Identifiers.IsTypeName(text));

    [Theory]
    [InlineData("page-count", true)]
    [InlineData("p", true)]
    [InlineData("sha256", true)]
    [InlineData("page-2", true)]
    [InlineData("", false)]
    [InlineData("2-pages", false)]
    [InlineData("page--count", false)]
    [InlineData("page-", false)]
    [InlineData("-page", false)]
    [InlineData("Page", false)]
    [InlineData("page\n", false)]
    public void KeysAreSlugsThatBeginWithALetter(string text, bool expected) => Assert.Equal(expected, Identifiers.IsFieldKey(text));

    [Theory]
    [InlineData("page-count", "pageCount")]
    [InlineData("title", "title")]
    [InlineData("", "")]
    public void KeysBecomeCamelCase(string key, string name) => Assert.Equal(name, Identifiers.ToCamelCase(key));
}
