using System.Text.Json;
using AngleSharp.Html.Dom;
using KnowledgeBase.Rules;
using KnowledgeBase.Search.Suggest;
using KnowledgeBase.Site.Output;
using KnowledgeBase.Site.Search;
using KnowledgeBase.Site.Settings;
using KnowledgeBase.Site.Speeches;
using KnowledgeBase.Site.Themes;
using KnowledgeBase.Text;
using KnowledgeBase.Theme.Strings;

namespace KnowledgeBase.Site.Tests.Search;

public sealed class SiteSuggestionsTests
{
    [Fact]
    public void ThemesTitlesSetPhrasesAndHeadingsAreSuggested()
    {
        ILookup<SuggestionKind, Suggestion> suggestions = Suggestions(UiText.Simplified).ToLookup(static suggestion => suggestion.Kind);

        Assert.Contains(new Suggestion(SuggestionKind.Theme, "信访维稳", "themes/xinfang-weiwen.html"), suggestions[SuggestionKind.Theme]);
        Assert.Contains(new Suggestion(SuggestionKind.Title, "［在作风建设座谈会上的讲话］", "speeches/full.html"), suggestions[SuggestionKind.Title]);
        Assert.Contains("信访维稳", suggestions[SuggestionKind.Formula].Select(static suggestion => suggestion.Text));
        Assert.Contains(new Suggestion(SuggestionKind.Heading, "作风建设永远在路上", ""), suggestions[SuggestionKind.Heading]);
        Assert.Contains(new Suggestion(SuggestionKind.Heading, "认清形势", ""), suggestions[SuggestionKind.Heading]);
    }

    [Fact]
    public void WhatIsMissingFromATextIsNotSuggested() =>
        Assert.DoesNotContain("明确任务", Suggestions(UiText.Simplified).Select(static suggestion => suggestion.Text));

    [Fact]
    public void NothingIsSuggestedTwice()
    {
        IReadOnlyList<Suggestion> suggestions = Suggestions(UiText.Simplified);

        Assert.Equal(suggestions.Distinct(), suggestions);
    }

    [Fact]
    public async Task ThePageSaysWhereTheSuggestionsAre()
    {
        IHtmlDocument page = await TinySite.PageAsync("search.html");

        string json = page.QuerySelector("[data-search-page]")!.GetAttribute("data-suggest")!;

        string folder = JsonDocument.Parse(json).RootElement.GetProperty("folder").GetString()!;
        Assert.Matches("^search/s-[0-9a-f]{16}/$", folder);
        Assert.Contains($"{folder}root.js", TinySite.Plan().Files.Select(static file => file.Path.Value));
        Assert.NotNull(page.QuerySelector("[data-search-suggestions]"));
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("lunr: true\n", true)]
    [InlineData("lunr: false\n", false)]
    public void TheExportForLunrIsWrittenUnlessTheSettingsSayNo(string setting, bool expected)
    {
        SiteInput input = SiteInputReader.Read(TinySite.Library).Input! with
        {
            HasLunr = SiteSettingsReader.Read(new TextFile("input/site.yml", $"name: 文库\ndescription: 说明\n{setting}")).HasLunr,
        };

        SitePlan plan = SiteBuilder.Plan(input);

        Assert.Equal(expected, plan.Files.Any(static file => file.Path.Value == "search/lunr.json"));
        Assert.Equal(expected, plan.Files.Any(static file => file.Path.Value == "search/lunr-documents.json"));
    }

    private static IReadOnlyList<Suggestion> Suggestions(UiText words)
    {
        SiteInput input = SiteInputReader.Read(TinySite.Library).Input ?? throw new InvalidOperationException("The tiny site has findings.");
        var classifier = new Annotate.Themes.ThemeClassifier(input.Lexicon);
        EquatableArray<AnnotatedSpeech> speeches = [.. input.Speeches.Select(speech => AnnotatedSpeech.Of(PublicSpeech.Of(speech), classifier))];
        return SiteSuggestions.Of([.. speeches], [.. ThemedSpeeches.Of(speeches, Content.Vocabularies.Shipped)], words);
    }
}
