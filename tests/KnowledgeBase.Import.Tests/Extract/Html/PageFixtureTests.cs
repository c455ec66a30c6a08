using KnowledgeBase.Import.Extract.Html;

namespace KnowledgeBase.Import.Tests.Extract.Html;

/// <summary>Whole pages in the manner of the sites that speeches are saved from, against the text file beside each.</summary>
public sealed class PageFixtureTests
{
    [Theory]
    [InlineData("anti-copy")]
    [InlineData("document-site")]
    [InlineData("fragment")]
    [InlineData("gov-cn")]
    [InlineData("government-trs")]
    [InlineData("lists-and-tables")]
    [InlineData("long-list")]
    [InlineData("old-tables")]
    [InlineData("people")]
    [InlineData("pre")]
    [InlineData("show-more")]
    [InlineData("sibling-divs")]
    [InlineData("text-nodes")]
    [InlineData("wechat")]
    [InlineData("word")]
    public void APageGivesWhatItsReaderSees(string name)
    {
        byte[] bytes = File.ReadAllBytes(KnowledgeBase.Tests.Repository.PathTo("tests", "KnowledgeBase.Import.Tests", "Fixtures", "html", name + ".html"));

        HtmlPageText page = Pages.Read(bytes);

        Assert.Equal(Imports.Fixture("html", name + ".txt"), Pages.Show(page.Extracted) + Pages.ShowRest(page));
        Pages.AssertInOrder(page.Extracted);
        Assert.True(HtmlSignature.IsHtml(bytes));
    }
}
