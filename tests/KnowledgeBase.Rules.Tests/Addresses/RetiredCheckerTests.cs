namespace KnowledgeBase.Rules.Tests.Addresses;

public sealed class RetiredCheckerTests
{
    [Theory]
    [InlineData("{ id: q4f }", "(23,11)-(23,14) KB5002 q4f")]
    [InlineData("{ id: pf7 }", "(23,11)-(23,14) KB5002 pf7")]
    [InlineData("{ id: k7k }\n  - { id: k7k, to: q4f }", "(24,11)-(24,14) KB5003 k7k")]
    [InlineData("{ id: k7k, to: q4g }", "(23,20)-(23,23) KB5004 q4g")]
    [InlineData("{ id: k7k, to: k7m }\n  - { id: k7m }", "(23,20)-(23,23) KB5004 k7m")]
    public void AnAddressIsRetiredOnceAndNotInUseAndItsWordsAreWhereItSays(string entries, string expected) =>
        Assert.Equal([expected], MistakenSpeech.Brief(With(entries)));

    [Theory]
    [InlineData("{ id: title }", "title")]
    [InlineData("{ id: K7 }", "K7")]
    [InlineData("{ id: k7k, at: 8 }", "8")]
    [InlineData("{ id: k7k, to: \"#q4f\" }", "\"#q4f\"")]
    public void AValueThatIsNoAddressOrNoPlaceIsReported(string entry, string value) =>
        Assert.Equal([$"KB2003 {value}"], MistakenSpeech.Brief(With(entry)).Select(static finding => finding[(finding.IndexOf(' ', StringComparison.Ordinal) + 1)..]));

    [Fact]
    public void AFormerAddressIsAPlaceWhereWordsCanBe() =>
        Assert.Empty(MistakenSpeech.Brief(With("{ id: k7k, at: \"8:1\", to: pf7, reason: 与下文重复 }")));

    [Fact]
    public void NoBlockIsGivenARetiredAddress()
    {
        string text = MistakenSpeech.With("谢谢大家！ {#ny3}", "谢谢大家！");
        string proposed = Assert.Single(MistakenSpeech.Check(text)).Arguments[0];
        string retired = text.Replace("---\n\n", $"retired:\n  - {{ id: {proposed} }}\n---\n\n", StringComparison.Ordinal);

        string[] arguments = [.. Assert.Single(MistakenSpeech.Check(retired)).Arguments];

        Assert.NotEqual(proposed, Assert.Single(arguments));
    }

    private static string With(string entries) => MistakenSpeech.With("---\n\n", $"retired:\n  - {entries}\n---\n\n");
}
