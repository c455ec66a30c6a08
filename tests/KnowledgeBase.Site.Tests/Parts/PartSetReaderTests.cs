using KnowledgeBase.Site.Parts;
using KnowledgeBase.Text;

namespace KnowledgeBase.Site.Tests.Parts;

/// <summary>What does not give the site of one build is refused, with a place and a remedy. TinySite has the speeches "full" and "hant".</summary>
public sealed class PartSetReaderTests
{
    [Fact]
    public async Task APartThatIsMissingIsNamed()
    {
        using var parts = new MadeParts();
        string[] folders = await parts.MakeAsync(TinySite.Input, 3);

        Assert.Equal(["Part 1/3 is missing. Name its folder too, or make it: kb build --part 1/3 --output FOLDER"], Problems(folders[..2]));
    }

    [Fact]
    public async Task TheSamePartTwiceIsRefused()
    {
        using var parts = new MadeParts();
        string[] folders = await parts.MakeAsync(TinySite.Input, 2);

        Assert.Equal([$"'{folders[0]}' and '{folders[0]}' are part 2/2. Name one of them."], Problems([.. folders, folders[0]]));
    }

    [Fact]
    public async Task PartsOfOtherNumbersOfPartsAreRefused()
    {
        using var parts = new MadeParts();
        string[] folders = await parts.MakeAsync(TinySite.Input, 2);
        await parts.MakeAsync(TinySite.Input, MadeParts.Number("2/3"));

        Assert.Contains($"'{parts.FolderOf("2/3")}' is part 2/3, and '{folders[0]}' is part 2/2. Parts of one site are of one number of parts: make all with the same.", Problems([.. folders, parts.FolderOf("2/3")]));
    }

    [Fact]
    public async Task APartOfAnotherProgramIsRefused()
    {
        using var parts = new MadeParts();
        string[] folders = await parts.MakeAsync(TinySite.Input, 2);
        await parts.MakeAsync(TinySite.Input, MadeParts.Number("1/2"), "another");

        Assert.Equal([$"'{folders[1]}' was made by another kb than this one. Make the part again: kb build --part 1/2 --output {folders[1]}"], Problems(folders));
    }

    [Fact]
    public async Task AChangeOfTheSettingsIsToldForEachPart()
    {
        using var parts = new MadeParts();
        string[] folders = await parts.MakeAsync(TinySite.Input, 2);

        EquatableArray<string> problems = Problems(folders, TinySite.Input with { Site = TinySite.Input.Site with { Name = "另一个" } });

        Assert.Equal(folders.Select(static folder => $"'input/site.yml' has changed since '{folder}' was made."), problems.Select(static problem => problem[..(problem.IndexOf("made.", StringComparison.Ordinal) + "made.".Length)]));
    }

    [Fact]
    public async Task PartsOfALibraryOfAnotherSizeAreRefused()
    {
        using var parts = new MadeParts();
        string[] folders = await parts.MakeAsync(TinySite.Input, 1);

        string problem = Assert.Single(Problems(folders, TinySite.Input with { Editions = [TinySite.Input.Editions[0]] }));

        Assert.StartsWith($"'{folders[0]}' was made when the library was of another size: its pages say 'zh-Hans,zh-Hant,en kept silent', those of the others 'zh-Hans kept silent'.", problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ASpeechThatHasChangedIsNamedWithItsPartAlone()
    {
        using var parts = new MadeParts();
        string[] folders = await parts.MakeAsync(TinySite.Input, 2);
        SiteInput changed = TinySite.Input with
        {
            Speeches = TinySite.Input.Speeches.Select(static speech => speech.Slug == "hant" ? speech with { FrontMatter = speech.FrontMatter with { Title = "另一題" } } : speech).ToEquatableArray(),
        };
        PartNumber part = PartNumber.All(2).Single(static part => part.Holds("hant"));

        Assert.Equal(
            [$"'input/speeches/hant.md' or its raw document has changed since '{parts.FolderOf(part)}' was made. Make the part again: kb build --part {part} --output {parts.FolderOf(part)}"],
            Problems(folders, changed));
    }

    [Fact]
    public async Task ASpeechThatIsNewOrGoneIsAChangeToo()
    {
        using var parts = new MadeParts();
        string[] folders = await parts.MakeAsync(TinySite.Input, 1);

        Assert.Contains("'input/speeches/full.md'", Assert.Single(Problems(folders, TinySite.Input with { Speeches = [TinySite.Input.Speeches[1]] })), StringComparison.Ordinal);
        Assert.Contains("'input/speeches/new.md'", Assert.Single(Problems(folders, TinySite.Input with { Speeches = [.. TinySite.Input.Speeches, TinySite.Input.Speeches[0] with { Path = "input/speeches/new.md", Slug = "new" }] })), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("site/downloads/full.txt")]
    [InlineData("index/root.js")]
    public async Task ADamagedFileIsNamed(string path)
    {
        using var parts = new MadeParts();
        string[] folders = await parts.MakeAsync(TinySite.Input, 1);
        string file = Path.Join(folders[0], path);
        byte[] bytes = await File.ReadAllBytesAsync(file);
        bytes[^1] ^= 1;
        await File.WriteAllBytesAsync(file, bytes);

        Assert.Equal([$"'{file}' is not the file that the part was made with. Make the part again: kb build --part 1/1 --output {folders[0]}"], Problems(folders));
    }

    [Fact]
    public async Task APartThatWasNotFinishedIsNone()
    {
        using var parts = new MadeParts();
        string[] folders = await parts.MakeAsync(TinySite.Input, 1);
        File.Delete(Path.Join(folders[0], PartRecord.FileName));

        Assert.Equal([$"'{folders[0]}' holds no part, or one that was not finished. Make it: kb build --part i/n --output {folders[0]}"], Problems(folders));
    }

    [Fact]
    public void AFolderThatIsNotThereIsNamed() =>
        Assert.Equal(["There is no folder 'nowhere'. Name the folders that 'kb build --part' wrote."], Problems(["nowhere"]));

    private static EquatableArray<string> Problems(string[] folders, SiteInput? now = null)
    {
        PartSetReading reading = PartSetReader.Read(folders, MadeParts.InputsOf(now ?? TinySite.Input));
        Assert.Null(reading.Set);
        return reading.Problems;
    }
}
