using KnowledgeBase.Site.Themes;

namespace KnowledgeBase.Site.Tests.Themes;

public class PassageWindowTests
{
    [Fact]
    public void WholeSentencesWithMostMatchesAreChosen()
    {
        const string text = "甲乙丙丁。作风作风。戊己庚辛。";

        (int from, int to) = PassageWindow.Of(text, [(5, 2), (7, 2)], 6);

        Assert.Equal("作风作风。", text[from..to]);
    }

    [Fact]
    public void AQuotationMarkStaysWithItsSentence()
    {
        const string text = "他说：“好。”然后走了。";

        (int from, int to) = PassageWindow.Of(text, [(4, 1)], 8);

        Assert.Equal("他说：“好。”", text[from..to]);
    }

    [Fact]
    public void ASentenceThatIsTooLongIsNotCut()
    {
        const string text = "很长很长很长的一句";

        Assert.Equal((0, text.Length), PassageWindow.Of(text, [(0, 1)], 3));
    }
}
