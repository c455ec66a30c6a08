namespace KnowledgeBase.Rules.Tests.Yaml;

public sealed class YamlEscapesTests
{
    [Theory]
    [InlineData("\\0", "\0")]
    [InlineData("\\a", "\a")]
    [InlineData("\\b", "\b")]
    [InlineData("\\t", "\t")]
    [InlineData("\\\t", "\t")]
    [InlineData("\\n", "\n")]
    [InlineData("\\v", "\v")]
    [InlineData("\\f", "\f")]
    [InlineData("\\r", "\r")]
    [InlineData("\\e", "\u001B")]
    [InlineData("\\ ", " ")]
    [InlineData("\\\"", "\"")]
    [InlineData("\\/", "/")]
    [InlineData("\\\\", "\\")]
    [InlineData("\\N", "\u0085")]
    [InlineData("\\_", "\u00A0")]
    [InlineData("\\L", "\u2028")]
    [InlineData("\\P", "\u2029")]
    public void AnEscapeIsItsCharacter(string written, string value) => Assert.Equal($"讲{value}话", WrittenYaml.Of($"a: \"讲{written}话\"\n").Reading.Root!.Text("a"));

    [Theory]
    [InlineData('1')]
    [InlineData('.')]
    [InlineData('M')]
    [InlineData('Q')]
    [InlineData('Z')]
    [InlineData(']')]
    [InlineData('`')]
    [InlineData('c')]
    [InlineData('g')]
    [InlineData('o')]
    [InlineData('s')]
    [InlineData('w')]
    [InlineData('讲')]
    public void AnyOtherMeansNothingAndIsDoubledByTheFix(char c)
    {
        var written = WrittenYaml.Of($"a: \"\\{c}\"\n");

        Assert.Equal([$"(1,5)-(1,7) KB1001 The YAML cannot be read here: '\\{c}' means nothing in double quotes. Write '\\\\' for a backslash."], written.Told);
        Assert.Equal($"a: \"\\\\{c}\"\n", written.Mended);
    }

    [Theory]
    [InlineData("a: \"b\\\n  c\"\n", "{a: ‹bc›}")]
    [InlineData("a: \"b\\\n\n  c\"\n", "{a: ‹b␤c›}")]
    public void ALineThatEndsWithABackslashGoesOnWithoutASpace(string yaml, string value) => Assert.Equal(value, WrittenYaml.Of(yaml).Value);

    [Theory]
    [InlineData("a: \"b\\")]
    [InlineData("a: \"b\\\n")]
    [InlineData("a: \"b\\\nc: d\n")]
    public void ATextThatDoesNotGoOnIsNotClosed(string yaml) =>
        Assert.Equal(["(1,4)-(1,5) KB1001 The YAML cannot be read here: the quote \" that begins here is not closed. Write \" at the end of the value, and indent its further lines deeper than its key."], WrittenYaml.Of(yaml).Told);
}
