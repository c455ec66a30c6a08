using KnowledgeBase.Content;
using KnowledgeBase.Text;

namespace KnowledgeBase.Site.Tests;

public sealed class SiteInputReaderTests
{
    [Theory]
    [InlineData("input/pages/about.md")]
    [InlineData("input/site.yml")]
    [InlineData("input/lexicon/themes.yml")]
    public void AMissingFileIsReportedUnderItsName(string path)
    {
        Library library = TinySite.Library with { Files = TinySite.Library.Files.Where(file => file.Path != path).ToEquatableArray() };

        SiteInputReading reading = SiteInputReader.Read(library);

        Assert.Null(reading.Input);
        Assert.Equal($"{path}: (1,1)-(1,1) KB5103", Assert.Single(reading.Findings.Select(finding => $"{finding.Path}: {finding.Span} {finding.Rule.Id}")));
    }
}
