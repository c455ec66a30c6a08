using KnowledgeBase.Rules.Strings;

namespace KnowledgeBase.Rules.Tests.Strings;

public class TemplateParserTests
{
    [Fact]
    public void ATextIsTakenApartAtItsBraces() =>
        Assert.Equal<TemplatePart>(
            [
                new LiteralPart("共", 0, 1),
                new ValuePart("count", 1, 7),
                new PluralPart("count", " speech", " speeches", 8, 25),
                new LiteralPart("。", 33, 1),
            ],
            TemplateParser.Parse("共{count}{count| speech| speeches}。").Parts);

    [Fact]
    public void PlacesAreCodeUnits() =>
        Assert.Equal<TemplatePart>([new LiteralPart("𠮷", 0, 2), new ValuePart("a", 2, 3)], TemplateParser.Parse("𠮷{a}").Parts);

    [Theory]
    [InlineData("{", 0, 1)]
    [InlineData("a}", 1, 1)]
    [InlineData("{a{b}", 0, 1)]
    [InlineData("{}", 0, 2)]
    [InlineData("{Count}", 0, 7)]
    [InlineData("{两}", 0, 3)]
    [InlineData("{a|b}", 0, 5)]
    [InlineData("{a||c}", 0, 6)]
    [InlineData("{a|b|c|d}", 0, 9)]
    [InlineData("{0}", 0, 3)]
    public void BracesThatEncloseNoValueAreBroken(string text, int start, int length)
    {
        BrokenPart broken = Assert.Single(TemplateParser.Parse(text).Parts.OfType<BrokenPart>());

        Assert.Equal((start, length), (broken.Start, broken.Length));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{a}{b|c|d}}{")]
    [InlineData("}}{{a}{{")]
    [InlineData("{a|{b}|c}")]
    public void ThePartsCoverTheText(string text)
    {
        int at = 0;
        foreach (TemplatePart part in TemplateParser.Parse(text).Parts)
        {
            Assert.Equal(at, part.Start);
            Assert.True(part.Length > 0);
            at += part.Length;
        }

        Assert.Equal(text.Length, at);
    }
}
