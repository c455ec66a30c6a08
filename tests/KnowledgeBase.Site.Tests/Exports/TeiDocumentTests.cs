using System.Text;
using System.Xml;
using System.Xml.Schema;
using KnowledgeBase.Site.Citing;
using KnowledgeBase.Site.Exports;
using KnowledgeBase.Site.Exports.Tei;
using KnowledgeBase.Site.Speeches;
using KnowledgeBase.Site.Tests.Citing;
using KnowledgeBase.Tests;

namespace KnowledgeBase.Site.Tests.Exports;

public class TeiDocumentTests
{
    private static readonly XmlSchemaSet s_schemas = Schemas();

    [Theory]
    [InlineData("000-c2d75a3b3e2c3313")]
    [InlineData("001-ee9bb8defc1988e1")]
    [InlineData("002-5eef2dcfcacf4ebd")]
    [InlineData("003-f2cd3f3992885587")]
    [InlineData("004-7bef53cec2fe8cb1")]
    public void ASeedIsValid(string slug)
    {
        AnnotatedSpeech speech = AnnotatedSpeech.Of(PublicSpeech.Of(CitedSeeds.Read(slug)), MarkedSpeech.Classifier());

        Assert.Empty(ProblemsOf(TeiDocument.Write(speech, CitedSeeds.Of(slug, release: "2026.1"))));
    }

    [Fact]
    public void EveryConstructOfTheFormatIsValid()
    {
        byte[] tei = TeiDocument.Write(MarkedSpeech.Annotated, CitedSpeech.Of(MarkedSpeech.Annotated.Speech, CitedSeeds.Site, CitedSeeds.Number("2026.1")));
        string xml = Encoding.UTF8.GetString(tei);

        Assert.Empty(ProblemsOf(tei));
        Assert.Contains("<head xml:id=\"h2a\" rend=\"run-in\">（一）作风建设永远在路上。</head>", xml, StringComparison.Ordinal);
        Assert.Contains("<choice><sic>味著×××××××××××</sic><corr>意味着</corr></choice>", xml, StringComparison.Ordinal);
        Assert.Contains("<gap xml:id=\"g1a\" reason=\"paywall\" unit=\"chars\" quantity=\"877\"><desc>", xml, StringComparison.Ordinal);
        Assert.Contains("<gap reason=\"redacted place\" unit=\"token\"><desc>××</desc></gap>", xml, StringComparison.Ordinal);
        Assert.Contains("“<quote type=\"unverified\">作风就是形象</quote>”", xml, StringComparison.Ordinal);
        Assert.Contains("<term type=\"tifa\">最后一公里</term>", xml, StringComparison.Ordinal);
        Assert.Contains("<seg type=\"enum\" xml:id=\"k3a-1\">", xml, StringComparison.Ordinal);
        Assert.DoesNotContain(MarkedSpeech.Secrets, secret => xml.Contains(secret, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<head ", "<label ")]
    [InlineData("</titleStmt>", "</titleStmt><extent/>")]
    [InlineData("unit=\"chars\"", "unit=\"two words\"")]
    [InlineData("xml:id=\"k2a\"", "xml:id=\"k1a\"")]
    public void TheSchemaSeesWhatIsNotAllowed(string right, string wrong)
    {
        string xml = Encoding.UTF8.GetString(TeiDocument.Write(MarkedSpeech.Annotated, CitedSpeech.Of(MarkedSpeech.Annotated.Speech, CitedSeeds.Site, null)));

        string spoilt = xml.Replace(right, wrong, StringComparison.Ordinal).Replace(right == "<head " ? "</head>" : "\0", "</label>", StringComparison.Ordinal);

        Assert.NotEqual(xml, spoilt);
        Assert.NotEmpty(ProblemsOf(Encoding.UTF8.GetBytes(spoilt)));
    }

    [Fact]
    public void AHostileTitleIsText()
    {
        byte[] tei = TeiDocument.Write(MarkedSpeech.Annotated, CitedSeeds.Hostile);

        Assert.Empty(ProblemsOf(tei));
        Assert.Contains("{\\input{x}} %$#_~^ \uFFFD@online{y,", Encoding.UTF8.GetString(tei), StringComparison.Ordinal);
    }

    [Fact]
    public void TheTextIsThereCharacterForCharacter()
    {
        AnnotatedSpeech speech = AnnotatedSpeech.Of(PublicSpeech.Of(CitedSeeds.Read("002-5eef2dcfcacf4ebd")), MarkedSpeech.Classifier());
        string plain = PlainText.Of(speech.Speech).Text;

        string body = BodyTextOf(TeiDocument.Write(speech, CitedSeeds.Of("002-5eef2dcfcacf4ebd")));

        Assert.Equal(plain[plain.IndexOf("\n\n", StringComparison.Ordinal)..].Replace("\n", "", StringComparison.Ordinal), body.Replace("\n", "", StringComparison.Ordinal));
    }

    private static string BodyTextOf(byte[] tei)
    {
        using XmlReader reader = XmlReader.Create(new MemoryStream(tei), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        reader.ReadToFollowing("body", TeiWriter.Namespace);
        var text = new StringBuilder();
        using XmlReader body = reader.ReadSubtree();
        while (body.Read())
        {
            text.Append(body.NodeType == XmlNodeType.Text ? body.Value : "");
        }

        return text.ToString();
    }

    private static List<string> ProblemsOf(byte[] tei)
    {
        List<string> problems = [];
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, ValidationType = ValidationType.Schema, Schemas = s_schemas, ValidationFlags = XmlSchemaValidationFlags.ReportValidationWarnings | XmlSchemaValidationFlags.ProcessIdentityConstraints };
        settings.ValidationEventHandler += (_, problem) => problems.Add(problem.Message);
        using XmlReader reader = XmlReader.Create(new MemoryStream(tei), settings);
        while (reader.Read())
        {
        }

        return problems;
    }

    private static XmlSchemaSet Schemas()
    {
        var schemas = new XmlSchemaSet { XmlResolver = null };
        foreach (string name in (string[])["xml.xsd", "tei-speech.xsd"])
        {
            using XmlReader reader = XmlReader.Create(new StringReader(RepositoryText.Read($"tests/KnowledgeBase.Site.Tests/Fixtures/{name}")));
            schemas.Add(null, reader);
        }

        schemas.Compile();
        return schemas;
    }
}
