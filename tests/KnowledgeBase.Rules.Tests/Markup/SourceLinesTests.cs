using KnowledgeBase.Rules.Markup;

namespace KnowledgeBase.Rules.Tests.Markup;

public sealed class SourceLinesTests
{
    [Fact]
    public void ARunInHeadingAndItsParagraphAreOneLine()
    {
        HeadingBlock heading = Heading("h1", "（一）抓作风。", runIn: true);
        ParagraphBlock paragraph = Paragraph("p1", "建设是关键。");

        SourceLine line = Assert.Single(SourceLines.Of(new SpeechBody([heading, paragraph])));

        Assert.Equal((heading, paragraph), (line.RunIn, line.Block));
        Assert.Equal("（一）抓作风。建设是关键。", line.Text);
        Assert.Equal([new SourceLinePiece("h1", 0), new SourceLinePiece("p1", 7)], line.Pieces);
    }

    [Fact]
    public void EveryOtherBlockIsALineOfItsOwn()
    {
        SpeechBody body = new([Heading("h1", "一、抓作风", runIn: false), Paragraph("p1", "甲"), Paragraph("p2", "乙")]);

        SourceLine[] lines = [.. SourceLines.Of(body)];

        Assert.Equal(body.Blocks, lines.Select(line => line.Block));
        Assert.Equal(["一、抓作风", "甲", "乙"], lines.Select(line => line.Text));
        Assert.All(lines, line => Assert.Equal([new SourceLinePiece(line.Block.Id, 0)], line.Pieces));
    }

    [Fact]
    public void GapsAndNotesAreNoTextOfTheSource()
    {
        GapBlock gap = new() { Id = "g1", Span = default, Reason = "paywall", Omitted = ["二是以谋定向"] };
        NoteBlock note = new() { Id = "n1", Span = default, Content = Inline("原文如此。") };

        SourceLine[] lines = [.. SourceLines.Of(new SpeechBody([gap, note]))];

        Assert.Equal([gap, note], lines.Select(line => line.Block));
        Assert.All(lines, line => Assert.Equal(("", 0), (line.Text, line.Pieces.Count)));
    }

    [Fact]
    public void AHeadingThatRunsIntoNothingIsALineOfItsOwn()
    {
        HeadingBlock heading = Heading("h1", "（一）抓作风。", runIn: true);
        GapBlock gap = new() { Id = "g1", Span = default, Reason = "paywall" };

        SourceLine[] lines = [.. SourceLines.Of(new SpeechBody([heading, gap, heading]))];

        Assert.Equal([heading, gap, heading], lines.Select(line => line.Block));
        Assert.All(lines, line => Assert.Null(line.RunIn));
    }

    private static HeadingBlock Heading(string id, string text, bool runIn) =>
        new() { Id = id, Span = default, Level = 3, RunIn = runIn, Content = Inline(text) };

    private static ParagraphBlock Paragraph(string id, string text) => new() { Id = id, Span = default, Content = Inline(text) };

    private static InlineText Inline(string text) => new() { Plain = text, Origins = [.. Enumerable.Range(0, text.Length + 1)] };
}
