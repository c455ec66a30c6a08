using KnowledgeBase.Annotate.Outlines;
using KnowledgeBase.Annotate.Themes;
using KnowledgeBase.Rules.Markup;

namespace KnowledgeBase.Tests.Annotate.Themes;

public sealed class ThemeUnitsTests
{
    [Fact]
    public void ParagraphsAreUnitsUnderTheirHeadings()
    {
        SpeechBody body = new([
            Paragraph("p1", "同志们："),
            Heading("h1", 2, "一、抓党建", false),
            Heading("h2", 3, "（一）抓班子。", true),
            Paragraph("p2", "配强班子。"),
            Paragraph("p3", "选好书记。"),
            Heading("h3", 2, "二、抓稳定", false),
            Paragraph("p4", "化解矛盾。"),
        ]);

        ThemeDocument document = ThemeUnits.Of("讲话", SpeechOutline.Of(body));

        Assert.Equal("讲话", document.Title);
        Assert.Equal(
            [
                new ThemeUnit { Id = "p1", Pieces = [new TextPiece("p1", 0, "同志们：")] },
                new ThemeUnit
                {
                    Id = "p2",
                    Ancestors = ["一、抓党建"],
                    Title = "（一）抓班子。",
                    Pieces = [new TextPiece("h2", 0, "（一）抓班子。"), new TextPiece("p2", 0, "配强班子。")],
                },
                new ThemeUnit { Id = "p3", Ancestors = ["一、抓党建", "（一）抓班子。"], Pieces = [new TextPiece("p3", 0, "选好书记。")] },
                new ThemeUnit { Id = "p4", Ancestors = ["二、抓稳定"], Pieces = [new TextPiece("p4", 0, "化解矛盾。")] },
            ],
            document.Units);
    }

    [Fact]
    public void ItemsAreUnitsOfTheirOwnAndLeaveTheRestOfTheirParagraph()
    {
        const string Text = "要抓三件事。一是抓党建。配强班子。二是抓稳定。化解矛盾。";
        SpeechBody body = new([Heading("h1", 2, "一、抓落实", false), Paragraph("p1", Text)]);

        ThemeDocument document = ThemeUnits.Of("讲话", SpeechOutline.Of(body));

        Assert.Equal(["p1", "p1-1", "p1-2"], document.Units.Select(unit => unit.Id));
        Assert.Equal([null, "一是抓党建", "二是抓稳定"], document.Units.Select(unit => unit.Title));
        Assert.Equal(["要抓三件事。", "一是抓党建。配强班子。", "二是抓稳定。化解矛盾。"], document.Units.Select(unit => string.Concat(unit.Pieces.Select(piece => piece.Text))));
        Assert.All(document.Units, unit => Assert.Equal(["一、抓落实"], unit.Ancestors));
        Assert.All(document.Units.SelectMany(unit => unit.Pieces), piece => Assert.Equal(piece.Text, Text.Substring(piece.Offset, piece.Text.Length)));
    }

    private static ParagraphBlock Paragraph(string id, string text) => new() { Id = id, Span = default, Content = Inline(text) };

    private static HeadingBlock Heading(string id, int level, string text, bool runIn) =>
        new() { Id = id, Span = default, Level = level, RunIn = runIn, Content = Inline(text) };

    private static InlineText Inline(string text) => new() { Plain = text, Origins = [.. Enumerable.Range(0, text.Length + 1)] };
}
