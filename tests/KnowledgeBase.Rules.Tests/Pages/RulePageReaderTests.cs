using KnowledgeBase.Rules.Pages;

namespace KnowledgeBase.Rules.Tests.Pages;

public sealed class RulePageReaderTests
{
    [Fact]
    public void APageIsTakenApart()
    {
        const string Page = """
            # KB0001: Something is wrong

            中文：有误。请改正。

            Why it is wrong.

            The seed of the examples:

            ```txt seed
            甲
            ```

            Wrong:

            ```md wrong whole
            genre: 讲话
            ---
            甲 {#k3f}
            ```

            Another one:

            Right:

            ```yml right path=input/site.yml
            name: 甲
            ```

            In the end.

            """;

        RulePage page = RulePageReader.Read(RuleTable.All[0], Page.ReplaceLineEndings("\n"));

        Assert.Equal("有误。请改正。", page.Chinese);
        Assert.Equal(
            [
                new RuleProse("Why it is wrong.\n\nThe seed of the examples:\n"),
                new RuleExample { Verdict = ExampleVerdict.Given, Subject = ExampleSubject.Seed, Text = "甲\n" },
                new RuleExample { Verdict = ExampleVerdict.Wrong, Subject = ExampleSubject.FieldsAndBody, Text = "genre: 讲话\n---\n甲 {#k3f}\n" },
                new RuleProse("Another one:\n"),
                new RuleExample { Verdict = ExampleVerdict.Right, Subject = ExampleSubject.File, Path = "input/site.yml", Text = "name: 甲\n" },
                new RuleProse("In the end.\n"),
            ],
            page.Parts);
    }

    [Fact]
    public void TheExamplesThatReadersSeeAreThoseThatRun()
    {
        foreach (Rule rule in RuleTable.All)
        {
            IEnumerable<string> shown = RulePages.Of(rule).Parts.OfType<RuleExample>().Where(example => example.Verdict != ExampleVerdict.Given).Select(example => example.Text);

            Assert.Equal(PageExample.ExamplesOf(RulePages.Find(rule.Id)!), shown);
        }
    }

    [Fact]
    public void NoProseHasAFenceOrALabelLeft()
    {
        IEnumerable<string> prose = RuleTable.All.SelectMany(rule => RulePages.Of(rule).Parts).OfType<RuleProse>().Select(part => part.Markdown);

        Assert.All(prose, text => Assert.DoesNotMatch("(?m)^(```|Wrong:|Right:)", text));
    }
}
