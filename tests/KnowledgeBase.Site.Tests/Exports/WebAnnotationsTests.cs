using System.Text;
using System.Text.Json;
using KnowledgeBase.Site.Exports;
using KnowledgeBase.Site.Speeches;
using KnowledgeBase.Site.Tests.Citing;

namespace KnowledgeBase.Site.Tests.Exports;

public class WebAnnotationsTests
{
    [Fact]
    public void ThePlainTextIsTheTextAndNothingElse() => Assert.Equal(
        "[在座谈会上的讲话 ×××××××××××]\n\n𠮷同志们：\n电话×××××××××××，邮箱××××××××××××××××××××，微信号：××××××××××。\n一、认清形势\n"
        + "（一）作风建设永远在路上。𠮷𠮷这意味着什么？一是反对形式主义。要反对官僚主义。二是联系**群众。找准最后一公里。\n××的同志们要“作风就是形象”，抓抓落实。\n四、结语\n",
        PlainText.Of(MarkedSpeech.Annotated.Speech).Text);

    [Fact]
    public void EveryPositionCountsCodePointsAndGivesTheQuote()
    {
        Assert.All([MarkedSpeech.Annotated, Seed("002-5eef2dcfcacf4ebd"), Seed("003-f2cd3f3992885587")], static speech =>
        {
            Rune[] text = [.. PlainText.Of(speech.Speech).Text.EnumerateRunes()];
            using JsonDocument annotations = JsonDocument.Parse(WebAnnotations.Write(speech));
            JsonElement[] items = [.. annotations.RootElement.GetProperty("first").GetProperty("items").EnumerateArray()];

            Assert.Equal(annotations.RootElement.GetProperty("total").GetInt32(), items.Length);
            Assert.NotEmpty(items);
            Assert.Equal(items.Length, items.Select(static item => item.GetProperty("id").GetString()).Distinct().Count());
            Assert.All(items, item =>
            {
                JsonElement selectors = item.GetProperty("target").GetProperty("selector");
                int start = selectors[1].GetProperty("start").GetInt32();
                int end = selectors[1].GetProperty("end").GetInt32();
                Assert.Equal(selectors[0].GetProperty("exact").GetString(), string.Concat(text[start..end]));
                Assert.EndsWith(selectors[0].GetProperty("prefix").GetString()!, string.Concat(text[..start]), StringComparison.Ordinal);
                Assert.StartsWith(selectors[0].GetProperty("suffix").GetString()!, string.Concat(text[end..]), StringComparison.Ordinal);
            });
        });
    }

    [Fact]
    public void MarksGapsRedactionsQuotationsCorrectionsAndNotesAreThere()
    {
        using JsonDocument annotations = JsonDocument.Parse(WebAnnotations.Write(MarkedSpeech.Annotated));

        string[] kinds = [.. annotations.RootElement.GetProperty("first").GetProperty("items").EnumerateArray()
            .Select(static item => string.Join(' ', item.GetProperty("body").EnumerateArray().Where(static body => body.GetProperty("purpose").GetString() == "classifying").Select(static body => body.GetProperty("value").GetString())))];

        Assert.Superset(new HashSet<string>(["formula", "redacted", "redacted place", "quote unverified", "sic", "item", "correction", "gap paywall", "note"]), kinds.ToHashSet(StringComparer.Ordinal));
        Assert.DoesNotContain(MarkedSpeech.Secrets, secret => annotations.RootElement.GetRawText().Contains(secret, StringComparison.Ordinal));
    }

    [Fact]
    public void WhatAProgramFoundSaysSoAndWhatAPersonMarkedDoesNot()
    {
        using JsonDocument document = JsonDocument.Parse(WebAnnotations.Write(MarkedSpeech.Annotated));
        JsonElement[] items = [.. document.RootElement.GetProperty("first").GetProperty("items").EnumerateArray()];

        Assert.Contains(items, static item => item.TryGetProperty("creator", out JsonElement creator) && creator.GetProperty("type").GetString() == "Software");
        Assert.Contains(items, static item => !item.TryGetProperty("creator", out _));
    }

    [Fact]
    public void CitedDocumentsAndUnmarkedQuotationsAreAnnotated()
    {
        using JsonDocument document = JsonDocument.Parse(WebAnnotations.Write(Seed("001-ee9bb8defc1988e1")));
        string[] tags = [.. document.RootElement.GetProperty("first").GetProperty("items").EnumerateArray().Select(static item => string.Join(' ', item.GetProperty("body").EnumerateArray().Select(static body => body.GetProperty("value").GetString())))];

        Assert.Contains(tags, static tag => tag.StartsWith("document ", StringComparison.Ordinal) && tag.Contains("论述摘编", StringComparison.Ordinal));
        Assert.Equal(2, tags.Count(static tag => tag == "quote unverified"));
    }

    private static AnnotatedSpeech Seed(string slug) => AnnotatedSpeech.Of(PublicSpeech.Of(CitedSeeds.Read(slug)), MarkedSpeech.Classifier());
}
