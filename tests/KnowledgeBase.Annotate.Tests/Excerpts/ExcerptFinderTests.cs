using KnowledgeBase.Annotate;
using KnowledgeBase.Annotate.Excerpts;
using KnowledgeBase.Annotate.Outlines;
using KnowledgeBase.Annotate.Themes;
using KnowledgeBase.Rules;
using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Tests.Annotate.Themes;
using KnowledgeBase.Text;

namespace KnowledgeBase.Tests.Annotate.Excerpts;

public sealed class ExcerptFinderTests
{
    private const string Good = "形式主义不破，真抓实干不立；官僚主义不除，群众路线不通。";

    private static readonly ThemeClassifier s_classifier = new(ThemeGold.Lexicon);

    [Fact]
    public void AWellMadeSentenceWithStrongWordsIsProposedWithItsContext()
    {
        Excerpt excerpt = Assert.Single(Find(("k1a", "先说认识。" + Good + "再说做法。")));

        Assert.Equal((Good, false, "先说认识。", "再说做法。"), (excerpt.Text, excerpt.IsMarked, excerpt.Before, excerpt.After));
        Assert.Equal(["作风建设"], excerpt.Themes);
        Assert.Equal(new TextPlace("k1a", 5, Good.Length), excerpt.Place);
    }

    [Theory]
    [InlineData("这就要求我们，形式主义不破，真抓实干不立；官僚主义不除，群众路线不通。")]
    [InlineData("形式主义要不得，官僚主义也要不得")]
    [InlineData("形式主义不破，**镇不兴；官僚主义不除，**镇不旺，四风不止，百姓不答应。")]
    [InlineData("我镇形式主义不破，真抓实干不立；官僚主义不除，群众路线不通。")]
    [InlineData("反对形式主义。")]
    [InlineData("今后要把粮食种好，把水渠修好，把道路铺好，把学校办好，把老人照顾好。")]
    public void WhatCannotStandAloneIsNotProposed(string sentence) =>
        Assert.Empty(Find(("k1a", sentence)));

    [Fact]
    public void ASentenceBesideAGapIsNotProposed() =>
        Assert.Empty(Find(Speech(("k1a", Good)) with { Blocks = [Paragraph("k1a", Good), new GapBlock { Id = "g1a", Span = default, Reason = "paywall" }] }));

    [Fact]
    public void OnceAPersonHasMarkedOneNothingIsProposed()
    {
        ParagraphBlock marked = Paragraph("k2b", "要懂得群众最大的道理。别的话。");
        marked = marked with { Content = marked.Content with { Marks = [new InlineMark("excerpt", ["基层党建"], 3, 7, default)] } };

        Excerpt excerpt = Assert.Single(Find(new SpeechBody([Paragraph("k1a", Good), marked])));

        Assert.Equal(("群众最大的道理", true, "要懂得", "。"), (excerpt.Text, excerpt.IsMarked, excerpt.Before, excerpt.After));
        Assert.Equal(["基层党建"], excerpt.Themes);
    }

    [Fact]
    public void TheAddressStaysWhenOthersComeAndPunctuationIsCorrected()
    {
        string id = Find(("k1a", Good))[0].Id;

        Assert.Equal(id, Find(("k0a", "四风问题不除尽，作风建设不停步，享乐主义无处藏身，奢靡之风无处立足。"), ("k1a", Good.Replace('；', '，'))).Single(excerpt => excerpt.Place.BlockId == "k1a").Id);
        Assert.NotEqual(id, Find(("k1a", Good.Replace("不通", "难通", StringComparison.Ordinal)))[0].Id);
    }

    private static EquatableArray<Excerpt> Find(params (string Id, string Text)[] paragraphs) => Find(Speech(paragraphs));

    private static EquatableArray<Excerpt> Find(SpeechBody body)
    {
        SpeechOutline outline = SpeechOutline.Of(body);
        return ExcerptFinder.Of(outline, s_classifier.Read(ThemeUnits.Of(null, outline)), ["作风建设"], static text => text.Contains('*', StringComparison.Ordinal));
    }

    private static SpeechBody Speech(params (string Id, string Text)[] paragraphs) => new([.. paragraphs.Select(paragraph => Paragraph(paragraph.Id, paragraph.Text))]);

    private static ParagraphBlock Paragraph(string id, string text) =>
        new() { Id = id, Span = default(SourceSpan), Content = new InlineText { Plain = text, Origins = [.. Enumerable.Range(0, text.Length + 1)] } };
}
