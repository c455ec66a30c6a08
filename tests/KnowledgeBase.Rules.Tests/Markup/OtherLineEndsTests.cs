namespace KnowledgeBase.Rules.Tests.Markup;

/// <summary>Characters that only some programs take for line ends.</summary>
public sealed class OtherLineEndsTests
{
    [Theory]
    [InlineData('\u000B', "000B")]
    [InlineData('\u000C', "000C")]
    [InlineData('\u0085', "0085")]
    [InlineData('\u2028', "2028")]
    [InlineData('\u2029', "2029")]
    [InlineData('\0', "0000")]
    [InlineData('\r', "000D")]
    public void EachIsFoundWhereItStandsAndNamed(char end, string code)
    {
        string wrong = MistakenSpeech.With("主要任务", $"𠮷{end}主要任务");
        string column = MistakenSpeech.Brief(wrong).Single(static found => found.Contains("KB4011", StringComparison.Ordinal));

        Assert.StartsWith("(26,19)-(26,20) KB4011", column, StringComparison.Ordinal);
        Assert.Contains($"U+{code} stands here", MistakenSpeech.Check(wrong).Single(static finding => finding.Rule.Id == "KB4011").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void NoOtherLineIsCountedAfterOne()
    {
        string[] found = BodyFindings.Of("同志们：\u2028 {#k3f}\r\n\r\n要\u2029抓*落实。 {#m7q}\r\n");

        Assert.Contains("(1,5)-(1,6) KB4011", found);
        Assert.Contains("(3,2)-(3,3) KB4011", found);
        Assert.Contains(found, static place => place.StartsWith("(3,4)-(3,5) ", StringComparison.Ordinal));
    }
}
