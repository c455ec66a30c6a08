using KnowledgeBase.Cli.Importing.Guided;
using KnowledgeBase.Content;
using KnowledgeBase.Rules;
using KnowledgeBase.Rules.Metadata;
using KnowledgeBase.Rules.SiteText;

namespace KnowledgeBase.Cli.Tests.Importing.Guided;

public sealed class OpenQuestionsTests
{
    private const string NoTitle = "讲话（原文无题）";

    [Fact]
    public void ATitleThatOnlySaysThatThereIsNoneIsNotProposed()
    {
        FieldQuestion title = Assert.IsType<FieldQuestion>(Of(Speech("unknown"), [], [])[0]);

        Assert.Equal(("title", null), (title.Field, title.Proposal));
    }

    [Fact]
    public void ATitleThatTheOccasionTellsIsProposed() =>
        Assert.Equal(NoTitle, Assert.IsType<FieldQuestion>(Of(Speech("防汛会"), [], [])[0]).Proposal?.Answer);

    [Fact]
    public void ATitleThatSomebodyChangedIsNotAskedFor() =>
        Assert.DoesNotContain(OpenQuestions.Of(Speech("防汛会"), "在防汛会上的讲话", [], [], null, Vocabularies.Shipped), static question => question is FieldQuestion { Field: "title" });

    [Fact]
    public void ADateThatTheTextStatesIsProposed()
    {
        TextFile speech = Speech("unknown");
        var stated = new Finding(MetadataRules.DateStated, speech.Path, new SourceSpan(0, 0, 1, 1, 1, 1), ["2024年3月5日", "2024-03-05"]);

        Assert.Equal("2024-03-05", Assert.Single(Of(speech, [], [stated]).OfType<FieldQuestion>(), static question => question.Field == "date").Proposal?.Answer);
    }

    [Fact]
    public void ABlockThatARuleTakesForASitesIsAskedAboutOnce()
    {
        TextFile speech = Speech("unknown");
        int at = speech.Text.IndexOf("请扫二维码", StringComparison.Ordinal);
        var site = new Finding(SiteTextRules.BlockOfSite, speech.Path, new LineIndex(speech.Text).Span(at, 5), ["请扫二维码", "…", "site.promo"]);

        TextQuestion question = Assert.Single(Of(speech, ["“请扫二维码”可能是网页文字：请核对。"], [site]).OfType<TextQuestion>());

        Assert.Equal(("m7q", true), (question.Block, question.ProposesRemoval));
    }

    [Fact]
    public void AFileWithAnErrorIsPutRightFirst()
    {
        TextFile speech = Speech("unknown");

        Assert.Empty(Of(speech, ["甲"], [new Finding(CheckerRules.OwnFault, speech.Path, new SourceSpan(0, 0, 1, 1, 1, 1), ["a", "b", "c"])]));
    }

    private static IReadOnlyList<OpenQuestion> Of(TextFile speech, string[] asked, Finding[] findings) => OpenQuestions.Of(speech, NoTitle, asked, findings, null, Vocabularies.Shipped);

    private static TextFile Speech(string occasion) => new(
        "input/speeches/a.md",
        $"""
        ---
        title: {NoTitle}
        title-source: supplied
        genre: 讲话
        level: 县
        occasion: {occasion}
        speaker: unknown
        date: unknown
        lang: zh-Hans
        completeness: {"{ state: full }"}
        proofread: 1
        source:
          seed: seeds/1.txt
          sha256: 6df8c40f9bbba4dca5cef46917d59bee2f94253fa093270755a866b1dc6ee54c
          encoding: utf-8
        ---

        同志们： {"{#k3f}"}

        请扫二维码 {"{#m7q}"}

        """.ReplaceLineEndings("\n"));
}
