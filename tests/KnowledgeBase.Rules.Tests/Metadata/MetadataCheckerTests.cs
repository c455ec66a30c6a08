namespace KnowledgeBase.Rules.Tests.Metadata;

public sealed class MetadataCheckerTests
{
    private const string Path = "input/speeches/example.md";

    [Theory]
    [InlineData("date: 2024-03-05\npublished: 2023-12-31\n", "(3,12)-(3,22) KB2102")]
    [InlineData("date: 2024-03-05\r\npublished: 2023-12-31\r\n", "(3,12)-(3,22) KB2102")]
    [InlineData("title: 讲话稿（全文9624字）\n", "(2,8)-(2,20) KB2103")]
    [InlineData("title: 𠮷讲话稿.docx\n", "(2,8)-(2,18) KB2103")]
    [InlineData("title: 讲话稿_某某范文网\n", "(2,8)-(2,17) KB2103")]
    [InlineData("title: 在会议上的讲话。\noccasion: 会议\n", "(2,8)-(2,16) KB2103")]
    [InlineData("title: \"𠮷在会议上的\\u202E讲话\"\n", "(2,8)-(2,25) KB2105")]
    [InlineData("title: \"在会议上的\\u2067讲话\"\r\n", "(2,8)-(2,23) KB2105")]
    [InlineData("occasion: unknown\ntitle: 在全县大会上的讲话\ntitle-source: line\n", "(2,11)-(2,18) KB2104")]
    [InlineData("occasion: unknown\ntitle: 在全縣大會上的講話\ntitle-source: line\nlang: zh-Hant\n", "(2,11)-(2,18) KB2104")]
    public void FieldsThatContradictAreToldAtTheirValue(string fields, string expected) =>
        Assert.Equal([expected], RepositoryContent.Check(Path, RepositoryContent.Document(fields)).Where(finding => finding.Rule.Id.StartsWith("KB21", StringComparison.Ordinal)).Brief());

    [Theory]
    [InlineData("同志们： {#k3f}\n\n抓落实。 {#m7q}\n\n二〇二四年三月五日 {#p2x}\n", "'date' is unknown, but the text says '二〇二四年三月五日' in a line of its own. If that is the day of the speech, write 'date: 2024-03-05'.")]
    [InlineData("（2024年3月5日） {#k3f}\n\n同志们： {#m7q}\n", "'date' is unknown, but the text says '（2024年3月5日）' in a line of its own. If that is the day of the speech, write 'date: 2024-03-05'.")]
    public void ADateOfItsOwnIsToldAtTheField(string body, string message)
    {
        Finding finding = Assert.Single(BodyFindings.Full(body));

        Assert.Equal("(9,7)-(9,14) KB2101", $"{finding.Span} {finding.Rule.Id}");
        Assert.Equal(message, finding.Message);
    }

    [Theory]
    [InlineData("date: 2024-03-05\npublished: 2024-03-05\n")]
    [InlineData("title: 讲话稿\n")]
    [InlineData("title: “一网通办”工作情况\n")]
    public void FieldsThatAgreeAreNot(string fields) => Assert.Empty(RepositoryContent.Check(Path, RepositoryContent.Document(fields)));

    [Fact]
    public void ADateInASentenceSaysNothingOfTheSpeech() => Assert.Empty(BodyFindings.Of("2024年3月5日，我们开了会，研究了作风建设的各项任务。 {#k3f}\n"));
}
