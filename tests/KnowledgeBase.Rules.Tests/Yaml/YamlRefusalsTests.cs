namespace KnowledgeBase.Rules.Tests.Yaml;

public sealed class YamlRefusalsTests
{
    [Fact]
    public void AnAliasIsNoEntry()
    {
        var written = WrittenYaml.Of("a: b\n*c\nd: e\n");

        Assert.Equal(["(2,1)-(2,3) KB1004 The alias '*c' is not used in content. Write the entries out."], written.Told);
        Assert.Equal("{a: ‹b›, d: ‹e›}", written.Value);
        Assert.True(written.Reading.IsLossy);
    }

    [Theory]
    [InlineData(1024, "")]
    [InlineData(1025, "(1,1)-(1,1026) KB1001 The YAML cannot be read here: a key is longer than 1024 characters. Begin each line with the name of a field, ':' and a space.")]
    public void AKeyHasAnEnd(int length, string told) =>
        Assert.Equal(told, string.Join('\n', WrittenYaml.Of(new string('k', length) + ": a\n").Told));

    [Theory]
    [InlineData("a:\n  - [b]", "{a: [[‹b›]]}")]
    [InlineData("a:\n  - [b] ", "{a: [[‹b›]]}")]
    [InlineData("a:\n  - [b] # : c\n", "{a: [[‹b›]]}")]
    public void BracketsWithoutAColonAreAValue(string yaml, string value)
    {
        var written = WrittenYaml.Of(yaml);

        Assert.Empty(written.Told);
        Assert.Equal(value, written.Value);
    }

    [Theory]
    [InlineData("a: @x", "a: \"@x\"")]
    [InlineData("a: @x \n", "a: \"@x\" \n")]
    [InlineData("a: @\"\\\n", "a: \"@\\\"\\\\\"\n")]
    public void AValueThatCannotBeginSoIsQuotedWithoutItsLastBlanks(string yaml, string mended)
    {
        var written = WrittenYaml.Of(yaml);

        Assert.Equal(["(1,4)-(1,5) KB1001 The YAML cannot be read here: a value cannot begin with '@'. Put the value in quotes: \"…\"."], written.Told);
        Assert.Equal(mended, written.Mended);
    }
}
