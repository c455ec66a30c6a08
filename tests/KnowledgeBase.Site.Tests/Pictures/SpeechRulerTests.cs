using KnowledgeBase.Content;
using KnowledgeBase.Rules;
using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Site.Pictures;

namespace KnowledgeBase.Site.Tests.Pictures;

public class SpeechRulerTests
{
    private static readonly SpeechBody s_body = TinySite.Library.Speeches.Single(static speech => speech.Slug == "full").Body;

    [Fact]
    public void AHeadingThatRunsIntoItsParagraphStandsBeforeItInTheSameParagraph()
    {
        var ruler = SpeechRuler.Of(s_body);

        Assert.Equal(ruler.At("h2a", int.MaxValue), ruler.At("k3a", 0));
        Assert.Equal("（一）作风建设永远在路上。".Length, ruler.At("k3a", 0) - ruler.At("h2a", 0));
        Assert.Equal(3, ruler.ParagraphOf("h2a"));
        Assert.Equal(3, ruler.ParagraphOf("k3a"));
    }

    [Fact]
    public void AGapHasAPlaceAndNoLength()
    {
        var ruler = SpeechRuler.Of(s_body);

        Assert.Equal(ruler.At("k3a", int.MaxValue), ruler.At("g1a", 0));
        Assert.Equal(ruler.At("g1a", 5), ruler.At("k4a", 0));
    }

    [Fact]
    public void TheLengthIsThatOfTheText()
    {
        var ruler = SpeechRuler.Of(s_body);

        Assert.Equal(KnowledgeBase.Site.Speeches.CharacterCount.Of(s_body), ruler.Length);
        Assert.Equal(ruler.Length, ruler.At("k5a", int.MaxValue));
    }
}
