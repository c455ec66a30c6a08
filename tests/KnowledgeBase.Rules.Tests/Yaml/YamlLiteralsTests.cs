namespace KnowledgeBase.Rules.Tests.Yaml;

public sealed class YamlLiteralsTests
{
    [Theory]
    [InlineData("a: |\n  b", "{a: ‹b›}")]
    [InlineData("a: |\n  b\n", "{a: ‹b␤›}")]
    [InlineData("a: >\n  b\n  c", "{a: ‹b c›}")]
    [InlineData("a: |\nb: c\n", "{a: ‹›, b: ‹c›}")]
    [InlineData("a: |\n\nb: c\n", "{a: ‹›, b: ‹c›}")]
    [InlineData("a: |", "{a: ‹›}")]
    public void ATextHasTheLineEndsThatAreThere(string yaml, string value)
    {
        var written = WrittenYaml.Of(yaml);

        Assert.Empty(written.Told);
        Assert.Equal(value, written.Value);
    }

    [Fact]
    public void LinesOfSpacesAloneAreNoText()
    {
        var written = WrittenYaml.Of("a: |\n   \nb: c\n");

        Assert.Equal(["(1,4)-(1,5) KB1001 The YAML cannot be read here: nothing follows but lines of spaces. Take them out, or write \"\" for no text."], written.Told);
        Assert.Equal("{a: ‹›, b: ‹c›}", written.Value);
    }

    // A tab before a space may stand for any number of spaces.
    [Theory]
    [InlineData("a: |\n\tb\n", "(2,1)-(2,2)", "a: |\n  b\n")]
    [InlineData("a: |\n\t b\n", "(2,1)-(2,3)", "a: |\n\t b\n")]
    public void ATabIsReplacedWhereNothingIsGuessed(string yaml, string place, string mended)
    {
        var written = WrittenYaml.Of(yaml);

        Assert.Equal([$"{place} KB1003 This line is indented with a tab. Use two spaces for each level."], written.Told);
        Assert.Equal(mended, written.Mended);
    }
}
