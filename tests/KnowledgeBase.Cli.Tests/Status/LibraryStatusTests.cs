using System.Text.Json;
using KnowledgeBase.Cli.Status;
using KnowledgeBase.Content;
using KnowledgeBase.Rules;
using KnowledgeBase.Rules.PersonalData;
using KnowledgeBase.Rules.Waivers;

namespace KnowledgeBase.Cli.Tests.Status;

public sealed class LibraryStatusTests
{
    private static readonly SourceSpan s_somewhere = new(0, 0, 1, 1, 1, 1);

    private static readonly TextFile[] s_files =
    [
        new("input/speeches/b.md", "---\ntitle: 乙\ngenre: 讲话\nlevel: 未知\noccasion: unknown\nspeaker: unknown\ndate: unknown\nproofread: 2\n---\n\n甲 {#k3f}\n"),
        new("input/speeches/a.md", "---\ntitle: 甲\ngenre: 讲话\nlevel: 县\noccasion: 会\nspeaker: 人\ndate: 2024-01-02\nthemes: [作风建设]\nproofread: 4\n---\n\n甲 {#k3f}\n"),
        new("input/speeches/c.md", "no front matter\n"),
        new("input/waivers.yml", "waivers:\n"),
    ];

    private static readonly ContentCheck s_check = new(
        [
            new Finding(PersonalDataRules.Telephone, "input/speeches/b.md", s_somewhere, ["1"]),
            new Finding(WaiverRules.Unused, "input/waivers.yml", s_somewhere, ["It covers nothing."]),
            new Finding(CheckerRules.OwnFault, "input/speeches/c.md", s_somewhere, ["a", "b", "c"]),
        ],
        []);

    [Fact]
    public void EverySpeechIsCountedInTheOrderOfItsPath()
    {
        LibraryStatus status = LibraryStatus.Of(s_files, s_check);

        Assert.Equal(["input/speeches/a.md 4 0", "input/speeches/b.md 2 1", "input/speeches/c.md  0"], status.Speeches.Select(static speech => $"{speech.Path} {speech.Level} {speech.PersonalData}"));
        Assert.Equal(["", "level,occasion,speaker,date,themes", ""], status.Speeches.Select(static speech => string.Join(',', speech.Open)));
        Assert.Equal((1, 1), (status.UnusedWaivers, status.FindingsElsewhere));
    }

    [Fact]
    public void TheTotalsComeFirstAndWhatIsFinishedIsLeftOut()
    {
        string text = StatusText.Print(LibraryStatus.Of(s_files, s_check));

        Assert.Equal(
            """
            文稿               3 篇
              ？               1 篇
              2 有问题         1 篇
              4 已复核         1 篇
            未填的项           5 项：日期 1、层级 1、场合 1、讲话人 1、主题 1
            错误               1 处
            警告               1 处
            提示               0 处
            个人信息待定       1 处（已算在警告里）
            其他文件           1 处错误或警告
            豁免               0 处，其中不再需要的豁免 1 条

            校对级    错误  警告  提示  个人  文稿
            2 有问题  0     1     0     1     input/speeches/b.md
                                              乙；未填：层级、场合、讲话人、日期、主题
            ？        1     0     0     0     input/speeches/c.md

            'kb check FILE' 列出一篇的问题和位置；校对级的含义见 docs/proofreading.md。

            """.ReplaceLineEndings("\n"),
            text);
    }

    [Fact]
    public void ProgramsReadTheSame()
    {
        using JsonDocument json = JsonDocument.Parse(StatusJson.Print(LibraryStatus.Of(s_files, s_check)));

        JsonElement totals = json.RootElement.GetProperty("totals");
        Assert.Equal((3, 1, 5), (totals.GetProperty("speeches").GetInt32(), totals.GetProperty("proofread").GetProperty("2").GetInt32(), totals.GetProperty("open").GetInt32()));
        Assert.Equal(["input/speeches/a.md", "input/speeches/b.md", "input/speeches/c.md"], json.RootElement.GetProperty("speeches").EnumerateArray().Select(static speech => speech.GetProperty("path").GetString()));
    }

    [Fact]
    public void TheCommandTellsOfTheCommittedSpeechesAndEndsWell()
    {
        using TemporaryRepository repository = TemporaryRepository.WithSpeeches();

        KbRun run = repository.Kb("status");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("文稿               5 篇\n", run.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Equal(run.Output, repository.Kb("status").Output);
    }

    /// <summary>A field that is asked for must be one, and must say that nobody knows as the collection and the vocabularies do.</summary>
    [Fact]
    public void UnknownIsWhatTheVocabulariesCallIt()
    {
        Assert.Equal("未知", Assert.Single(Level.All, static level => level.IsUnknown).Key);
        Assert.Equal("其他", Genre.Other.Key);
    }
}
