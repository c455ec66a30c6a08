using System.Text.Json;
using KnowledgeBase.Cli.Importing;
using KnowledgeBase.Cli.Importing.Isolation;
using KnowledgeBase.Cli.Importing.Reporting;

namespace KnowledgeBase.Cli.Tests.Importing.Reporting;

public sealed class ImportPrinterTests
{
    private static readonly ImportOutcome s_written = new()
    {
        File = "a.txt",
        Kind = OutcomeKind.Written,
        Seed = "seeds/a.txt",
        Speech = "input/speeches/a.md",
        Report = new ImportReport
        {
            Title = "在全县大会上的讲话",
            TitleSource = "supplied",
            Encoding = "gb18030",
            Characters = 1000,
            Kept = 999,
            Blocks = 3,
            Removals =
            [
                new ReportedRemoval { Rule = "layout.blank-line", Reason = "空行", Places = 2, Characters = 2, NonBlank = 0 },
                new ReportedRemoval { Rule = "meta.views", Reason = "网页的浏览计数，不是讲话内容", Places = 1, Characters = 2, NonBlank = 1 },
            ],
            Facts = [new ReportedFact("文种", "讲话", "题名中的“讲话”"), new ReportedFact("层级", null, null), new ReportedFact("日期", null, null)],
            Outline =
            [
                new ReportedHeading { Level = 1, Marker = "一、", Title = "提高认识" },
                new ReportedHeading { Level = 2, Marker = "二是", Title = "狠抓落实", IsDoubtful = true },
                new ReportedHeading { Level = 2, Marker = "三是", Title = "严明纪律", IsMissing = true },
            ],
            Gaps = [new ReportedGap("付费墙省略", 877, ["三是严明纪律"])],
            Questions = ["第一问。", "第二问。"],
        },
    };

    private static readonly ImportOutcome s_failed = new() { File = "b.txt", Kind = OutcomeKind.Failed, Fault = WorkerFault.TimeLimit, Message = "It took long." };

    [Fact]
    public void AFewDocumentsAreToldInFull() => Assert.Equal(
        """
        input/speeches/a.md  written
          题名    在全县大会上的讲话（拟题）
          文本    gb18030，1000 字符（空白不计）：留 99.9%，移 1；正文 3 块
          移除    meta.views ×1，1 字符：网页的浏览计数，不是讲话内容
          排版    空行 ×2
          文种    讲话（题名中的“讲话”）
          未知    层级、日期
          提纲    一、提高认识
                    二是狠抓落实〔存疑〕
                    三是严明纪律〔缺文〕
          缺文    付费墙省略，877字：三是严明纪律
          请看    1. 第一问。
                  2. 第二问。
          下一步  对照 seeds/a.txt 校读 input/speeches/a.md，补上确知的各项，再运行 kb check input/speeches/a.md；kb serve --open 看网页
        b.txt  failed（时限）: It took long.

        """,
        Print([s_written, s_failed], ReportForm.Usual),
        ignoreLineEndingDifferences: true);

    [Fact]
    public void WhereQuestionsFollowTheNextStepIsTheirs()
    {
        string text = Print([s_written], ReportForm.BeforeQuestions);

        Assert.Contains("          2. 第二问。", text, StringComparison.Ordinal);
        Assert.DoesNotContain("下一步", text, StringComparison.Ordinal);
    }

    [Fact]
    public void AWordFileIsCalledSo() =>
        Assert.Contains("文本    Word 文件，1000 字符", Print([s_written with { Report = s_written.Report! with { Encoding = "zip" } }], ReportForm.Usual), StringComparison.Ordinal);

    [Fact]
    public void QuietIsALineEach() => Assert.Equal(
        "input/speeches/a.md  written  在全县大会上的讲话（留 99.9%，请看 2 处）\nb.txt  failed（时限）: It took long.\n",
        Print([s_written, s_failed], ReportForm.Quiet),
        ignoreLineEndingDifferences: true);

    [Fact]
    public void OfManyThereIsALineEachThenTheQuestionsThenASummary()
    {
        string[] lines = Print([.. Enumerable.Repeat(s_written, 5), s_failed], ReportForm.Usual).Split('\n');

        Assert.Equal("b.txt  failed（时限）: It took long.", lines[5]);
        Assert.Equal(["input/speeches/a.md", "  请看    1. 第一问。", "          2. 第二问。"], lines[7..10]);
        Assert.Equal(
            ["failed                     1", "written                    5", "documents                  6", "with questions             5", "characters             5,000", "kept                   4,995", ""],
            lines[^7..]);
    }

    [Fact]
    public void TheOutlineIsCutAfterFortyHeadings()
    {
        ImportOutcome @long = s_written with { Report = s_written.Report! with { Outline = [.. Enumerable.Repeat(s_written.Report.Outline[0], 43)] } };

        string text = ReportText.Whole(@long, withNextStep: true);

        Assert.Equal(40, text.Split("一、提高认识").Length - 1);
        Assert.Contains("\n          … 另有 3 条\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void AllOfADocumentIsSaidOnlyWhenAllWasKept()
    {
        Assert.Equal("99.9%", ReportText.Share(s_written.Report! with { Characters = 100_000, Kept = 99_999 }));
        Assert.Equal("100%", ReportText.Share(s_written.Report with { Kept = 1000 }));
    }

    [Fact]
    public void JsonHoldsTheSame()
    {
        using JsonDocument json = JsonDocument.Parse(Print([s_written, s_failed], ReportForm.Json));
        JsonElement first = json.RootElement.GetProperty("documents")[0];
        JsonElement second = json.RootElement.GetProperty("documents")[1];

        Assert.Equal("written", first.GetProperty("kind").GetString());
        Assert.Equal("狠抓落实", first.GetProperty("report").GetProperty("outline")[1].GetProperty("title").GetString());
        Assert.Equal(("failed", "time-limit"), (second.GetProperty("kind").GetString(), second.GetProperty("fault").GetString()));
        Assert.Equal(2, json.RootElement.GetProperty("summary").GetProperty("documents").GetInt32());
    }

    private static string Print(IReadOnlyList<ImportOutcome> outcomes, ReportForm form)
    {
        using var output = new StringWriter { NewLine = "\n" };
        ImportPrinter.Print(output, outcomes, form);
        return output.ToString();
    }
}
