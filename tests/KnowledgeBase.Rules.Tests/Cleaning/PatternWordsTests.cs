using System.Text.RegularExpressions;
using KnowledgeBase.Rules.Cleaning;
using KnowledgeBase.Rules.Yaml;
using KnowledgeBase.Text.Folding;

namespace KnowledgeBase.Rules.Tests.Cleaning;

public class PatternWordsTests
{
    [Theory]
    [InlineData("浏览量:\\d+", "浏览量:")]
    [InlineData("^(?:浏览|阅读)次?数$", "浏览 阅读")]
    [InlineData("(?<title>[^,]{2,60})讲话稿?", "讲话")]
    [InlineData("[上下]一[篇页]", "上一篇 上一页 下一篇 下一页")]
    [InlineData("(?!不要)收藏(?=本站)", "收藏")]
    [InlineData("a+b", "a")]
    [InlineData("x\\.docx?", "x.doc")]
    [InlineData("\\u4f5c者", "作者")]
    public void EveryMatchHasOneOfTheWords(string pattern, string words) =>
        Assert.Equal(words.Split(' ').Order(StringComparer.Ordinal), PatternWords.Of(pattern)!.Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("\\d{4}")]
    [InlineData("浏览|\\d+")]
    [InlineData("(?:浏览)?\\d")]
    [InlineData("(?i)copyright")]
    [InlineData("(?i:copyright)")]
    [InlineData("(?(1)浏览|阅读)")]
    [InlineData("[^浏览]")]
    [InlineData("(")]
    [InlineData("浏览)")]
    [InlineData("")]
    public void APatternThatNeedsNoWordTellsNothing(string pattern) => Assert.Null(PatternWords.Of(pattern));

    [Fact]
    public void WhatCannotBeAPatternDoesNoHarm()
    {
        var random = new Random(7);
        const string Alphabet = "()[]{}?*+|\\^$.<>=!:-浏览u0123 ";
        for (int i = 0; i < 20_000; i++)
        {
            PatternWords.Of(new string([.. Enumerable.Range(0, random.Next(12)).Select(_ => Alphabet[random.Next(Alphabet.Length)])]));
        }

        Assert.Null(PatternWords.Of(new string('(', 100_000)));
    }

    [Fact]
    public void TheExamplesOfEveryCleaningRuleHaveTheWordsOfItsPattern()
    {
        foreach (YamlMapping rule in CleaningEntries.Read(RepositoryContent.Definitions))
        {
            if (rule.Text("pattern") is { } pattern && PatternWords.Of(pattern) is { } words)
            {
                var regex = new Regex(pattern, RegexOptions.Multiline | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(10));
                foreach (YamlScalar example in ((rule["examples"] as YamlSequence)?.Items ?? []).OfType<YamlScalar>())
                {
                    string match = regex.Match(Fold.ToHans(example.Value)).Value;
                    Assert.True(match.Length == 0 || words.Any(word => Fold.ToHans(example.Value).Contains(word, StringComparison.Ordinal)), $"{rule.Text("id")}: {example.Value}");
                }
            }
        }
    }
}
