namespace KnowledgeBase.Rules.Tests.Yaml;

public sealed class YamlFlowsTests
{
    [Theory]
    [InlineData("a: [\nb: c\n", '[', ']', 4)]
    [InlineData("a: { x\nb: c\n", '{', '}', 4)]
    [InlineData("a: { x:\nb: c\n", '{', '}', 4)]
    [InlineData("a: { \"x\"\nb: c\n", '{', '}', 4)]
    [InlineData("a: { [x\nb: c\n", '[', ']', 6)]
    public void WhatIsNotClosedEndsBeforeTheNextField(string yaml, char open, char close, int column)
    {
        var written = WrittenYaml.Of(yaml);

        Assert.Equal([$"(1,{column})-(1,{column + 1}) KB1001 The YAML cannot be read here: the bracket '{open}' that begins here is not closed. Write '{close}' at its end."], written.Told);
        Assert.Equal("{a: unread, b: ‹c›}", written.Value);
    }

    [Theory]
    [InlineData("a: { b:, c:}\n", "{a: {b: ‹›, c: ‹›}}")]
    [InlineData("a: { b:\n  c }\n", "{a: {b: ‹c›}}")]
    [InlineData("a: { b # c\n  : d }\n", "{a: {b: ‹d›}}")]
    [InlineData("a: { b\n  : d }\n", "{a: {b: ‹d›}}")]
    [InlineData("a: { \"b\" : c }\n", "{a: {b: ‹c›}}")]
    [InlineData("a: { 'b\"c': d }\n", "{a: {b\"c: ‹d›}}")]
    [InlineData("a: { b:c: d }\n", "{a: {b:c: ‹d›}}")]
    [InlineData("a: { http://b: c }\n", "{a: {http://b: ‹c›}}")]
    [InlineData("a: [b:c, -d, ?e]\n", "{a: [‹b:c›, ‹-d›, ‹?e›]}")]
    public void AColonEndsAKeyWhereNothingOfTheWordFollows(string yaml, string value)
    {
        var written = WrittenYaml.Of(yaml);

        Assert.Empty(written.Told);
        Assert.Equal(value, written.Value);
    }

    [Theory]
    [InlineData("a: { \"b\":c }\n", 9, "KB1013 'b:' needs a space behind it. Write 'b: ' and then the value.", "{a: {b: ‹c›}}", "a: { \"b\": c }\n")]
    [InlineData("a: { \"b\"：c }\n", 9, "KB1007 'b：' has a full-width colon. Write 'b: ' with an ASCII colon and a space.", "{a: {b: ‹c›}}", "a: { \"b\": c }\n")]
    [InlineData("a: { b：\"c: d\" }\n", 7, "KB1007 'b：' has a full-width colon. Write 'b: ' with an ASCII colon and a space.", "{a: {b: ‹c: d›}}", "a: { b: \"c: d\" }\n")]
    [InlineData("a: { b：'c: d' }\n", 7, "KB1007 'b：' has a full-width colon. Write 'b: ' with an ASCII colon and a space.", "{a: {b: ‹c: d›}}", "a: { b: 'c: d' }\n")]
    [InlineData("a: { b：c: d }\n", 7, "KB1007 'b：' has a full-width colon. Write 'b: ' with an ASCII colon and a space.", "{a: unread}", "a: { b: c: d }\n")]
    public void AMistakenColonIsMended(string yaml, int column, string told, string value, string mended)
    {
        var written = WrittenYaml.Of(yaml);

        Assert.Equal([$"(1,{column})-(1,{column + 1}) {told}"], written.Told);
        Assert.Equal(value, written.Value);
        Assert.Equal(mended, written.Mended);
    }

    [Theory]
    [InlineData("|")]
    [InlineData(">")]
    [InlineData("@x")]
    [InlineData("`x")]
    [InlineData("%x")]
    [InlineData("#x")]
    [InlineData(":")]
    [InlineData(": x")]
    [InlineData("- x")]
    [InlineData("-, x")]
    [InlineData("-\n  x")]
    [InlineData("? x")]
    [InlineData("?")]
    public void AValueThatCannotBeginSoIsToBeQuoted(string value) =>
        Assert.Equal([$"(1,5)-(1,6) KB1001 The YAML cannot be read here: a value cannot begin with '{value[0]}'. Put the value in quotes: \"…\"."], WrittenYaml.Of($"a: [{value}]\n").Told);

    [Theory]
    [InlineData("a: [}\n", '}', 5)]
    [InlineData("a: [b, }\n", '}', 8)]
    [InlineData("a: { ]\n", ']', 6)]
    [InlineData("a: { b: ]\n", ']', 9)]
    public void ABracketClosesItsPartnerOnly(string yaml, char bracket, int column) =>
        Assert.Equal([$"(1,{column})-(1,{column + 1}) KB1001 The YAML cannot be read here: '{bracket}' closes a bracket that is not open. Close the brackets in the order in which they were opened."], WrittenYaml.Of(yaml).Told);

    [Theory]
    [InlineData("a: [b:]\n")]
    [InlineData("a: [b:, c]\n")]
    [InlineData("a: [b: c]\n")]
    public void AKeyIsNoItem(string yaml) =>
        Assert.Equal(["(1,5)-(1,6) KB1001 The YAML cannot be read here: a key stands in a list. Write '{ key: value }', or quote a value that has ': ' in it."], WrittenYaml.Of(yaml).Told);

    [Theory]
    [InlineData("a: { b }\n", "b", "(1,6)-(1,7)")]
    [InlineData("a: { \"b\", c: d }\n", "\"b\"", "(1,6)-(1,9)")]
    public void AnEntryNeedsAValue(string yaml, string written, string place) =>
        Assert.Equal([$"{place} KB1001 The YAML cannot be read here: '{written}' has no value. Write 'key: value' between the brackets, and quote a value that has a ',' in it or begins with '{{'."], WrittenYaml.Of(yaml).Told);
}
