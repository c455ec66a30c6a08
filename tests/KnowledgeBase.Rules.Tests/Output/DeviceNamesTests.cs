namespace KnowledgeBase.Rules.Tests.Output;

public sealed class DeviceNamesTests
{
    [Theory]
    [InlineData("con")]
    [InlineData("nul")]
    [InlineData("com1")]
    [InlineData("lpt9")]
    public void ASpeechCannotBeNamedAsADeviceIs(string slug) => Assert.Equal(["(1,1)-(1,1) KB8001"], Check(slug));

    [Theory]
    [InlineData("con-1")]
    [InlineData("com")]
    [InlineData("com10")]
    [InlineData("console")]
    public void OtherNamesAreFree(string slug) => Assert.Empty(Check(slug));

    [Fact]
    public void ATermCannotHaveADeviceForItsSlug()
    {
        const string Vocabulary = "vocabulary: Zz\nlabel: { zh-Hans: 一, zh-Hant: 一, en: A }\nentries:\n  - { key: 一, name: One, slug: aux, label: { zh-Hans: 一, zh-Hant: 一, en: A } }\n";

        Assert.Equal(["(4,32)-(4,35) KB8001"], RepositoryContent.Check("input/vocabulary/zz.yml", Vocabulary).Brief());
    }

    private static string[] Check(string slug) => RepositoryContent.Check($"input/speeches/{slug}.md", RepositoryContent.Document("")).Brief();
}
