using KnowledgeBase.Content;
using KnowledgeBase.Site.Speeches;

namespace KnowledgeBase.Site.Tests.Speeches;

public class MarkKindsTests
{
    [Theory]
    [InlineData(MarkKinds.Formula)]
    [InlineData(MarkKinds.Redacted)]
    [InlineData(MarkKinds.Quote)]
    [InlineData(MarkKinds.Sic)]
    [InlineData(MarkKinds.Item)]
    public void TheKindsThatHaveALookAreInTheVocabulary(string key) => Assert.True(MarkKind.TryParse(key, out _));
}
