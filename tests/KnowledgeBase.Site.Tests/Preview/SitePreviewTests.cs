using KnowledgeBase.Content;
using KnowledgeBase.Rules;
using KnowledgeBase.Rules.Glossaries;
using KnowledgeBase.Site.Output;
using KnowledgeBase.Site.Preview;
using KnowledgeBase.Site.Speeches;

namespace KnowledgeBase.Site.Tests.Preview;

public class SitePreviewTests
{
    private static readonly SiteInput s_input = SiteInputReader.Read(TinySite.Library).Input ?? throw new InvalidOperationException("The tiny site has findings.");

    [Fact]
    public async Task TheWholeSiteIsThePlanOfABuild()
    {
        SitePreview preview = SitePreview.Of(s_input, SpeechReader.Of(s_input));

        Assert.Equal(await BytesAsync(TinySite.Plan().Files), await BytesAsync(preview.Plan.Files));
    }

    [Fact]
    public async Task TheFilesOfASpeechThatHasNotChangedAreThoseOfThePlan()
    {
        SitePreview preview = SitePreview.Of(s_input, SpeechReader.Of(s_input));
        SortedDictionary<string, string> plan = await BytesAsync(preview.Plan.Files);
        foreach (Speech speech in s_input.Speeches)
        {
            SortedDictionary<string, string> alone = await BytesAsync(preview.FilesOf(speech, s_input.FrontMatters[speech.Path]));

            Assert.Contains($"speeches/{speech.Slug}.html", alone.Keys);
            Assert.Contains($"en/speeches/{speech.Slug}.source.html", alone.Keys);
            Assert.All(alone, file => Assert.Equal(plan[file.Key], file.Value));
        }
    }

    [Fact]
    public async Task ASpeechThatHasChangedOrIsNewIsShownWithoutTheOthersBeingReadAgain()
    {
        SitePreview preview = SitePreview.Of(s_input, SpeechReader.Of(s_input));
        foreach (string path in (string[])["input/speeches/full.md", "input/speeches/new.md"])
        {
            var file = new TextFile(path, TinySite.FullSpeech.ReplaceLineEndings("\n").Replace("谢谢大家！", "谢谢各位！", StringComparison.Ordinal));

            PlannedFile page = preview.FilesOf(LibraryLoader.Read(file), file).First();

            Assert.Contains("谢谢各位！", await TinySite.TextOfAsync(page), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task AtTheBeginningEachSpeechCanBeShownAlone()
    {
        SitePreview preview = SitePreview.Beginning(s_input with { Speeches = [] }, SpeechReader.Of(s_input));
        Speech speech = s_input.Speeches[0];

        PlannedFile page = preview.FilesOf(speech, s_input.FrontMatters[speech.Path]).First();

        Assert.Contains(speech.FrontMatter.Title, await TinySite.TextOfAsync(page), StringComparison.Ordinal);
        Assert.Contains(preview.Plan.Files, static file => file.Path.Value.StartsWith("assets/site.", StringComparison.Ordinal));
        Assert.DoesNotContain(preview.Plan.Files, static file => file.Path.Value.EndsWith(".html", StringComparison.Ordinal));
    }

    [Fact]
    public void ASpeechIsReadOnceByEachReader()
    {
        SpeechReader reader = SpeechReader.Of(s_input);
        Speech speech = s_input.Speeches[0];

        Assert.Same(reader.Read(speech), reader.Read(speech));
        Assert.Same(reader, reader.For(SiteInputReader.Read(TinySite.Library).Input!));
        Assert.NotSame(reader, reader.For(s_input with { Glossary = Glossary.Empty }));
    }

    private static async Task<SortedDictionary<string, string>> BytesAsync(IEnumerable<PlannedFile> files)
    {
        SortedDictionary<string, string> bytes = new(StringComparer.Ordinal);
        foreach (PlannedFile file in files)
        {
            bytes.Add(file.Path.Value, Convert.ToHexString((await file.MakeAsync()).Span));
        }

        return bytes;
    }
}
