using KnowledgeBase.Import.Write;
using KnowledgeBase.Rules.Fidelity;

namespace KnowledgeBase.Import.Tests.Write;

public sealed class RemovedEntryTests
{
    [Fact]
    public void FewRemovalsAreOneEntryForEachText()
    {
        Assert.Equal(
            ["  - { rule: ui.action, at: \"1-2:1\", text: \"点赞\\n\" }"],
            Print(new("ui.action", new Place(1, 1), "点赞\n"), new("ui.action", new Place(2, 1), "点赞\n")));
    }

    [Fact]
    public void ManyPiecesOfALineAreARow()
    {
        string[] syllables = ["(xué)", "(xí)", "(guàn)", "(chè)", "(dǎng)", "(de)", "(jīng)", "(shén)"];

        Assert.Equal(
            ["  - { rule: noise.pinyin, at: \"3:2\", each: \"(_)\", text: \"xué_xí_guàn_chè_dǎng_de_jīng_shén\" }"],
            Print([.. Row(syllables, 3)]));
    }

    [Fact]
    public void PiecesWithoutACommonFrameAreWrittenWhole()
    {
        string[] noise = ["xué", "xí", "guàn", "chè", "dǎng", "de", "jīng", "shén"];

        Assert.Contains("each: \"_\", text: \"xué_xí_guàn", Assert.Single(Print([.. Row(noise, 3)])), StringComparison.Ordinal);
    }

    [Fact]
    public void WhatARowCannotHoldIsAnEntryOfItsOwn()
    {
        List<RemovedText> removed = [.. Row(["(a_b)", "(xué)", "(xí)", "(guàn)", "(chè)", "(dǎng)", "(de)", "(jīng)", "(shén)", "(hǎo)"], 3)];

        Assert.Equal(2, Print([.. removed]).Count);
    }

    [Fact]
    public void ALongRowIsCut()
    {
        Assert.Equal(3, Print([.. Row([.. Enumerable.Range(0, 250).Select(i => $"(x{i})")], 1)]).Count);
    }

    [Fact]
    public void PiecesThatTouchBeginRowsOfTheirOwn()
    {
        List<RemovedText> removed = [.. Row([.. Enumerable.Range(0, 20).Select(i => $"(x{i})")], 1)];
        removed.Add(new RemovedText("noise.pinyin", new Place(1, removed[^1].At.Column + removed[^1].Text.Length), "(y)"));

        Assert.Equal(2, Print([.. removed]).Count);
    }

    private static IEnumerable<RemovedText> Row(string[] texts, int line)
    {
        int column = 2;
        foreach (string text in texts)
        {
            yield return new RemovedText("noise.pinyin", new Place(line, column), text);
            column += text.Length + 1;
        }
    }

    private static IReadOnlyList<string> Print(params RemovedText[] removed) => [.. RemovedEntry.Of(removed).Select(entry => entry.ToString())];
}
