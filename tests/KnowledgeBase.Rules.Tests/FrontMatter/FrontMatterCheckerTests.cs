using KnowledgeBase.Rules.Collections;
using KnowledgeBase.Rules.FrontMatter;

namespace KnowledgeBase.Rules.Tests.FrontMatter;

public class FrontMatterCheckerTests
{
    private const string Path = "input/speeches/example.md";

    [Fact]
    public void ACompleteDocumentHasNoFindings() => Assert.Empty(Check(RepositoryContent.Document("")).Findings);

    [Theory]
    [InlineData("titel: x\n", "(2,1)-(2,6) KB2001")]
    [InlineData("genre: 谈话\n", "(2,8)-(2,10) KB3001")]
    [InlineData("date: 2025-02-29\n", "(2,7)-(2,17) KB2003")]
    [InlineData("date: 2025-1-1\n", "(2,7)-(2,15) KB2003")]
    [InlineData("published: unknown\n", "(2,12)-(2,19) KB2003")]
    [InlineData("title: \n", "(2,7)-(2,7) KB2003")]
    [InlineData("title: [a]\n", "(2,8)-(2,11) KB2004")]
    [InlineData("themes: 作风建设\n", "(2,9)-(2,13) KB2004")]
    [InlineData("themes: []\n", "(2,9)-(2,11) KB2004")]
    [InlineData("themes: [作风建设, 作风, 乡村]\n", "(2,16)-(2,18) KB3001", "(2,20)-(2,22) KB3001")]
    [InlineData("completeness: full\n", "(2,15)-(2,19) KB2004")]
    [InlineData("completeness: { claimed: 3 }\n", "(2,1)-(2,13) KB2002")]
    [InlineData("completeness: { state: full, claimed: 3k }\n", "(2,39)-(2,41) KB2003")]
    [InlineData("completeness: { state: full, shown: 0123 }\n", "(2,37)-(2,41) KB2003")]
    [InlineData("removed:\n  - { rule: a, at: \"1:1\", text: \"\\n\" }\n  - { rule: a, at: 1-1, text: x }\n  - { rule: a }\n", "(4,20)-(4,23) KB2003", "(5,5)-(5,16) KB2002", "(5,5)-(5,16) KB2002")]
    [InlineData("corrections:\n  - { at: K3, from: a, to: b, reason: c }\n", "(3,11)-(3,13) KB2003")]
    [InlineData("width: { from: ascii, except: 5 }\n", "(2,31)-(2,32) KB2003")]
    public void FindingsPointAtTheValue(string fields, params string[] expected) =>
        Assert.Equal(expected, Check(RepositoryContent.Document(fields)).Findings.Brief());

    [Fact]
    public void TheTitleCanBeCorrectedToo() =>
        Assert.Empty(Check(RepositoryContent.Document("corrections:\n  - { at: title, from: 大会, to: 会议, reason: 据会议通知 }\n")).Findings);

    [Theory]
    [InlineData("https://example.org/a?b=c", true)]
    [InlineData("http://例子.中国/", true)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("JAVASCRIPT:alert(1)", false)]
    [InlineData("data:text/html,x", false)]
    [InlineData("//example.org", false)]
    [InlineData("https://", false)]
    [InlineData("https://a b", false)]
    public void OnlyWebAddressesAreAddresses(string url, bool accepted)
    {
        string source = $"source: {{ seed: seeds/example.txt, sha256: {new string('0', 64)}, encoding: utf-8, url: \"{url}\" }}\n";

        FrontMatterReading reading = Check(RepositoryContent.Document(source));

        Assert.Equal(accepted ? [] : ["KB2003"], reading.Findings.Select(finding => finding.Rule.Id));
    }

    [Fact]
    public void ALineEndOfWindowsMovesNoPlace()
    {
        string text = RepositoryContent.Document("genre: 谈话\n").Replace("\n", "\r\n", StringComparison.Ordinal);

        Assert.Equal(["(2,8)-(2,10) KB3001"], Check(text).Findings.Brief());
    }

    [Fact]
    public void MissingFieldsAreReportedAtTheOpeningLine()
    {
        FrontMatterReading reading = Check("---\ntitle: x\n---\n");

        Assert.All(reading.Findings.Brief(), brief => Assert.Equal("(1,1)-(1,4) KB2002", brief));
        Assert.Equal(10, reading.Findings.Count);
    }

    [Fact]
    public void MessagesSayWhatWasMeantAndWhatIsAllowed()
    {
        Finding unknownField = Check(RepositoryContent.Document("source-title: x\ntitle-sorce: x\n")).Findings[1];
        Finding unknownTerm = Check(RepositoryContent.Document("genre: 讲话稿\n")).Findings[0];

        Assert.StartsWith("Field 'title-sorce' does not exist here. Did you mean 'title-source'? Fields are: title, ", unknownField.Message, StringComparison.Ordinal);
        Assert.Equal("'讲话稿' is not in the vocabulary Genre. Did you mean '讲话'? Use one of: 讲话, 发言, 党课讲稿, 述职评议, 报告, 致辞, 其他.", unknownTerm.Message);
    }

    [Fact]
    public void TheBodyBeginsAfterTheClosingLine()
    {
        string text = RepositoryContent.Document("");

        FrontMatterReading reading = Check(text);

        Assert.Equal("\n" + RepositoryContent.Body, text[reading.BodyStart!.Value..]);
    }

    [Theory]
    [InlineData("", "(1,1)-(1,1) KB1005")]
    [InlineData("----\na: b\n---\n", "(1,1)-(1,5) KB1005")]
    [InlineData("\n---\na: b\n---\n", "(1,1)-(1,1) KB1005")]
    [InlineData("---\na: b\n", "(1,1)-(1,4) KB1005")]
    [InlineData("---", "(1,1)-(1,4) KB1005")]
    [InlineData("---\ra: b\r---\r", "(1,4)-(1,5) KB1012")]
    public void WithoutItsTwoLinesThereIsNoFrontMatter(string text, string expected) =>
        Assert.Equal([expected], Check(text).Findings.Brief());

    [Fact]
    public void AByteOrderMarkIsAMistakeOfItsOwn()
    {
        string text = "\uFEFF" + RepositoryContent.Document("genre: 谈话\n");

        Assert.Equal(["(1,1)-(1,2) KB1009", "(2,8)-(2,10) KB3001"], Check(text).Findings.Brief().Order(StringComparer.Ordinal));
    }

    private static FrontMatterReading Check(string text)
    {
        CollectionSchema schema = RepositoryContent.Context.CollectionOf(Path)!;
        return FrontMatterChecker.Check(new TextFile(Path, text), schema, RepositoryContent.Context);
    }
}
