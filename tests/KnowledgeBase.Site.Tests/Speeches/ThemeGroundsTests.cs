using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using KnowledgeBase.Annotate.Themes;
using KnowledgeBase.Content;
using KnowledgeBase.Rules;
using KnowledgeBase.Site.Speeches;
using KnowledgeBase.Theme.Pages.Speeches;
using KnowledgeBase.Theme.Strings;

namespace KnowledgeBase.Site.Tests.Speeches;

public class ThemeGroundsTests
{
    private static readonly ThemeClassifier s_classifier = new(SiteInputReader.Read(TinySite.Library).Input!.Lexicon);

    [Fact]
    public async Task AThemeShowsItsShareAndItsPassagesWithTheirWords()
    {
        IHtmlDocument page = await TinySite.PageAsync("speeches/full.html");

        IElement theme = page.QuerySelectorAll(".grounds details").First(details => details.QuerySelector("strong")?.TextContent == "作风建设");

        Assert.Matches(@"占全文\d+%", theme.QuerySelector(".share")?.TextContent ?? "");
        Assert.Contains(theme.QuerySelectorAll("mark"), word => word.TextContent == "形式主义");
        Assert.All(theme.QuerySelectorAll("figcaption a"), link => Assert.NotNull(page.GetElementById(link.GetAttribute("href")![1..])));
    }

    [Fact]
    public async Task TheCardIsNoTextOfTheSpeech() =>
        Assert.Empty((await TinySite.PageAsync("speeches/full.html")).QuerySelectorAll(".text .grounds"));

    [Fact]
    public void WhatAPersonDecidedStandsFirstAndWhatTheProgramProposedIsKept()
    {
        ThemeGroundsCard card = Card("themes: [基层党建]\n");

        Assert.Equal([("基层党建", false), ("作风建设", true)], card.Themes.Select(theme => (theme.Name, theme.IsRejected)));
        Assert.Equal([null, true], card.Themes.Select(theme => theme.Percent is null ? null : (bool?)(theme.Percent > 0)));
        Assert.NotEmpty(card.Themes[1].Passages);
    }

    [Fact]
    public void WithoutADecisionTheProposalIsCalledOne() =>
        Assert.Equal([UiText.Simplified.ThemeProposed], Card("").Themes.Select(theme => theme.Standing).Distinct());

    [Fact]
    public void AThemeWithTooLittleTextSaysHowMuchIsNeeded()
    {
        MissedThemeRow row = Card("").Missed.First(missed => missed.Name == "信访维稳");

        Assert.Contains("不到25%", row.Why, StringComparison.Ordinal);
        Assert.Equal("k3b", row.Anchor);
    }

    private static ThemeGroundsCard Card(string decision)
    {
        string body = string.Concat(Enumerable.Range(0, 5).Select(i => $"整治四风，力戒形式主义、官僚主义，把群众路线教育实践活动抓到底。 {{#k2{(char)('a' + i)}}}\n\n"));
        string text = TinySite.TraditionalSpeech
            .Replace("themes: [信访维稳]\n", decision, StringComparison.Ordinal)
            .Replace("要做好信訪維穩工作。 {#k1a}\n", body + "信访积案要化解。 {#k3b}\n", StringComparison.Ordinal);
        Speech speech = LibraryLoader.Read(new TextFile("input/speeches/a.md", text));
        return ThemeGroundsBuilder.Of(AnnotatedSpeech.Of(speech, s_classifier), UiText.Simplified) ?? throw new InvalidOperationException("There is no card.");
    }
}
