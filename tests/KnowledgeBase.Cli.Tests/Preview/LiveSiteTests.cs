using KnowledgeBase.Cli.Preview;
using KnowledgeBase.Rules.Files;

namespace KnowledgeBase.Cli.Tests.Preview;

public sealed class LiveSiteTests : IDisposable
{
    private static readonly string s_first = PreviewedRepository.Speeches[0];
    private static readonly string s_second = PreviewedRepository.Speeches[1];
    private static readonly string s_third = PreviewedRepository.Speeches[2];
    private static readonly string s_last = PreviewedRepository.Speeches[^1];

    private readonly PreviewedRepository _repository = new();

    private LiveSite Live => _repository.Live;

    public void Dispose() => _repository.Dispose();

    [Fact]
    public async Task AfterAnyEditsEveryFileIsWhatABuildWrites()
    {
        string added = _repository.Files.Read(s_last);
        string whole = _repository.Files.Read(s_third);
        File.Delete(_repository.Files.PathTo(s_last));
        Live.Begin();
        Live.CatchUp();

        _repository.Remark(s_first, "改动");
        _repository.Show(s_first);
        _repository.Files.Write(s_last, added);
        _repository.Show(s_last);
        File.Delete(_repository.Files.PathTo(s_second));
        _repository.Show(s_second);
        Live.CatchUp();
        Assert.True(Live.State.IsCurrent);
        Assert.Equal(await _repository.BuiltAsync(), await _repository.ServedAsync());

        _repository.Break(s_third);
        _repository.Show(s_third);
        Live.CatchUp();
        _repository.Files.Write(s_third, whole);
        _repository.Show(s_third);
        _repository.Files.Write("input/pages/about.md", _repository.Files.Read("input/pages/about.md") + "\n新写的一句。\n");
        _repository.Show("input/pages/about.md");
        Live.CatchUp();

        Assert.Empty(Live.State.Changed);
        Assert.Equal(await _repository.BuiltAsync(), await _repository.ServedAsync());
    }

    [Fact]
    public async Task ASpeechThatChangesIsShownBeforeWhatDependsOnAllOfThem()
    {
        Live.Begin();
        Live.CatchUp();
        SortedDictionary<string, string> before = await _repository.ServedAsync();

        _repository.Remark(s_first, "先看到的改动");
        _repository.Show(s_first);

        Assert.Contains("先看到的改动", await _repository.TextAsync(PreviewedRepository.PageOf(s_first)), StringComparison.Ordinal);
        Assert.Contains("先看到的改动", await _repository.TextAsync("en/" + PreviewedRepository.PageOf(s_first)), StringComparison.Ordinal);
        Assert.False(Live.State.IsCurrent);
        Assert.All(
            (await _repository.ServedAsync()).Where(file => !file.Key.Contains(Path.GetFileNameWithoutExtension(s_first), StringComparison.Ordinal)),
            file => Assert.Equal(before[file.Key], file.Value));
    }

    [Fact]
    public async Task ASpeechThatIsReadAloneIsTheSamePageWhereNothingHasChanged()
    {
        Live.Begin();
        Live.CatchUp();
        SortedDictionary<string, string> before = await _repository.ServedAsync();

        _repository.Show(PreviewedRepository.Speeches);

        Assert.Equal(PreviewedRepository.Speeches.Length, Live.State.Changed.Count);
        Assert.Equal(before, await _repository.ServedAsync());
    }

    [Fact]
    public async Task AFileWithAnErrorKeepsItsLastGoodVersionAndSaysWhatIsWrong()
    {
        Live.Begin();
        Live.CatchUp();
        _repository.Remark(s_first, "上一次无误");
        _repository.Show(s_first);

        int line = _repository.Break(s_first);
        _repository.Show(s_first);
        SourceReport? atOnce = Live.State.ReportOf(s_first);
        string? shownAtOnce = await _repository.TextAsync(PreviewedRepository.PageOf(s_first));
        Live.CatchUp();

        Assert.Contains("上一次无误", shownAtOnce, StringComparison.Ordinal);
        Assert.Contains("上一次无误", await _repository.TextAsync(PreviewedRepository.PageOf(s_first)), StringComparison.Ordinal);
        Assert.True(Live.State.IsCurrent);
        foreach (SourceReport? report in (SourceReport?[])[atOnce, Live.State.ReportOf(s_first)])
        {
            Assert.NotNull(report);
            Assert.True(report.IsBroken);
            Assert.Contains(report.Findings, finding => finding.Rule.Id == "KB6001" && finding.Span.StartLine == line);
        }
    }

    [Fact]
    public async Task WithAnErrorFromTheStartEverythingElseIsShown()
    {
        _repository.Break(s_first);

        Live.Begin();
        Live.CatchUp();

        Assert.Null(await _repository.TextAsync(PreviewedRepository.PageOf(s_first)));
        Assert.True(Live.State.ReportOf(s_first)?.IsBroken);
        Assert.NotNull(await _repository.TextAsync(PreviewedRepository.PageOf(s_second)));
        Assert.NotNull(await _repository.TextAsync("index.html"));
    }

    [Fact]
    public async Task AFileThatIsNotUtf8IsAnErrorOfItsOwn()
    {
        Live.Begin();
        Live.CatchUp();
        string? before = await _repository.TextAsync("about.html");

        Content.Files.AtomicFile.WriteBytes(_repository.Files.PathTo("input/pages/about.md"), [0xD6, 0xD0, 0xCE, 0xC4]);
        _repository.Show("input/pages/about.md");
        Live.CatchUp();

        Assert.Contains(Live.State.ReportOf("input/pages/about.md")!.Findings, static finding => finding.Rule == FileRules.NotUtf8);
        Assert.Equal(before, await _repository.TextAsync("about.html"));
    }

    [Fact]
    public async Task ThePageAboutTheSiteIsShownAtOnce()
    {
        Live.Begin();
        Live.CatchUp();

        _repository.Files.Write("input/pages/about.md", _repository.Files.Read("input/pages/about.md") + "\n马上看到的一句。\n");
        _repository.Show("input/pages/about.md");

        Assert.False(Live.State.IsCurrent);
        Assert.Contains("马上看到的一句。", await _repository.TextAsync("about.html"), StringComparison.Ordinal);
        Assert.Contains("马上看到的一句。", await _repository.TextAsync("zh-Hant/about.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ASpeechThatIsGoneHasNoPageAndOneThatIsNewHas()
    {
        Live.Begin();
        Live.CatchUp();
        string text = _repository.Files.Read(s_first);

        File.Delete(_repository.Files.PathTo(s_first));
        _repository.Show(s_first);
        string? gone = await _repository.TextAsync(PreviewedRepository.PageOf(s_first));
        _repository.Files.Write(s_first, text);
        _repository.Show(s_first);

        Assert.Null(gone);
        Assert.NotNull(await _repository.TextAsync(PreviewedRepository.PageOf(s_first)));
    }

    [Fact]
    public async Task BeforeAllAreReadEachSpeechCanBeSeen()
    {
        Live.Begin();

        string? page = await _repository.TextAsync(PreviewedRepository.PageOf(s_first));

        Assert.Null(Live.State.Files);
        Assert.Contains("<h1", page, StringComparison.Ordinal);
        Assert.Null(await _repository.TextAsync("index.html"));
        Assert.Null(await _repository.TextAsync("speeches/no-such-speech.html"));
    }

    [Fact]
    public async Task ALinkAmongTheSpeechesIsNoSpeech()
    {
        string outside = _repository.Files.PathTo("outside.md");
        File.Move(_repository.Files.PathTo(s_first), outside);
        File.CreateSymbolicLink(_repository.Files.PathTo(s_first), outside);

        Live.Begin();
        string? alone = await _repository.TextAsync(PreviewedRepository.PageOf(s_first));
        Live.CatchUp();

        Assert.Null(alone);
        Assert.Null(await _repository.TextAsync(PreviewedRepository.PageOf(s_first)));
    }

    [Theory]
    [InlineData("speeches/a-b.html", "input/speeches/a-b.md")]
    [InlineData("en/speeches/a-b.source.html", "input/speeches/a-b.md")]
    [InlineData("zh-Hant/excerpts/a-b.html", "input/speeches/a-b.md")]
    [InlineData("en/about.html", "input/pages/about.md")]
    [InlineData("speeches/index.html", null)]
    [InlineData("speeches/genre/a.html", null)]
    [InlineData("index.html", null)]
    public void APageKnowsWhatItIsMadeOf(string page, string? source)
    {
        Live.Begin();

        Assert.Equal(source, Live.SourceOf(page));
    }
}
