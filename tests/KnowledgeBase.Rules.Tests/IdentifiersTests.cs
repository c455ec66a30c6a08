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
}
