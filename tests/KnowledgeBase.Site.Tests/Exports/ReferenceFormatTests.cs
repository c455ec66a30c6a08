using System.Globalization;
using System.Text;
using System.Text.Json;
using KnowledgeBase.Site.Citing;
using KnowledgeBase.Site.Exports;
using KnowledgeBase.Site.Tests.Citing;

namespace KnowledgeBase.Site.Tests.Exports;

/// <summary>CSL-JSON, BibTeX and RIS.</summary>
public class ReferenceFormatTests
{
    [Fact]
    public void BibTexOfANamedSpeaker() => Assert.Equal(
        """
        @online{kb-001-ee9bb8defc1988e1,
          author = {{许振超}},
          title = {{“好好干，当一个好工人”}},
          date = {2025-02-17},
          eventtitle = {理论学习中心组学习研讨会},
          type = {讲话},
          organization = {讲话文库},
          version = {2026.1},
          url = {https://example.org/kb/speeches/001-ee9bb8defc1988e1.html},
          note = {版本 2026.1；原载 https://cpc.people.com.cn/n1/2025/0217/c1.html},
          langid = {chinese},
          mark = {EB},
          medium = {OL},
        }

        """.ReplaceLineEndings("\n"),
        Text(BibTex.Write(CitedSeeds.Named with { Release = CitedSeeds.Number("2026.1") })));

    [Fact]
    public void WithoutTheSitesAddressTheSourceIsLinked()
    {
        CitedSpeech speech = CitedSeeds.Of("004-7bef53cec2fe8cb1", siteUrl: null);

        Assert.Contains("  url = {https://www.xiegongwen.com/70021.html},\n  note = {无日期},\n", Text(BibTex.Write(speech)), StringComparison.Ordinal);
        Assert.Contains("\r\nUR  - https://www.xiegongwen.com/70021.html\r\n", Text(Ris.Write(speech)), StringComparison.Ordinal);
    }

    [Fact]
    public void NoTextCanEndAnEntryOfBibTex()
    {
        string entry = Text(BibTex.Write(CitedSeeds.Hostile));

        Assert.Equal(0, Depth(entry[..^2]) - 1);
        Assert.Equal(0, Depth(entry));
        Assert.Single(entry.Split('\n'), static line => line.StartsWith('@'));
        Assert.All(entry.Split('\n')[1..^2], static line => Assert.Matches("^  [a-z]+ = \\{.*\\},$", line));
    }

    [Fact]
    public void RisOfASpeechWithAPageDate() => Assert.Equal(
        "TY  - ELEC\r\nTI  - [在理论学习中心组学习研讨会上的讲话]\r\nPY  - 2025\r\nDA  - 2025/03/26\r\nM3  - 讲话\r\nT2  - 讲话文库\r\nLA  - zh-Hans\r\n"
        + "UR  - https://example.org/kb/speeches/001-ee9bb8defc1988e1.html\r\nN1  - 场合：理论学习中心组学习研讨会\r\nER  - \r\n",
        Text(Ris.Write(CitedSeeds.Of("001-ee9bb8defc1988e1"))));

    [Fact]
    public void NoTextCanBeginALineOfRis()
    {
        string[] lines = Text(Ris.Write(CitedSeeds.Hostile)).Split("\r\n");

        Assert.All(lines[..^1], static line => Assert.Matches("^[A-Z][A-Z0-9]  - [^\\p{Cc}\u2028]*$", line));
        Assert.Single(lines, static line => line.StartsWith("ER", StringComparison.Ordinal));
    }

    [Fact]
    public void CslIsAWebPageAndForApaASpeech()
    {
        using JsonDocument page = JsonDocument.Parse(CslJson.Webpage(CitedSeeds.Named));
        using JsonDocument speech = JsonDocument.Parse(CslJson.Speech(CitedSeeds.Named));

        JsonElement item = page.RootElement[0];
        Assert.Equal("webpage", item.GetProperty("type").GetString());
        Assert.Equal("speech", speech.RootElement[0].GetProperty("type").GetString());
        Assert.Equal("许振超", item.GetProperty("author")[0].GetProperty("literal").GetString());
        Assert.Equal("[[2025,2,17]]", item.GetProperty("issued").GetProperty("date-parts").GetRawText().Replace(" ", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal));
        Assert.Equal("讲话", item.GetProperty("genre").GetString());
        Assert.Equal("https://example.org/kb/speeches/001-ee9bb8defc1988e1.html", item.GetProperty("URL").GetString());
    }

    [Fact]
    public void CslGivesAnyTextBack()
    {
        using JsonDocument page = JsonDocument.Parse(CslJson.Webpage(CitedSeeds.Hostile));

        Assert.Equal(CitedSeeds.HostileTitle, page.RootElement[0].GetProperty("title").GetString());
    }

    [Theory]
    [InlineData("th-TH")]
    [InlineData("ar-SA")]
    [InlineData("tr-TR")]
    public void DatesAreTheSameInEveryCulture(string culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        string expected = Text(BibTex.Write(CitedSeeds.Named)) + Text(Ris.Write(CitedSeeds.Named)) + GbtCitation.Page(CitedSeeds.Named, GbtStandard.Of2025);
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);

            Assert.Equal(expected, Text(BibTex.Write(CitedSeeds.Named)) + Text(Ris.Write(CitedSeeds.Named)) + GbtCitation.Page(CitedSeeds.Named, GbtStandard.Of2025));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static int Depth(string text) => text.Count(static c => c == '{') - text.Count(static c => c == '}');

    private static string Text(byte[] bytes) => Encoding.UTF8.GetString(bytes);
}
