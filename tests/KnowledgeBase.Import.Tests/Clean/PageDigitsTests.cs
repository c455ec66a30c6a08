using KnowledgeBase.Import.Clean;

namespace KnowledgeBase.Import.Tests.Clean;

public sealed class PageDigitsTests
{
    private static readonly string s_page = string.Concat(Enumerable.Repeat("各级党组织要提高认识，压实责任，把各项部署落到实处，以优良作风取信于民。\n", 8));

    [Fact]
    public void NumbersAPageApartAreRemoved()
    {
        Ledger ledger = Cleaner.Clean($"{s_page}3\n{s_page} 4\n{s_page}5\n{s_page}", Imports.Rules);

        Assert.Equal(["3\n", " 4\n", "5\n"], ledger.Removed.Select(ledger.TextOf));
    }

    [Theory]
    [InlineData("1\n提高认识\n2\n压实责任\n3\n抓好落实\n", 1)]
    [InlineData("7\n", 3)]
    public void NumbersOfAListStay(string list, int copies) =>
        Assert.Empty(Cleaner.Clean(string.Concat(Enumerable.Repeat(s_page + list, copies)), Imports.Rules).Removed);
}
