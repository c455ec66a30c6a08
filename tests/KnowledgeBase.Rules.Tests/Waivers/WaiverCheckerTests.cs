using System.Text.Json;
using KnowledgeBase.Rules.Tests.Pages;
using KnowledgeBase.Tests;

namespace KnowledgeBase.Rules.Tests.Waivers;

public sealed class WaiverCheckerTests
{
    private const string Good = "rule: KB6301, file: input/speeches/example.md, reason: 已由某机关公开通报, reviewer: 编辑组";

    private static readonly string[] s_naughty = JsonSerializer.Deserialize<string[]>(RepositoryText.Read("tests/KnowledgeBase.Rules.Tests/Fixtures/naughty-strings/blns.json"))!;

    [Theory]
    [InlineData("rule: KB6399, file: input/speeches/example.md, reason: 已公开, reviewer: 甲", "(2,13)-(2,19) KB6601")]
    [InlineData("rule: KB6001, file: input/speeches/example.md, reason: 已公开, reviewer: 甲", "(2,13)-(2,19) KB6602")]
    [InlineData("rule: KB6604, file: input/speeches/example.md, reason: 已公开, reviewer: 甲", "(2,13)-(2,19) KB6602")]
    [InlineData("rule: KB6301, file: input/speeches/b.md, reason: 已公开, reviewer: 甲", "(2,27)-(2,46) KB6603")]
    [InlineData("rule: KB6301, file: input/speeches/example.md, at: level, reason: 已公开, reviewer: 甲", "(2,13)-(2,19) KB6604")]
    [InlineData("rule: KB6301, file: input/speeches/example.md, at: zzz, reason: 已公开, reviewer: 甲", "(2,58)-(2,61) KB6604")]
    [InlineData("rule: KB6301, file: input/speeches/example.md, reason: 好, reviewer: 甲", "(2,62)-(2,63) KB6605")]
    [InlineData("rule: KB6301, file: input/speeches/example.md, reason: TODO, reviewer: 甲", "(2,62)-(2,66) KB6605")]
    [InlineData("rule: KB6301, file: input/speeches/example.md, reason: 𠮷……, reviewer: 甲", "(2,62)-(2,66) KB6605")]
    [InlineData("rule: KB6301, file: input/speeches/example.md, reason: \"\", reviewer: 甲", "(2,62)-(2,64) KB2003")]
    [InlineData("rule: KB6301, file: input/speeches/example.md, raeson: 已公开, reviewer: 甲", "(2,54)-(2,60) KB2001")]
    public void AFindingPointsAtTheValue(string waiver, params string[] expected) =>
        Assert.Equal(expected.Order(StringComparer.Ordinal), WaiverSample.Check($"waivers:\n  - {{ {waiver} }}\n").Brief().Order(StringComparer.Ordinal));

    [Fact]
    public void ANaughtyStringIsNoFieldOfAWaiver()
    {
        foreach (string text in s_naughty)
        {
            string key = JsonSerializer.Serialize(text);

            Assert.True(WaiverSample.Check($"waivers:\n  - {{ {key}: 甲, {Good} }}\n").Count > 0, $"{key} is accepted in brackets");
            Assert.True(WaiverSample.Check($"waivers:\n  - {key}: 甲\n    rule: KB6301\n").Count > 0, $"{key} is accepted");
            Assert.True(WaiverSample.Check($"{key}: []\n").Count > 0, $"{key} is accepted above the waivers");
        }
    }

    [Fact]
    public void ANaughtyStringIsAReasonOrAFindingAtIt()
    {
        foreach (string text in s_naughty)
        {
            string reason = JsonSerializer.Serialize(text);

            Assert.All(
                WaiverSample.Check($"waivers:\n  - {{ {Good.Replace("已由某机关公开通报", reason, StringComparison.Ordinal)} }}\n"),
                finding => Assert.Contains($"{finding.Span.StartLine} {finding.Rule.Id}", (string[])["2 KB2003", "2 KB6605"]));
            Assert.All(
                WaiverSample.Check($"waivers:\n  - rule: KB6301\n    file: input/speeches/example.md\n    reason: {text}\n    reviewer: 甲\n"),
                static finding => Assert.DoesNotContain("KB9", finding.Rule.Id, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void LineEndsOfWindowsMoveNoPlace() =>
        Assert.Equal(
            ["(5,11)-(5,17) KB6601"],
            WaiverSample.Check("# 𠮷\r\nwaivers:\r\n  - file: input/speeches/example.md\r\n    reason: 已公开\r\n    rule: KB6399\r\n    reviewer: 甲\r\n").Brief());

    [Fact]
    public void TheSameWaiverTwiceIsFoundAtTheSecond()
    {
        IReadOnlyList<Finding> findings = WaiverSample.Check($"waivers:\n  - {{ {Good} }}\n  - {{ {Good.Replace("编辑组", "甲", StringComparison.Ordinal)} }}\n");

        Assert.Equal(["(3,13)-(3,19) KB6606"], findings.Brief());
        Assert.Equal("input/waivers.yml, line 2 waives the same. Delete one of the two.", findings[0].Message);
    }

    [Fact]
    public void ARuleThatWasMeantIsNamed() =>
        Assert.StartsWith(
            "Rule 'KB66301' does not exist. Did you mean 'KB6301'?",
            Assert.Single(WaiverSample.Check($"waivers:\n  - {{ {Good.Replace("KB6301", "KB66301", StringComparison.Ordinal)} }}\n")).Message,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("# Nothing is waived.\n")]
    [InlineData("waivers:\n")]
    [InlineData("waivers: []\n")]
    public void AFileWithoutWaiversIsInOrder(string text) => Assert.Empty(WaiverSample.Check(text));

    [Theory]
    [InlineData("waiver:\n  - a\n", "KB2001")]
    [InlineData("waivers: 甲\n", "KB2004")]
    [InlineData("waivers:\n  - 甲\n", "KB2004")]
    [InlineData("waivers: &a\n  - { rule: KB6301 }\n", "KB1004")]
    public void AnotherShapeIsAFinding(string text, string rule) => Assert.Contains(WaiverSample.Check(text), finding => finding.Rule.Id == rule);

    [Fact]
    public void ABrokenEntryCoversNothingAndTheOthersDo()
    {
        ContentCheck check = WaiverSample.Apply($"waivers:\n  - {{ {Good.Replace("reviewer", "reviewr", StringComparison.Ordinal)} }}\n  - {{ {Good}, at: tzc }}\n");

        Assert.Single(check.Waived);
        Assert.Equal(2, check.Findings.Count(finding => finding.Rule == WaiverSample.Advice));
    }
}
