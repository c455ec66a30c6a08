using System.Text;
using KnowledgeBase.Cli.Importing;
using KnowledgeBase.Cli.Importing.Guided;
using KnowledgeBase.Cli.Importing.Isolation;
using KnowledgeBase.Cli.Importing.Reporting;
using KnowledgeBase.Content.Files;

namespace KnowledgeBase.Cli.Tests.Importing.Guided;

/// <summary>A made-up speech in GB18030 with what a site put around it, imported and then gone through with answers typed beforehand.</summary>
public sealed class GuidedSessionTests : IDisposable
{
    private const string Seed = "seeds/20230615_全镇防汛工作会议发言.txt";
    private const string Doubt = "“如需转载请与本站联系”可能是网页文字：请核对。";

    private const string Text =
        "首页 > 范文大全 > 正文\r\n　　今天把大家请来，主要是研究防汛工作。下面我讲两点。\r\n　　一、认清形势\r\n　　今年雨水偏多，各村要早作准备。\r\n　　二、压实责任\r\n"
        + "　　各村党支部书记要到岗到位，值班电话要畅通。\r\n　　谢谢大家。\r\n　　更多精彩文章请扫描下方二维码关注我们的公众号\r\n　　如需转载请与本站联系\r\n";

    private readonly TemporaryRepository _repository = TemporaryRepository.WithSpeeches();

    static GuidedSessionTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public GuidedSessionTests()
    {
        AtomicFile.WriteBytes(_repository.PathTo(Seed), Encoding.GetEncoding("gb18030").GetBytes(Text));
        Assert.Equal(0, _repository.Kb("import", Seed).ExitCode);
        Speech = Assert.Single(_repository.Files("input/speeches").Keys, static path => !path.StartsWith("input/speeches/00", StringComparison.Ordinal));
    }

    private string Speech { get; }

    public void Dispose() => _repository.Dispose();

    [Fact]
    public async Task AnswersAreWrittenAsAPersonWouldAndTheCheckIsGood()
    {
        // Site text out; proposed title, genre and level; an occasion and a speaker of one's own; the proposed date; a theme.
        ScriptedConsole console = await AnswerAsync("x", "", "", "", "全镇防汛会", "镇党委书记", "", "基层治理");

        string text = _repository.Read(Speech);
        Assert.Equal(0, console.AnswersLeft);
        Assert.Contains("title: 全镇防汛工作会议发言\ntitle-source: supplied\ngenre: 发言\nlevel: 镇\noccasion: 全镇防汛会\nspeaker: 镇党委书记\ndate: 2023-06-15\nlang: zh-Hans\nthemes: [基层治理]\ncompleteness:", text, StringComparison.Ordinal);
        Assert.Contains("  - { rule: manual.page, at: \"9:3\", text: \"如需转载请与本站联系\\n\" }\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("本站联系 {#", text, StringComparison.Ordinal);
        Assert.Contains("全部答完。", console.Output, StringComparison.Ordinal);
        Assert.Equal(0, _repository.Kb("check", Speech).ExitCode);
        Assert.Equal(Encoding.GetEncoding("gb18030").GetBytes(Text), Restored());
    }

    [Fact]
    public async Task AnswersSurviveAnotherImport()
    {
        await AnswerAsync("x", "", "", "", "全镇防汛会", "镇党委书记", "", "基层治理");
        string answered = _repository.Read(Speech);

        KbRun again = _repository.Kb("import", Seed);

        Assert.Equal(0, again.ExitCode);
        Assert.Equal(answered, _repository.Read(Speech));
    }

    [Fact]
    public async Task ToLeaveEverythingOpenWritesNothing()
    {
        SortedDictionary<string, string> before = _repository.Files();

        ScriptedConsole console = await AnswerAsync("s", "s", "s", "s", "s", "s", "s", "s", "s");

        Assert.Equal(before, _repository.Files());
        Assert.Contains("答了 0 项，留下 8 项", console.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TextThatIsNotClearCanBeMarkedAsAProblem()
    {
        await AnswerAsync("s", "s", "s", "s", "s", "s", "s", "s", "");

        Assert.Contains("\nproofread: 2\n", _repository.Read(Speech), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AWrongAnswerIsToldAndAskedAgain()
    {
        ScriptedConsole console = await AnswerAsync("", "x", "在全镇防汛会议上的发言", "发盐", "发言", "县城", "镇", "s", "s", "2023年6月31日", "2023.6.1", "基层党见", "基层党建");

        string text = _repository.Read(Speech);
        Assert.Contains("“x”不是这一项的答案", console.Output, StringComparison.Ordinal);
        Assert.Contains("是不是“基层党建”？", console.Output, StringComparison.Ordinal);
        Assert.Contains("词表里没有“县城”。可以填：中央、省、市、县、镇、村、单位。", console.Output, StringComparison.Ordinal);
        Assert.Contains("这不是一个日子", console.Output, StringComparison.Ordinal);
        Assert.Contains("title: 在全镇防汛会议上的发言\n", text, StringComparison.Ordinal);
        Assert.Contains("date: 2023-06-01\n", text, StringComparison.Ordinal);
        Assert.Contains("themes: [基层党建]\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CtrlCKeepsWhatWasAnswered()
    {
        var console = new ScriptedConsole("x", "", "");

        int code = await RunAsync(console);

        Assert.Equal(130, code);
        Assert.Contains("title: 全镇防汛工作会议发言\n", _repository.Read(Speech), StringComparison.Ordinal);
        Assert.Contains("level: 未知\n", _repository.Read(Speech), StringComparison.Ordinal);
        Assert.Contains("停下了。导入的文件和已经回答的各项都已写入", console.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(" error KB", _repository.Kb("check", Speech).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatWasAnsweredIsNotAskedAgain()
    {
        await AnswerAsync("x", "", "", "", "全镇防汛会", "镇党委书记", "", "基层治理");

        ScriptedConsole console = await AnswerAsync();

        Assert.DoesNotContain("待定", console.Output, StringComparison.Ordinal);
        Assert.Contains("下一步", console.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheEndSaysWhereItIsWhatTheCheckFindsAndWhatToType()
    {
        ScriptedConsole console = await AnswerAsync("s", "s", "s", "s", "s", "s", "s", "s", "s");

        string slug = Path.GetFileNameWithoutExtension(Speech);
        Assert.Contains($"文件  {Speech}（原件 {Seed}）", console.Output, StringComparison.Ordinal);
        Assert.Contains("6 speeches checked", console.Output, StringComparison.Ordinal);
        Assert.Contains($"http://127.0.0.1:5080/speeches/{slug}.html", console.Output, StringComparison.Ordinal);
        Assert.Contains($"git add {Speech} {Seed} {Seed}.yml\n", console.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnEncodingThatIsNotClearIsAskedFor()
    {
        var refused = new ImportOutcome { File = "甲.txt", Kind = OutcomeKind.Refused, Message = "两种都像", Candidates = [new ReadingCandidate("gb18030", 0.9), new ReadingCandidate("big5", 0.8)] };
        List<string> chosen = [];
        var console = new ScriptedConsole("3", "2");

        await new GuidedSession(Folder(), console, _repository.Root).RunAsync([refused], Again, CancellationToken.None);

        Assert.Equal(["big5"], chosen);
        Assert.Contains("请输入 1 到 2，或 s。", console.Output, StringComparison.Ordinal);

        Task<IReadOnlyList<ImportOutcome>> Again(string encoding)
        {
            chosen.Add(encoding);
            return Task.FromResult<IReadOnlyList<ImportOutcome>>([refused]);
        }
    }

    private async Task<ScriptedConsole> AnswerAsync(params string[] answers)
    {
        var console = new ScriptedConsole(answers);
        Assert.Equal(0, await RunAsync(console));
        return console;
    }

    private Task<int> RunAsync(ScriptedConsole console)
    {
        var outcome = new ImportOutcome
        {
            File = Seed,
            Kind = OutcomeKind.Written,
            Seed = Seed,
            Speech = Speech,
            Report = new ImportReport { Title = "讲话（原文无题）", TitleSource = "supplied", Encoding = "gb18030", Characters = 100, Kept = 80, Blocks = 7, Removals = [], Facts = [], Outline = [], Gaps = [], Questions = [] },
            TextQuestions = [Doubt],
        };
        return new GuidedSession(Folder(), console, _repository.Root).RunAsync([outcome], static _ => throw new InvalidOperationException(), CancellationToken.None);
    }

    private RepositoryFolder Folder() => RepositoryFolder.FindFrom(_repository.Root)!;

    private byte[] Restored()
    {
        Assert.Equal(0, _repository.Kb("restore", Speech, "--output", "restored").ExitCode);
        return File.ReadAllBytes(_repository.PathTo("restored"));
    }
}
