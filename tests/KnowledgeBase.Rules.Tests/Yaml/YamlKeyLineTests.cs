namespace KnowledgeBase.Rules.Tests.Yaml;

public sealed class YamlKeyLineTests
{
    [Theory]
    [InlineData("b")]
    [InlineData("sha256")]
    [InlineData("title-source")]
    [InlineData("z0-9a")]
    public void AnItemWithTheNameOfAFieldAndAFullWidthColonIsAField(string name)
    {
        var written = WrittenYaml.Of($"a:\n  - {name}：x\n");

        Assert.Equal([$"(2,{5 + name.Length})-(2,{6 + name.Length}) KB1007 '{name}：' has a full-width colon. Write '{name}: ' with an ASCII colon and a space."], written.Told);
        Assert.Equal($"{{a: [{{{name}: ‹x›}}]}}", written.Value);
        Assert.Equal($"a:\n  - {name}: x\n", written.Mended);
    }

    [Theory]
    [InlineData("'b'：x", 8)]
    [InlineData("\"b\"：x", 8)]
    public void SoIsOneInQuotes(string item, int column) =>
        Assert.Equal([$"(2,{column})-(2,{column + 1}) KB1007 'b：' has a full-width colon. Write 'b: ' with an ASCII colon and a space."], WrittenYaml.Of($"a:\n  - {item}\n").Told);

    [Theory]
    [InlineData("讲话：x")]
    [InlineData("A：x")]
    [InlineData("x.y：b")]
    [InlineData("x_y：b")]
    [InlineData("x y：b")]
    [InlineData("x/y：b")]
    [InlineData("1：b")]
    [InlineData("：b")]
    [InlineData("http://b：c")]
    [InlineData("一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一：b")]
    public void AnyOtherItemWithAFullWidthColonIsText(string item)
    {
        var written = WrittenYaml.Of($"a:\n  - {item}\n");

        Assert.Empty(written.Told);
        Assert.Equal($"{{a: [‹{item}›]}}", written.Value);
    }

    [Theory]
    [InlineData("\"a\":\n  b: c\n", "{a: {b: ‹c›}}")]
    [InlineData("'a''b': c", "{a'b: ‹c›}")]
    [InlineData("\"a\\\"b\" : c\n", "{a\"b: ‹c›}")]
    public void AKeyMayStandInQuotes(string yaml, string value)
    {
        var written = WrittenYaml.Of(yaml);

        Assert.Empty(written.Told);
        Assert.Equal(value, written.Value);
    }

    [Fact]
    public void AQuotedKeyWithoutItsSpaceIsMendedAmongFields()
    {
        var written = WrittenYaml.Of("a: b\n\"c\":d\n");

        Assert.Equal(["(2,4)-(2,5) KB1013 'c:' needs a space behind it. Write 'c: ' and then the value."], written.Told);
        Assert.Equal("a: b\n\"c\": d\n", written.Mended);
    }

    [Theory]
    [InlineData("\"a\"\n", 4)]
    [InlineData("\"a\"", 4)]
    [InlineData("'a'", 4)]
    [InlineData("\"a\" \n", 4)]
    public void QuotesWithoutAColonAreNoKey(string yaml, int end) =>
        Assert.Equal([$"(1,1)-(1,{end}) KB1001 The YAML cannot be read here: 'key: value' lines are expected, and this is none. Begin each line with the name of a field, ':' and a space."], WrittenYaml.Of(yaml).Told);

    [Fact]
    public void WhatFollowsQuotesIsNoKeyEither() =>
        Assert.Equal("(1,5)-(1,9) KB1001 The YAML cannot be read here: 'b: c' follows a value that has ended. Remove it, or put the whole value in double quotes and write '\\\"' for a quote inside.", WrittenYaml.Of("\"a\" b: c\n").Told[^1]);
}
