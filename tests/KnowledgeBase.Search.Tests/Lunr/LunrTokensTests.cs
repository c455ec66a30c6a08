using KnowledgeBase.Search.Lunr;

namespace KnowledgeBase.Tests.Lunr;

public sealed class LunrTokensTests
{
    [Theory]
    [InlineData("作风建设", "作风 风建 建设")]
    [InlineData("作風，建設！", "作风 风建 建设")]
    [InlineData("好", "好")]
    [InlineData("提高GDP增长5%", "提高 gdp 增长 5%")]
    [InlineData("A县", "a 县")]
    [InlineData("。", "")]
    [InlineData("𠮷野家", "𠮷野 野家")]
    public void ATextIsPairsOfCharactersAndWholeWords(string text, string tokens) => Assert.Equal(tokens, string.Join(' ', LunrTokens.Of(text)));
}
