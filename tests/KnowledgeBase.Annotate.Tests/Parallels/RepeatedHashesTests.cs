using KnowledgeBase.Annotate.Parallels;

namespace KnowledgeBase.Tests.Annotate.Parallels;

public sealed class RepeatedHashesTests
{
    [Fact]
    public void AHashOfTwoTextsIsRepeatedWhateverTheirOrderAndNumber()
    {
        uint[][] texts = [.. Enumerable.Range(0, 200).Select(text => Hashes(text, 300))];
        RepeatedHashes repeated = new(expected: 200 * 300);

        Parallel.ForEach(texts, text => repeated.Add([.. text]));

        IEnumerable<uint> shared = texts.SelectMany(static text => text.Distinct()).GroupBy(static hash => hash).Where(static group => group.Count() > 1).Select(static group => group.Key);
        Assert.NotEmpty(shared);
        Assert.All(shared, hash => Assert.True(repeated.Contains(hash)));
    }

    [Fact]
    public void WhatOneTextHasTwiceIsNotRepeated()
    {
        RepeatedHashes repeated = new(expected: 10);

        repeated.Add([0xABCD0000, 7, 0xABCD0000]);

        Assert.False(repeated.Contains(0xABCD0000));
        Assert.False(repeated.Contains(7));
    }

    [Fact]
    public void MostHashesOfOneTextAloneAreLeftOut()
    {
        RepeatedHashes repeated = new(expected: 100_000);
        uint[][] texts = [.. Enumerable.Range(0, 100).Select(text => Enumerable.Range(0, 1000).Select(i => unchecked((uint)((text * 1000) + i) * 2654435761)).ToArray())];
        foreach (uint[] text in texts)
        {
            repeated.Add([.. text]);
        }

        Assert.True(texts.SelectMany(static text => text).Count(repeated.Contains) < 20_000);
    }

    // Spread over all bits; about every tenth stands in other texts too.
    private static uint[] Hashes(int text, int count) =>
        [.. Enumerable.Range(0, count).Select(i => unchecked((uint)(i % 10 == 0 ? i + (text % 7) : (text * 1000) + i) * 2654435761))];
}
