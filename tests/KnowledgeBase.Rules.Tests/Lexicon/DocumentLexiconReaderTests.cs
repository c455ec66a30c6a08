using KnowledgeBase.Rules.Lexicon;
using KnowledgeBase.Tests;

namespace KnowledgeBase.Rules.Tests.Lexicon;

public sealed class DocumentLexiconReaderTests
{
    private const string Good = "name: 问责条例, type: 党内法规, aliases: [问责], years: \"2016\", status: unverified";

    [Fact]
    public void NoCommittedDocumentIsVerifiedBeforeAnEditorLooked()
    {
        DocumentLexiconReading reading = DocumentLexiconReader.Read(new TextFile(DocumentLexiconReader.Path, RepositoryText.Read(DocumentLexiconReader.Path)));

        Assert.Empty(reading.Findings);
        Assert.NotEmpty(reading.Lexicon!.Documents);
        Assert.DoesNotContain(reading.Lexicon.Documents, document => document.IsVerified);
    }

    [Fact]
    public void ADocumentIsRead()
    {
        KnownDocument document = Assert.Single(Read(Good).Lexicon!.Documents);

        Assert.Equal(new KnownDocument { Name = "问责条例", Type = DocumentType.PartyRules, Aliases = ["问责"], Years = "2016", IsVerified = false }, document);
    }

    [Theory]
    [InlineData("name: 甲条例, type: 党规, aliases: [], years: \"2016\", status: unverified", "(2,24)-(2,26) KB3121")]
    [InlineData("name: 甲条例, type: 法律, aliases: [], years: \"2016\", status: 未核", "(2,64)-(2,66) KB3121")]
    [InlineData("name: 甲条例, type: 法律, aliases: [乙法, 乙法], years: \"2016\", status: verified", "(2,42)-(2,44) KB3122")]
    [InlineData("name: 《甲条例》, type: 法律, aliases: [], years: \"2016\", status: verified", "(2,13)-(2,18) KB3123")]
    [InlineData("name: 甲条例, type: 法律, aliases: [法], years: \"2016\", status: verified", "(2,38)-(2,39) KB3123")]
    [InlineData("name: 甲条例, type: 法律, aliases: [], status: verified", "(2,5)-(2,59) KB3103")]
    [InlineData("name: 甲条例, kind: 法律, type: 法律, aliases: [], years: \"2016\", status: verified", "(2,18)-(2,22) KB3103")]
    public void FindingsPointAtTheValue(string document, string expected)
    {
        DocumentLexiconReading reading = Read(document);

        Assert.Null(reading.Lexicon);
        Assert.Equal([expected], reading.Findings.Brief());
    }

    [Fact]
    public void ASecondDocumentWithTheNameOfTheFirstSaysWhereThatIs()
    {
        Finding finding = Assert.Single(Read(Good, "name: 監督條例, type: 法律, aliases: [問責條例], years: \"2016\", status: verified").Findings);

        Assert.Equal("'問責條例' is the name or an alias of the document on line 2 too. Leave it where it belongs.", finding.Message);
    }

    private static DocumentLexiconReading Read(params string[] documents) =>
        DocumentLexiconReader.Read(new TextFile("documents.yml", "documents:\n" + string.Concat(documents.Select(document => $"  - {{ {document} }}\n"))));
}
