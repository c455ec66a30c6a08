using KnowledgeBase.Rules.Prose;

namespace KnowledgeBase.Rules.Tests.Prose;

public sealed class ProseCheckerTests
{
    [Theory]
    [InlineData("使用说明")]
    [InlineData("search")]
    [InlineData("a/help")]
    [InlineData("Help")]
    [InlineData("nul")]
    public void ANameThatIsNoAddressIsFound(string name) =>
        Assert.Equal(["(1,1)-(1,1) KB5109"], ProseChecker.Check(new TextFile($"input/pages/{name}.md", "# 题目\n")).Brief());

    [Fact]
    public void APageOfBracketsIsNotRead()
    {
        string most = "# 关于\n\n" + string.Concat(Enumerable.Repeat("[a](b", ProseChecker.MostBrackets));

        Assert.Empty(ProseChecker.Check(new TextFile("input/pages/about.md", most)));
        Assert.Equal(["(3,10001)-(3,10002) KB5110"], ProseChecker.Check(new TextFile("input/pages/about.md", most + "[" + most)).Brief());
    }

    [Theory]
    [InlineData("> ", 400, "(3,1)-(3,802) KB5111")]
    [InlineData("[", 700, "(3,1)-(3,702) KB5111")]
    [InlineData("- ", 400, "(3,1)-(3,802) KB5111")]
    public void MarksThatStandInEachOtherTooDeeplyAreFoundAtTheirLine(string mark, int times, string expected) =>
        Assert.Equal([expected], ProseChecker.Check(new TextFile("input/pages/about.md", $"# 关于\n\n{string.Concat(Enumerable.Repeat(mark, times))}字\n\n后文。\n")).Brief());

    [Theory]
    [InlineData("# 关于\n\n见[此处](javascript:alert(1))。\n", "(3,2)-(3,27) KB5101")]
    [InlineData("# 关于\r\n\r\n𠮷[此处](/root.html)。\r\n", "(3,3)-(3,19) KB5101")]
    [InlineData("# 关于\n\n![图](data:image/png;base64,AA)\n", "(3,1)-(3,31) KB5101")]
    [InlineData("# 关于\n\n![图](https://example.org/a.png)\n", "(3,1)-(3,32) KB5112")]
    [InlineData("# 关于\n\n见![图][1]。\n\n[1]: http://example.org/a.png\n", "(3,2)-(3,9) KB5112")]
    [InlineData("一段。\n", "(1,1)-(1,1) KB5102")]
    [InlineData("## 关于\n", "(1,1)-(1,1) KB5102")]
    [InlineData("", "(1,1)-(1,1) KB5102")]
    public void FindingsPointAtTheFault(string text, string expected) => Assert.Equal([expected], ProseChecker.Check(new TextFile("input/pages/about.md", text)).Brief());
}
