using System.Diagnostics;
using System.Globalization;
using KnowledgeBase.Annotate;
using KnowledgeBase.Annotate.Dates;
using KnowledgeBase.Annotate.Documents;
using KnowledgeBase.Annotate.FiguresInText;
using KnowledgeBase.Annotate.Quotations;
using KnowledgeBase.Annotate.Redactions;
using KnowledgeBase.Rules.Markup;

namespace KnowledgeBase.Tests.Annotate;

public sealed class SpeechAnnotationsTests
{
    private static readonly DocumentFinder s_documents = new(AnnotationCases.ReadDocuments());

    [Fact]
    public void WhatRunsFromARunInHeadingIntoItsParagraphHasTwoPlaces()
    {
        SpeechBody body = new([
            new HeadingBlock { Id = "h", Level = 3, RunIn = true, Content = Text("书记强调：“抓常、"), Span = default },
            new ParagraphBlock { Id = "p", Content = Text("抓细。”共30户。"), Span = default },
        ]);

        SpeechAnnotations found = SpeechAnnotations.Of(body, s_documents);

        Assert.Equal([new TextPlace("h", 6, 3), new TextPlace("p", 0, 3)], Assert.Single(found.Quotations).Places);
        Assert.Equal([new TextPlace("p", 5, 3)], Assert.Single(found.Figures).Places);
    }

    [Theory]
    [InlineData("verified", QuotationStatus.Verified)]
    [InlineData("unverified", QuotationStatus.Unverified)]
    [InlineData("masked", QuotationStatus.Masked)]
    [InlineData(null, QuotationStatus.Unverified)]
    public void TheMarkOfAPersonWins(string? word, QuotationStatus expected)
    {
        InlineText text = Text("书记强调：“抓常、抓细、抓长。”");
        SpeechBody body = Paragraph(word is null ? text : text with { Marks = [new InlineMark("quote", [word], 5, 10, default)] });

        Quotation quotation = Assert.Single(SpeechAnnotations.Of(body, s_documents).Quotations);

        Assert.Equal((expected, word is not null), (quotation.Status, quotation.IsDecided));
    }

    [Fact]
    public void AQuotationThatOnlyAPersonKnowsOfIsOne()
    {
        SpeechBody body = Paragraph(Text("“天增岁月廉增寿”") with { Marks = [new InlineMark("quote", ["verified"], 0, 9, default)] });

        Assert.Equal(("", QuotationStatus.Verified), Assert.Single(SpeechAnnotations.Of(body, s_documents).Quotations) is var one ? (one.Speaker, one.Status) : default);
    }

    [Fact]
    public void TheMarkOfAPersonSaysWhatARedactionHides()
    {
        SpeechBody body = Paragraph(Text("**鎮") with { Marks = [new InlineMark("redacted", ["person"], 0, 2, default)] });

        Assert.Equal((RedactionKind.Person, true), Assert.Single(SpeechAnnotations.Of(body, s_documents).Redactions) is var one ? (one.Kind, one.IsDecided) : default);
    }

    [Fact]
    public void AShortTitleThatTheSpeechExplainsIsTheDocument()
    {
        SpeechBody body = new([
            new ParagraphBlock { Id = "a", Content = Text("印发《中国共产党问责条例》（以下简称《条例》）。"), Span = default },
            new ParagraphBlock { Id = "b", Content = Text("《条例》共27条，《规则》另行印发。"), Span = default },
        ]);

        Assert.Equal(
            ["中国共产党问责条例", "中国共产党问责条例", "中国共产党问责条例", "规则"],
            SpeechAnnotations.Of(body, s_documents).Documents.Select(document => document.Key));
    }

    [Theory]
    [InlineData("习近平关于加强党的作风建设论述摘编", DocumentClass.Work, DocumentLevel.None)]
    [InlineData("中华人民共和国水法", DocumentClass.Regulation, DocumentLevel.Law)]
    [InlineData("中国共产党重大事项请示报告条例", DocumentClass.Regulation, DocumentLevel.PartyRules)]
    [InlineData("广东省人口与计划生育条例", DocumentClass.Regulation, DocumentLevel.Local)]
    [InlineData("关于加强农村基层治理的意见", DocumentClass.Regulation, DocumentLevel.Policy)]
    [InlineData("政府工作报告", DocumentClass.Speech, DocumentLevel.None)]
    [InlineData("条例", DocumentClass.Regulation, DocumentLevel.None)]
    [InlineData("又见敦煌", DocumentClass.Other, DocumentLevel.None)]
    [InlineData("信訪條例", DocumentClass.Regulation, DocumentLevel.AdministrativeRegulation)]
    public void ATitleSaysWhatTheDocumentIs(string title, DocumentClass kind, DocumentLevel level) =>
        Assert.Equal((kind, level), Assert.Single(Of($"学习《{title}》精神").Documents) is var one ? (one.Class, one.Level) : default);

    [Theory]
    [InlineData("《关于印发〈问责条例〉的通知》", "《关于印发〈问责条例〉的通知》")]
    [InlineData("《关于印发《问责条例》的通知》", "《关于印发《问责条例》的通知》")]
    [InlineData("落实中央八项规定和《信访条例》", "中央八项规定|《信访条例》")]
    [InlineData("《没有收口", "")]
    public void ATitleWithinATitleBelongsToTheOuterOne(string text, string expected) => Assert.Equal(expected, string.Join('|', Of(text).Documents.Select(document => document.Text)));

    [Theory]
    [InlineData("共20多户", "20 户 MoreThan")]
    [InlineData("约30—50万元", "300000 元 About")]
    [InlineData("不少于3天", "3 天 AtLeast")]
    [InlineData("近1,200人次", "1200 人次 Nearly")]
    [InlineData("2000亿元以上", "200000000000 元 AtLeast")]
    [InlineData("第3位、2023年、第5条、前10名、12个字、A4纸、“3类12项”", "")]
    [InlineData("位居第**位，**村，**批示", "")]
    public void FiguresHaveValueUnitAndComparison(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Of(text).Figures.Select(figure => string.Create(CultureInfo.InvariantCulture, $"{figure.Value} {figure.Unit} {figure.Comparison}"))));

    [Theory]
    [InlineData("2024年10月25日", "Day 2024-10-25")]
    [InlineData("二〇二四年十月", "Partial 2024")]
    [InlineData("2021—2025年", "Range 2021/2025")]
    [InlineData("2024年前三季度", "Range 2024-33/2024-35")]
    [InlineData("2023年1-9月", "Range 2023-01/2023-09")]
    [InlineData("去年10月", "Relative relative:-1y-10")]
    [InlineData("党的二十大报告、“十四五”规划", "Named 2022-10|Named 2021/2025")]
    [InlineData("3个月、文明年度、60岁以上年龄、20大项目", "")]
    public void DatesAreNeverCompleted(string text, string expected) => Assert.Equal(expected, string.Join('|', Of(text).Dates.Select(date => $"{date.Kind} {date.Value}")));

    [Theory]
    [InlineData("《")]
    [InlineData("“")]
    [InlineData("*")]
    [InlineData("1,")]
    [InlineData("1,234,567")]
    [InlineData("9")]
    [InlineData("万亿")]
    [InlineData("1-")]
    [InlineData("*年")]
    [InlineData("以“")]
    [InlineData("以“甲”破“")]
    [InlineData("某")]
    [InlineData("1万元,同比")]
    public void HostileTextTakesLinearTime(string piece)
    {
        SpeechBody body = Paragraph(Text(string.Concat(Enumerable.Repeat(piece, 200_000 / piece.Length))));
        long started = Stopwatch.GetTimestamp();

        SpeechAnnotations.Of(body, s_documents);

        Assert.True(Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(8), Stopwatch.GetElapsedTime(started).ToString());
    }

    private static SpeechAnnotations Of(string text) => SpeechAnnotations.Of(Paragraph(Text(text)), s_documents);

    private static SpeechBody Paragraph(InlineText text) => new([new ParagraphBlock { Id = "p", Content = text, Span = default }]);

    private static InlineText Text(string plain) => new() { Plain = plain, Origins = OffsetMap.Run(0, plain.Length + 1) };
}
