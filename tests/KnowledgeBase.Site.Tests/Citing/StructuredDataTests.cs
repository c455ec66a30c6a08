using System.Text.Json;
using KnowledgeBase.Content;
using KnowledgeBase.Site.Citing;
using KnowledgeBase.Theme.Pages.Speeches;

namespace KnowledgeBase.Site.Tests.Citing;

public class StructuredDataTests
{
    [Fact]
    public void ItSaysWhatTheSpeechIsAndWhatItIsBasedOn()
    {
        Speech speech = CitedSeeds.Read("004-7bef53cec2fe8cb1");

        using JsonDocument data = JsonDocument.Parse(StructuredData.Of(CitedSeeds.Of("004-7bef53cec2fe8cb1", release: "2026.1"), speech.FrontMatter, CitedSeeds.Site));

        JsonElement root = data.RootElement;
        Assert.Equal("CreativeWork", root.GetProperty("@type").GetString());
        Assert.Equal("讲话", root.GetProperty("genre").GetString());
        Assert.Equal("zh-Hans", root.GetProperty("inLanguage").GetString());
        Assert.Equal("2026.1", root.GetProperty("version").GetString());
        Assert.Equal("讲话文库，版本 2026.1", root.GetProperty("creditText").GetString());
        Assert.Equal("全市基层党建工作会暨乡镇党委书记述职评议大会", root.GetProperty("recordedAt").GetProperty("name").GetString());
        Assert.Equal(speech.FrontMatter.Source.Sha256, root.GetProperty("isBasedOn")[0].GetProperty("sha256").GetString());
        Assert.Equal("https://www.xiegongwen.com/70021.html", root.GetProperty("isBasedOn")[1].GetProperty("url").GetString());
        Assert.Equal("https://example.org/kb/downloads.html", root.GetProperty("isPartOf").GetProperty("url").GetString());
        Assert.False(root.TryGetProperty("author", out _));
    }

    [Fact]
    public void NoTextCanEndTheElementOrTheLine()
    {
        string json = StructuredData.Of(CitedSeeds.Hostile, CitedSeeds.Read("004-7bef53cec2fe8cb1").FrontMatter, CitedSeeds.Site);

        Assert.DoesNotContain(json, static c => c is '<' or '>' or '&' or '\u2028' or '\u2029' || char.IsControl(c));
        using JsonDocument data = JsonDocument.Parse(json);
        Assert.Equal(CitedSeeds.HostileTitle, data.RootElement.GetProperty("name").GetString());
    }

    [Fact]
    public async Task ThePageCarriesItAsItIs()
    {
        string page = (await TinySite.PageAsync("speeches/full.html")).QuerySelector("head script[type='application/ld+json']")!.TextContent;

        using JsonDocument data = JsonDocument.Parse(page);

        Assert.Equal("[在作风建设座谈会上的讲话]", data.RootElement.GetProperty("name").GetString());
        Assert.False(data.RootElement.TryGetProperty("url", out _));
    }

    [Fact]
    public void WithoutANamedSpeakerThereAreNoTagsForScholars() => Assert.Empty(ScholarTags.Of(CitedSeeds.Of("001-ee9bb8defc1988e1")));

    [Fact]
    public void ANamedSpeakerHasTitleAuthorAndDate() => Assert.Equal(
        [
            new HeadTag("citation_title", "“好好干，当一个好工人”"),
            new HeadTag("citation_author", "许振超"),
            new HeadTag("citation_publication_date", "2025/02/17"),
            new HeadTag("citation_language", "zh-Hans"),
        ],
        ScholarTags.Of(CitedSeeds.Named));
}
