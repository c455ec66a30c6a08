using KnowledgeBase.Cli.Terminal;
using KnowledgeBase.Rules;

namespace KnowledgeBase.Cli.Tests;

public sealed class ExplainCommandTests
{
    [Fact]
    public void ARuleIsNamedByItsIdOrItsNumber()
    {
        using TemporaryRepository repository = TemporaryRepository.WithSpeeches();

        KbRun page = repository.Kb("explain", "kb6001");
        KbRun number = repository.Kb("explain", "6001");

        Assert.StartsWith("KB6001: The text is not what the seed says\nError: has to be put right; nothing is published before.\n\n正文与原始文件不一致。", page.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Equal((0, page.Output), (number.ExitCode, number.Output));
    }

    [Fact]
    public void AnUnknownRuleIsAMistakeWithARemedy()
    {
        using TemporaryRepository repository = TemporaryRepository.WithSpeeches();

        KbRun unknown = repository.Kb("explain", "KB66001");

        Assert.Equal(1, unknown.ExitCode);
        Assert.Contains("There is no rule 'KB66001'. Did you mean 'KB6", unknown.Error, StringComparison.Ordinal);
        Assert.Contains("'kb explain' lists them all", unknown.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void APageIsTextWithoutMarkdown()
    {
        string page = RulePrinter.Page(RuleTable.All.Single(rule => rule.Id == "KB1003"), 100, Ink.None);

        Assert.Equal(
            """
            KB1003: A tab stands where spaces are expected
            Error: has to be put right; nothing is published before. 'kb check --fix' puts spaces in the place of the tab.

            YAML 不用制表符（Tab）：缩进用半角空格，每级两个；文字里的制表符在双引号中写成 `\t`。

            A tab is as wide as each editor likes; YAML forbids it for that reason. Two spaces make a level.

              ✗ Wrong (front matter)
                completeness:
                →   state: full

              ✗ Wrong (front matter)
                occasion:→   县委全会

              ✓ Right (front matter)
                completeness:
                  state: full

            """.ReplaceLineEndings("\n"),
            page);
    }

    [Fact]
    public void EveryPageFitsItsWidthButForItsExamples()
    {
        foreach (Rule rule in RuleTable.All)
        {
            IEnumerable<string> prose = RulePrinter.Page(rule, 60, Ink.None).Split('\n').Skip(2).Where(line => !line.StartsWith(' '));

            Assert.All(prose, line => Assert.True(Cells.Of(line) <= 62, $"{rule.Id}: {line}"));
        }
    }

    [Fact]
    public void TheListNamesEveryRuleInItsGroup()
    {
        string[] lines = RulePrinter.All(Ink.None).Split('\n');

        Assert.Equal(RuleTable.All.Count, lines.Count(line => line.StartsWith("    KB", StringComparison.Ordinal)));
        Assert.Equal("KB1  YAML  文件头的写法", lines[0]);
        Assert.Equal("    KB1003  error    A tab stands where spaces are expected (--fix)", lines[3]);
    }

    [Fact]
    public void ColoursAreForTerminals()
    {
        Rule rule = RuleTable.All[0];

        Assert.Contains("\u001B[1m", RulePrinter.Page(rule, 100, new Ink(true)), StringComparison.Ordinal);
        Assert.DoesNotContain("\u001B", RulePrinter.Page(rule, 100, Ink.None), StringComparison.Ordinal);
    }
}
