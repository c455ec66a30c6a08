using KnowledgeBase.Import.Write;

namespace KnowledgeBase.Import.Tests.Write;

public sealed class WriteTests
{
    private const string Hash = "c2d75a3b3e2c3313aa00c2d75a3b3e2c3313aa00c2d75a3b3e2c3313aa00ffff";

    [Theory]
    [InlineData("000_c2d75a3b3e2c3313.txt", "000-c2d75a3b3e2c3313")]
    [InlineData("seeds/A b__C.txt", "a-b-c")]
    [InlineData("讲话稿.txt", "speech-c2d75a3b")]
    [InlineData("2024年党课.txt", "2024-c2d75a3b")]
    [InlineData("seeds/Index.txt", "index-c2d75a3b")]
    public void TheSlugComesFromTheNameOrTheHash(string name, string slug)
    {
        Assert.Equal(slug, SpeechSlug.From(name, Hash));
    }

    [Fact]
    public void ASlugFitsAnAddress()
    {
        Assert.Matches("^[a-z0-9][a-z0-9-]{0,59}$", SpeechSlug.From(new string('x', 200) + ".txt", Hash));
    }

    [Fact]
    public void AddressesAreTheSameEachTimeAndNeverTwice()
    {
        string[] texts = [.. Enumerable.Range(0, 3000).Select(i => $"段落{i % 1500}")];

        var first = new BlockIds();
        var second = new BlockIds();
        List<string> ids = [.. texts.Select(first.Mint)];

        Assert.Equal(ids, texts.Select(second.Mint));
        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
        Assert.All(ids, id => Assert.Matches("^[b-df-hj-np-tv-z][b-df-hj-np-tv-z2-9]{2,}$", id));
    }

    [Fact]
    public void AnAddressDependsOnItsOwnTextOnly()
    {
        var alone = new BlockIds();
        var after = new BlockIds();
        after.Mint("前面的段落");

        Assert.Equal(alone.Mint("同一段落"), after.Mint("同一段落"));
    }
}
