using KnowledgeBase.Rules;
using KnowledgeBase.Site.Settings;

namespace KnowledgeBase.Site.Tests.Settings;

public class SiteSettingsReaderTests
{
    [Fact]
    public void AddressesLoseTheirLastSlash()
    {
        SiteSettingsReading reading = Read("name: 文库\ndescription: 说明\nurl: https://example.org/kb/\n");

        Assert.Equal("https://example.org/kb", reading.Site?.Url);
    }

    [Theory]
    [InlineData("description: 说明\n", "KB2002")]
    [InlineData("name: 文库\ndescription: 说明\nurll: https://example.org\n", "KB2001")]
    [InlineData("name: 文库\ndescription: 说明\nurl: javascript:x\n", "KB2003")]
    public void WhatIsWrongIsAFinding(string text, string rule)
    {
        SiteSettingsReading reading = Read(text);

        Assert.Null(reading.Site);
        Assert.Contains(reading.Findings, finding => finding.Rule.Id == rule);
    }

    private static SiteSettingsReading Read(string text) => SiteSettingsReader.Read(new TextFile("input/site.yml", text));
}
