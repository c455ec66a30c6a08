using KnowledgeBase.Rules.Redactions;

namespace KnowledgeBase.Rules.Tests.Redactions;

public sealed class RedactionCheckerTests
{
    [Theory]
    [InlineData("XX镇和\\*\\*村。 {#k3f}\n", "(1,5)-(1,9) KB4201")]
    [InlineData("XX镇和XX村，\\*\\*户。 {#k3f}\r\n", "(1,9)-(1,13) KB4201;(1,1)-(1,3) KB4204")]
    [InlineData("××镇和某某村。 {#k3f}\n", "(1,5)-(1,7) KB4201")]
    [InlineData("\U00020BB7镇和xx村，○○村，○○镇。 {#k3f}\n", "(1,5)-(1,7) KB4201;(1,5)-(1,7) KB4204")]
    [InlineData("XX镇和XXX村。 {#k3f}\n", "")]
    public void TheRarestSpellingIsTold(string body, string expected) =>
        Assert.Equal(expected.Split(';', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal), BodyFindings.Of(body).Order(StringComparer.Ordinal));

    [Fact]
    public void TheCountsOfTheSpellingsAreNamed()
    {
        Finding finding = Assert.Single(BodyFindings.Full("XX镇和XX村，\\*\\*户。 {#k3f}\n"), finding => finding.Rule == RedactionRules.SeveralSpellings);

        Assert.StartsWith("The redactions of this speech are spelled 'XX' (2), '**' (1); the first '**' stands here.", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("某镇的X光机是3×5米的，XXL号，二〇〇五年，二○○五年，1+5+X模式，\\*注，第一\\*。 {#k3f}\n")]
    [InlineData("\\*\\*\\* {#k3f}\n\n\\* 一项。 {#k4f}\n\n数据要素×行动，app和XX1，xx大学x。 {#k5f}\n")]
    public void WordingFiguresAndOrnamentsAreNoRedactions(string body) => Assert.DoesNotContain(BodyFindings.Full(body), finding => finding.Rule == RedactionRules.SeveralSpellings);

    [Theory]
    [InlineData("甲[青山镇]{redacted place}好。 {#k3f}\n", "(1,2)-(1,23) KB4202")]
    [InlineData("[某镇]{redacted place}和[……]{redacted other}和[\\*\\*]{redacted number}。 {#k3f}\n", "")]
    [InlineData("[青山镇]{formula}好。 {#k3f}\n", "")]
    public void AMarkAroundReadableWordsIsTold(string body, string expected) => Assert.Equal(expected, string.Join(";", BodyFindings.Of(body)));

    [Theory]
    [InlineData("XX镇高质量发展大会，好。 {#k3f}\n\n在青山镇高质量发展大会上。 {#k4f}\n", "(3,2)-(3,12) KB4203")]
    [InlineData("在青山镇高质量发展大会上。 {#k3f}\n\nXX镇高质量发展大会，好。 {#k4f}\n", "(1,2)-(1,12) KB4203")]
    [InlineData("XX镇高质量发展大会，好。 {#k3f}\n\n在全镇高质量发展大会上。 {#k4f}\n", "")]
    [InlineData("XX县级以上人民政府，好。 {#k3f}\n\n接到县级以上人民政府的通知。 {#k4f}\n", "")]
    [InlineData("XX镇发展，好。 {#k3f}\n\n在青山镇发展上。 {#k4f}\n", "")]
    public void APlaceThatIsHiddenInOnePlaceOnlyIsTold(string body, string expected) => Assert.Equal(expected, string.Join(";", BodyFindings.Of(body)));

    [Theory]
    [InlineData("XX镇、XX村、XX县。 {#k3f}\n", "(1,1)-(1,3) KB4204")]
    [InlineData("XX镇、XX村。 {#k3f}\n", "")]
    [InlineData("[XX镇]{redacted place}、XX村、XX县。 {#k3f}\n", "")]
    public void OneNoteStandsForAllRedactionsWithoutKind(string body, string expected) => Assert.Equal(expected, string.Join(";", BodyFindings.Of(body)));
}
