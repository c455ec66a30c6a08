using KnowledgeBase.Import.Clean;

namespace KnowledgeBase.Import.Tests.Clean;

public sealed class PageDigitsTests
{
    private const string Broken = "各级党组织要提高认识，压实责任，把各项部署落到实处，以优良的作风持续";
    private const string GoesOn = "推动工作，让群众看到变化。";

    private static readonly string s_page = string.Concat(Enumerable.Repeat("各级党组织要提高认识，压实责任，把各项部署落到实处，以优良作风取信于民。\n", 8));

    private static readonly string s_shortPage = s_page[..(s_page.Length / 4)];

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

    [Theory]
    [InlineData("            ")]
    [InlineData("　　　　　　　　")]
    public void CentredNumbersOfShortPagesAreRemoved(string indent)
    {
        Ledger ledger = Cleaner.Clean($"{s_shortPage}{indent}1\n{s_shortPage}{indent}2\n{s_shortPage}", Imports.Rules);

        Assert.Equal([$"{indent}1\n", $"{indent}2\n"], ledger.Removed.Where(removal => removal.Rule == BuiltInRules.PageDigits).Select(ledger.TextOf));
    }

    [Theory]
    [InlineData("            ")]
    [InlineData("")]
    public void ASentenceGoesOnAcrossANumberThatCutsIt(string indent)
    {
        string page = $"{Broken}\n\n{indent}{{0}}\n\n{GoesOn}\n{s_shortPage}";

        ImportedSpeech speech = Imports.Text($"在作风建设会议上的讲话\n{s_shortPage}{string.Concat(Enumerable.Range(1, 4).Select(number => page.Replace("{0}", $"{number}", StringComparison.Ordinal)))}");

        Assert.Equal(4, speech.Ledger.Removed.Count(removal => removal.Rule == BuiltInRules.PageDigits));
        Assert.Equal(5, speech.Markdown.Split(Broken + GoesOn).Length);
    }

    [Theory]
    [InlineData("{0}\n")]
    [InlineData("0{0}\n")]
    [InlineData("            {0}\n")]
    [InlineData("            0{0}\n            ")]
    public void NumbersAboveTitlesStay(string number)
    {
        string[] titles = ["网格虽小", "服务不停", "责任很大"];

        Ledger ledger = Cleaner.Clean(s_page + string.Concat(titles.Select((title, i) => $"{number.Replace("{0}", $"{i + 1}", StringComparison.Ordinal)}{title}\n{s_page}")), Imports.Rules);

        Assert.DoesNotContain(ledger.Removed, removal => removal.Rule == BuiltInRules.PageDigits);
    }
}
