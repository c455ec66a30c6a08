using KnowledgeBase.Import.Write;

namespace KnowledgeBase.Import.Tests.Write;

public sealed class SpeechSlugTests
{
    private const string Hash = "C2D75A3B3e2c3313aa00c2d75a3b3e2c3313aa00c2d75a3b3e2c3313aa00ffff";

    [Theory]
    [InlineData("000_c2d75a3b3e2c3313.txt", "000-c2d75a3b3e2c3313")]
    [InlineData("seeds/A b__C.txt", "a-b-c")]
    [InlineData(@"seeds\2024\work.txt", "work")]
    [InlineData("seeds/2024.12/work", "work")]
    [InlineData("work.2024.txt", "work-2024")]
    [InlineData("--work--.txt", "work")]
    [InlineData("work (1).txt", "work-1")]
    [InlineData(".txt", "txt")]
    public void TheSlugIsTheFilesNameInLettersAndDigits(string name, string slug) => Assert.Equal(slug, SpeechSlug.From(name, Hash));

    [Theory]
    [InlineData("讲话稿.txt")]
    [InlineData("___.txt")]
    [InlineData("")]
    public void ANameWithNothingForAnAddressGivesTheHash(string name) => Assert.Equal("speech-c2d75a3b", SpeechSlug.From(name, Hash));

    [Theory]
    [InlineData("2024年党课.txt", "2024-c2d75a3b")]
    [InlineData("党课2024.txt", "2024-c2d75a3b")]
    [InlineData("Münster.txt", "m-nster-c2d75a3b")]
    public void TwoNamesThatDifferInWhatIsLeftOutDoNotMeet(string name, string slug) => Assert.Equal(slug, SpeechSlug.From(name, Hash));

    [Fact]
    public void TheListOfSpeechesKeepsItsAddress() => Assert.Equal("index-c2d75a3b", SpeechSlug.From("seeds/Index.txt", Hash));

    [Fact]
    public void SixtyCharactersStayAndOneMoreIsCutWithTheHash()
    {
        string longest = new('x', 60);

        Assert.Equal(longest, SpeechSlug.From(longest + ".txt", Hash));
        Assert.Equal(new string('x', 51) + "-c2d75a3b", SpeechSlug.From(longest + "x.txt", Hash));
    }

    [Fact]
    public void ANameThatIsCutAfterAHyphenHasNoTwoInARow() =>
        Assert.Equal(new string('x', 50) + "-c2d75a3b", SpeechSlug.From(new string('x', 50) + "-" + new string('y', 20) + ".txt", Hash));
}
