namespace KnowledgeBase.Rules.Tests.Yaml;

public sealed class YamlScalarsTests
{
    [Theory]
    [InlineData("a: \"b  \n  c\"\n", "{a: ‹b c›}")]
    [InlineData("a: \"\n  b\"\n", "{a: ‹ b›}")]
    [InlineData("a: \"  \n  b\"\n", "{a: ‹ b›}")]
    [InlineData("a: \"b\\t\n  c\"\n", "{a: ‹b␉ c›}")]
    [InlineData("a: 'b \n\n\n  c'\n", "{a: ‹b␤␤c›}")]
    public void BlanksBeforeALineEndAreNoText(string yaml, string value)
    {
        var written = WrittenYaml.Of(yaml);

        Assert.Empty(written.Told);
        Assert.Equal(value, written.Value);
    }

    // The lines below may be the rest of the text.
    [Theory]
    [InlineData("a: \"b\nc d\n  e\nf: g\n", "{a: unread, f: ‹g›}", true)]
    [InlineData("a: \"b\n-x\nf: g\n", "{a: unread, f: ‹g›}", true)]
    [InlineData("a: \"b\nc d: e\nf: g\n", "{a: unread, f: ‹g›}", true)]
    [InlineData("a: \"b\nc_d-1: e\nf: g\n", "{a: unread, c_d-1: ‹e›, f: ‹g›}", false)]
    [InlineData("a: \"b\nc：e\nf: g\n", "{a: unread, f: ‹g›}", true)]
    [InlineData("a: \"b", "{a: unread}", false)]
    public void BelowAnOpenQuoteOnlyAFieldForSureIsRead(string yaml, string value, bool isLossy)
    {
        var written = WrittenYaml.Of(yaml);

        Assert.Equal(["(1,4)-(1,5) KB1001 The YAML cannot be read here: the quote \" that begins here is not closed. Write \" at the end of the value, and indent its further lines deeper than its key."], written.Told);
        Assert.Equal(value, written.Value);
        Assert.Equal(isLossy, written.Reading.IsLossy);
    }

    [Fact]
    public void BelowAnOpenQuoteOfAListTheNextItemIsRead()
    {
        var written = WrittenYaml.Of("a:\n  - 'b\n  - c\n");

        Assert.Equal(["(2,5)-(2,6) KB1001"], written.Reading.Findings.Brief());
        Assert.Equal("{a: [unread, ‹c›]}", written.Value);
    }
}
