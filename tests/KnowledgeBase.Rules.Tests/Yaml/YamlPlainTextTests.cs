namespace KnowledgeBase.Rules.Tests.Yaml;

public sealed class YamlPlainTextTests
{
    [Fact]
    public void AnItemWithAColonIsNamedByItself()
    {
        var written = WrittenYaml.Of("a:\n  - 讲话：在会上: 好\n");

        Assert.Equal(["(2,5)-(2,14) KB1008 The value of '讲话：在会上: 好' holds ': '. Quote the value: \"…\"."], written.Told);
        Assert.Equal("a:\n  - \"讲话：在会上: 好\"\n", written.Mended);
    }

    [Theory]
    [InlineData("c")]
    [InlineData("讲话：c")]
    [InlineData("x y:　z")]
    [InlineData(":　c")]
    [InlineData("1:　c")]
    [InlineData("-x:　c")]
    [InlineData("{:　c")]
    public void ALineThatIsNoFieldGoesOn(string line)
    {
        var written = WrittenYaml.Of($"a: b\n  {line}\n");

        Assert.Empty(written.Told);
        Assert.Equal($"{{a: ‹b {line}›}}", written.Value);
    }

    [Theory]
    [InlineData("x:c")]
    [InlineData("x：c")]
    [InlineData("x: c")]
    [InlineData("x:　c")]
    [InlineData("x-1:")]
    public void AFieldIsIndentedByMistake(string line)
    {
        var written = WrittenYaml.Of($"a: b\n  {line}\n");

        Assert.Equal([$"(2,3)-(2,{3 + line.Length}) KB1001 The YAML cannot be read here: this line is indented deeper than the lines that it follows. Give it as many spaces as the lines that it belongs with."], written.Told);
        Assert.Equal("{a: ‹b›}", written.Value);
    }

    [Theory]
    [InlineData("a: b\t\tc\td\n", "a: b  c d\n", "(1,5)-(1,7)", "(1,8)-(1,9)")]
    [InlineData("a: [b\tc]\n", "a: [b c]\n", "(1,6)-(1,7)")]
    public void TabsBecomeAsManySpaces(string yaml, string mended, params string[] places)
    {
        var written = WrittenYaml.Of(yaml);

        Assert.Equal(places.Select(static place => $"{place} KB1003 A tab stands inside this value. Use a space, or write '\\t' in double quotes if the text has it."), written.Told);
        Assert.Equal(mended, written.Mended);
    }
}
