using System.Text.Json;
using KnowledgeBase.Site.Search;
using KnowledgeBase.Site.Speeches;
using KnowledgeBase.Theme.Strings;

namespace KnowledgeBase.Site.Tests.Search;

public sealed class TermLabelsTests
{
    private static readonly SiteReadings s_read = SiteReadings.Of(CommittedSite.Input, SpeechReader.Of(CommittedSite.Input));

    [Fact]
    public void TheMainEditionCallsTermsWhatTheIndexCallsThem() => Assert.Null(TermLabels.Json(s_read.Speeches, UiText.Simplified));

    [Fact]
    public void AnotherEditionNamesEveryTermThatASpeechHas()
    {
        using JsonDocument json = JsonDocument.Parse(TermLabels.Json(s_read.Speeches, UiText.English)!);

        Assert.Equal(["genre", "lang", "level", "themes"], json.RootElement.EnumerateObject().Select(static field => field.Name));
        string[] themes = [.. s_read.Speeches.SelectMany(static speech => speech.Themes.Select(theme => ThemeTerms.Of(speech, theme.Key).Label.ZhHans)).Distinct(StringComparer.Ordinal)];
        Assert.All(themes, theme => Assert.Matches("[A-Za-z]", json.RootElement.GetProperty("themes").GetProperty(theme).GetString()));
        Assert.Equal("Address", json.RootElement.GetProperty("genre").GetProperty("讲话").GetString());
    }

    [Fact]
    public void WithoutSpeechesThereIsNothingToName() => Assert.Null(TermLabels.Json([], UiText.English));
}
