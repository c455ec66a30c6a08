using KnowledgeBase.Site.Lists;
using KnowledgeBase.Site.Speeches;
using KnowledgeBase.Text;
using KnowledgeBase.Theme.Parts;
using KnowledgeBase.Theme.Strings;

namespace KnowledgeBase.Site.Tests.Lists;

public class FacetPanelTests
{
    private static readonly EquatableArray<AnnotatedSpeech> s_speeches = ManySpeeches.InOrder(400);

    [Fact]
    public void OfManyValuesTheFirstAreShownAndTheUndated()
    {
        Facet years = Panel(SpeechFacets.Year, null);

        Assert.Equal(["2025年", "2024年", "2022年"], years.Values.Take(3).Select(static value => value.Label));
        Assert.Equal("未注日期", years.Values[^1].Label);
        Assert.Equal(9, years.Values.Count);
        Assert.Equal(25, years.Total);
        Assert.Equal("speeches/year/index.html", years.Path.Value);
    }

    [Fact]
    public void TheValueThatIsReadIsShownWhereverItComes()
    {
        CountedLink current = Assert.Single(Panel(SpeechFacets.Year, "1991").Values, static value => value.IsCurrent);

        Assert.Equal("1991年", current.Label);
    }

    [Fact]
    public void NoValueIsShownTwice()
    {
        Facet years = Panel(SpeechFacets.Year, "undated");

        Assert.Equal(years.Values.Select(static value => value.Path).Distinct(), years.Values.Select(static value => value.Path));
        Assert.True(years.Values[^1].IsCurrent);
    }

    [Fact]
    public void AVocabularyIsShownWhole() => Assert.Equal(7, Panel(SpeechFacets.Genre, null).Values.Count);

    [Fact]
    public void AnOccasionOfOneSpeechLeadsToItAndIsNotInThePanel()
    {
        FacetDivision occasions = FacetDivision.Of(SpeechFacets.Occasion, s_speeches);

        FacetValue single = occasions.Values.First(static value => value.Speeches.Count == 1);

        Assert.Equal($"speeches/{single.Speeches[0].Speech.Slug}.html", single.Path.Value);
        Assert.All(Panel(SpeechFacets.Occasion, null).Values, static value => Assert.True(value.Count > 1));
    }

    private static Facet Panel(SpeechFacet facet, string? current)
    {
        FacetDivision division = FacetDivision.Of(facet, s_speeches);
        FacetValue? value = current is null ? null : division.Values.Single(value => value.Term.Slug == current);
        return Assert.Single(FacetPanel.Of([division], value, UiText.Simplified));
    }
}
