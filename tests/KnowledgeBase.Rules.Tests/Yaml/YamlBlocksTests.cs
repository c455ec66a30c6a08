namespace KnowledgeBase.Rules.Tests.Yaml;

public sealed class YamlBlocksTests
{
    private const string LessDeep = "The YAML cannot be read here: this line is indented less deep than the first one. Give it as many spaces as the lines that it belongs with.";

    [Theory]
    [InlineData(" a: b\n- c\nd: e\n", "(2,1)-(2,4) KB1001 ")]
    [InlineData(" a: b\n讲话\nd: e\n", "(2,1)-(2,3) KB1001 ")]
    public void BelowAFirstLineThatIsIndentedByMistakeOnlyFieldsAreRead(string yaml, string place)
    {
        var written = WrittenYaml.Of(yaml);

        Assert.Equal([place + LessDeep, "(3,1)-(3,5) KB1001 " + LessDeep], written.Told);
        Assert.Equal("{a: ‹b›, d: ‹e›}", written.Value);
        Assert.True(written.Reading.IsLossy);
    }

    [Theory]
    [InlineData("a:\n  - [b]: c\n  - d\n", "(2,5)-(2,8)", "{a: [unread, ‹d›]}")]
    [InlineData("a:\n  - [b] : c\n", "(2,5)-(2,8)", "{a: [unread]}")]
    [InlineData("a:\n  - { b: c }: d\n", "(2,5)-(2,13)", "{a: [unread]}")]
    public void BracketsAreNoKeyOfAnItem(string yaml, string place, string value)
    {
        var written = WrittenYaml.Of(yaml);

        Assert.Equal([$"{place} KB1001 The YAML cannot be read here: a key must be plain text. Write a word before ':'."], written.Told);
        Assert.Equal(value, written.Value);
    }

    // An item may be text with a colon in it: a time, an address. It is a field for sure where another field stands below it.
    [Theory]
    [InlineData("a:\n  - b:c\n    d: e\n", "(2,6)-(2,7)", "{a: [{b: ‹c›, d: ‹e›}]}", "a:\n  - b: c\n    d: e\n")]
    [InlineData("a:\n  b:c\n", "(2,4)-(2,5)", "{a: {b: ‹c›}}", "a:\n  b: c\n")]
    public void AFieldWithoutItsSpaceIsKnownByItsPlace(string yaml, string place, string value, string mended)
    {
        var written = WrittenYaml.Of(yaml);

        Assert.Equal([$"{place} KB1013 'b:' needs a space behind it. Write 'b: ' and then the value."], written.Told);
        Assert.Equal(value, written.Value);
        Assert.Equal(mended, written.Mended);
    }

    [Theory]
    [InlineData("a:\n  - b:c\n", "{a: [‹b:c›]}")]
    [InlineData("a:\n  - b:c\n    d\n", "{a: [‹b:c d›]}")]
    [InlineData("a:\n  - b:c\n  - d\n", "{a: [‹b:c›, ‹d›]}")]
    [InlineData("a:\n  - B:c\n    d\n", "{a: [‹B:c d›]}")]
    [InlineData("a:\n  - ?b\n", "{a: [‹?b›]}")]
    public void OtherItemsAreTextWithThatSignInIt(string yaml, string value)
    {
        var written = WrittenYaml.Of(yaml);

        Assert.Empty(written.Told);
        Assert.Equal(value, written.Value);
    }

    [Theory]
    [InlineData("a:\n  - ?\n")]
    [InlineData("a:\n  - ? b\n")]
    public void AKeyMarkIsNone(string yaml) =>
        Assert.Equal(["(2,5)-(2,6) KB1004 The key mark '?' is not used in content. Write 'key: value' in one line."], WrittenYaml.Of(yaml).Told);
}
