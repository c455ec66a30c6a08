using KnowledgeBase.Import.Write;

namespace KnowledgeBase.Import.Tests.Write;

public sealed class WriteTests
{
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
