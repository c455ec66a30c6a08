namespace KnowledgeBase.Rules.Tests.Yaml;

public sealed class YamlScannerTests
{
    [Fact]
    public void ADashWithoutItsSpaceIsKnownByWhatFollows()
    {
        var written = WrittenYaml.Of("a:\n  -b\n  -\"c\"\n  -'d'\n  -{ e: f }\n  -[g]\n  -讲\n  - -h\n");

        Assert.Equal(Enumerable.Range(2, 6).Select(static line => $"({line},3)-({line},4) KB1013 '-' needs a space behind it. Write '- ' and then the value."), written.Told);
        Assert.Equal("{a: [‹b›, ‹c›, ‹d›, {e: ‹f›}, [‹g›], ‹讲›, ‹-h›]}", written.Value);
        Assert.Equal("a:\n  - b\n  - \"c\"\n  - 'd'\n  - { e: f }\n  - [g]\n  - 讲\n  - -h\n", written.Mended);
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("--")]
    [InlineData("-|")]
    [InlineData("-%")]
    [InlineData("-~")]
    public void AnotherDashIsText(string value)
    {
        var written = WrittenYaml.Of($"a:\n  {value}\n");

        Assert.Empty(written.Told);
        Assert.Equal($"{{a: ‹{value}›}}", written.Value);
    }

    [Theory]
    [InlineData("a:\n  -", "{a: [‹›]}")]
    [InlineData("a: b\n  ", "{a: ‹b›}")]
    [InlineData("a: b #", "{a: ‹b›}")]
    [InlineData("a: #", "{a: ‹›}")]
    [InlineData("a:", "{a: ‹›}")]
    [InlineData("a: b\r\n# c", "{a: ‹b›}")]
    public void TheLastLineNeedsNoEnd(string yaml, string value)
    {
        var written = WrittenYaml.Of(yaml);

        Assert.Empty(written.Told);
        Assert.Equal(value, written.Value);
    }

    [Theory]
    [InlineData("a:\t", "(1,3)-(1,4) KB1003 A tab stands between two parts of this line. Use a space.", "a: ")]
    [InlineData("a: b　", "(1,5)-(1,6) KB1011 The blank here is not a space but U+3000, which YAML takes for text. Write a space.", "a: b")]
    public void ABlankAtTheVeryEndIsMendedToo(string yaml, string told, string mended)
    {
        var written = WrittenYaml.Of(yaml);

        Assert.Equal([told], written.Told);
        Assert.Equal(mended, written.Mended);
    }

    [Theory]
    [InlineData("a: b\n?\n: c\n", "(2,1)-(2,2) KB1004", "(3,1)-(3,2) KB1001")]
    [InlineData("a: b\n? c\n", "(2,1)-(2,2) KB1004")]
    [InlineData("a: b\n?c: d\n")]
    public void AQuestionMarkIsAKeyMarkBeforeABlankOrALineEnd(string yaml, params string[] expected) => Assert.Equal(expected, WrittenYaml.Of(yaml).Reading.Findings.Brief());
}
