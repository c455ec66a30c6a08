using System.Text;
using KnowledgeBase.Search.OpenSearch;
using KnowledgeBase.Tests;
using KnowledgeBase.Text.Folding;

namespace KnowledgeBase.Search.Tests.OpenSearch;

public sealed class FoldFiltersTests
{
    // Characters on which the steps of folding could get in each other's way.
    private const string Tricky = "xXａＸ*＊×□.．12９%+,，。 　\n二〇○零一九三年級著名帳瞭薴苧乾“《é𠮷😀𠀀";

    private static readonly SimulatedServer s_server = new(OpenSearchIndex.Json([]));

    [Fact]
    public void TheFiltersWriteTheSkeletonOfEveryLineOfTheSeeds()
    {
        foreach (string text in SeedDocuments.All.SelectMany(static document => document.Passages).Select(static passage => passage.Text))
        {
            AssertSkeleton(text);
        }
    }

    [Fact]
    public void TheFiltersWriteTheSkeletonOfEveryCharacterAmongOthers()
    {
        for (int code = 0; code <= char.MaxValue; code++)
        {
            // A lone half of a pair is no text that JSON could carry.
            if (!char.IsSurrogate((char)code))
            {
                AssertSkeleton($"作{(char)code}风1{(char)code}2x{(char)code}x二〇二{(char)code}年");
            }
        }
    }

    [Fact]
    public void TheFiltersWriteTheSkeletonOfRandomTexts()
    {
        var random = new Random(20_260_117);
        Rune[] characters = [.. Tricky.EnumerateRunes()];
        for (int i = 0; i < 20_000; i++)
        {
            AssertSkeleton(string.Concat(Enumerable.Range(0, random.Next(1, 24)).Select(_ => characters[random.Next(characters.Length)].ToString())));
        }
    }

    [Theory]
    [InlineData("作風建設", "作风建设")]
    [InlineData("“作风”\n建　设", "作风建设")]
    [InlineData("ＧＤＰ增长６．５％", "gdp增长6.5%")]
    [InlineData("XX镇**村××组", "□镇□村□组")]
    [InlineData("二〇二五年", "2025年")]
    [InlineData("二○二五 年三年级", "2025年三年级")]
    public void WhatIsWrittenDifferentlyMeets(string written, string folded) => Assert.Equal(folded, s_server.Filtered(s_server.Pairs, written));

    private static void AssertSkeleton(string text)
    {
        string folded = Fold.Skeleton(text).Text;

        Assert.Equal(folded, s_server.Filtered(s_server.Singles, text));
        Assert.Equal(folded, s_server.Filtered(s_server.Pairs, text));
    }
}
