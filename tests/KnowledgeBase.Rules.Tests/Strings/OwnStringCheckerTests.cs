namespace KnowledgeBase.Rules.Tests.Strings;

public class OwnStringCheckerTests
{
    [Fact]
    public void ATextThatThereIsMayBeWordedOtherwise() =>
        Assert.Empty(OwnTexts.Check("speaker: { zh-Hans: 讲员, zh-Hant: 講員, en: Preacher }\n"));

    [Theory]
    [InlineData("speeker: { zh-Hans: 讲员, zh-Hant: 講員, en: Preacher }\n", "(1,1)-(1,8) KB3211")]
    [InlineData("# 说明\nspeaker: { zh-Hans: [一, 二], zh-Hant: [一, 二], en: [A, B] }\n", "(2,1)-(2,8) KB3212")]
    [InlineData("speaker: { values: { count: number }, zh-Hans: \"讲员{count}\", zh-Hant: \"講員{count}\", en: \"{count}\" }\n", "(1,1)-(1,8) KB3212")]
    [InlineData("speaker: { browser: [count], zh-Hans: \"讲员{count}\", zh-Hant: \"講員{count}\", en: \"{count}\" }\n", "(1,1)-(1,8) KB3212")]
    public void OneThatThereIsNotOrInAnotherFormIsReportedAtItsKey(string text, string expected) =>
        Assert.Equal([expected], OwnTexts.Check(text).Brief());

    [Fact]
    public void TheMessageGuessesWhatWasMeant() =>
        Assert.Contains("Did you mean 'speaker'?", Assert.Single(OwnTexts.Check("speeker: { zh-Hans: 讲员, zh-Hant: 講員, en: Preacher }\n")).Message, StringComparison.Ordinal);

    [Fact]
    public void TheRepositorysOwnTextsAreTheShippedOnes() => Assert.Empty(ContentChecker.Check([.. OwnTexts.Shipped, .. InterfaceTexts.Files]));
}
