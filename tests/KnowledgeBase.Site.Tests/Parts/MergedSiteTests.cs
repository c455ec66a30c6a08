using KnowledgeBase.Site.Output;
using KnowledgeBase.Site.Parts;
using KnowledgeBase.Theme.Layouts;

namespace KnowledgeBase.Site.Tests.Parts;

public sealed class MergedSiteTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(7)]
    public async Task MergedPartsAreWhatOneBuildGivesToTheByte(int count)
    {
        using var parts = new MadeParts();
        SiteInput input = CommittedSite.Input with { Site = CommittedSite.Input.Site with { Url = "https://example.org" }, Editions = [Edition.Main] };
        string[] folders = await parts.MakeAsync(input, count);

        PartSetReading reading = PartSetReader.Read(folders, MadeParts.InputsOf(input));

        Assert.Empty(reading.Problems);
        await AreTheSameAsync(SiteBuilder.Plan(input), SiteBuilder.Plan(input, reading.Set!));
    }

    [Fact]
    public async Task PartsHaveThePagesOfEveryEdition()
    {
        using var parts = new MadeParts();
        string[] folders = await parts.MakeAsync(TinySite.Input, 2);

        await AreTheSameAsync(SiteBuilder.Plan(TinySite.Input), SiteBuilder.Plan(TinySite.Input, PartSetReader.Read(folders, MadeParts.InputsOf(TinySite.Input)).Set!));
    }

    [Fact]
    public async Task ALibraryWithoutSpeechesHasPartsToo()
    {
        using var parts = new MadeParts();
        SiteInput input = TinySite.Input with { Speeches = [] };
        string[] folders = await parts.MakeAsync(input, 2);

        await AreTheSameAsync(SiteBuilder.Plan(input), SiteBuilder.Plan(input, PartSetReader.Read(folders, MadeParts.InputsOf(input)).Set!));
    }

    [Fact]
    public async Task AFinishedFileIsTakenAndNotMadeAgain()
    {
        using var parts = new MadeParts();
        string[] folders = await parts.MakeAsync(TinySite.Input, 2);
        PartSet set = PartSetReader.Read(folders, MadeParts.InputsOf(TinySite.Input)).Set!;
        string page = Path.Join(parts.FolderOf(PartNumber.All(2).Single(static part => part.Holds("full"))), "site", "downloads", "full.txt");
        File.Delete(page);

        PlannedFile file = SiteBuilder.Plan(TinySite.Input, set).Files.Single(static file => file.Path.Value == "downloads/full.txt");

        await Assert.ThrowsAsync<InvalidDataException>(file.MakeAsync);
    }

    private static async Task AreTheSameAsync(SitePlan expected, SitePlan merged)
    {
        Assert.Equal(expected.Files.Select(static file => file.Path), merged.Files.Select(static file => file.Path));
        foreach ((PlannedFile one, PlannedFile other) in expected.Files.Zip(merged.Files))
        {
            ReadOnlyMemory<byte> made = await one.MakeAsync();
            ReadOnlyMemory<byte> taken = await other.MakeAsync();
            Assert.True(made.Span.SequenceEqual(taken.Span), one.Path.Value);
        }
    }
}
