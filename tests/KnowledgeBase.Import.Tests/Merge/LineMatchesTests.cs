using FsCheck;
using FsCheck.Fluent;
using KnowledgeBase.Import.Merge;

namespace KnowledgeBase.Import.Tests.Merge;

public sealed class LineMatchesTests
{
    [Theory]
    [InlineData("", "", "")]
    [InlineData("abc", "abc", "abc")]
    [InlineData("abc", "axc", "ac")]
    [InlineData("abcd", "xbcy", "bc")]
    [InlineData("a-b-c", "a-c", "a-c")]
    [InlineData("abcdef", "defabc", "def")]
    [InlineData("abxcd", "abcd", "abcd")]
    public void EqualLinesAreFoundInOrder(string before, string after, string shared)
    {
        string[] old = Lines(before);

        Assert.Equal(shared, string.Concat(LineMatches.Of(old, Lines(after)).SelectMany(match => old.Skip(match.Before).Take(match.Count))));
    }

    [Fact]
    public void RunsRiseInBothTextsAndHoldEqualLines()
    {
        Gen<string[]> texts = Gen.Elements("a", "b", "c", "d", "e", "").ListOf().Select(lines => lines.ToArray());

        Prop.ForAll(texts.ToArbitrary(), texts.ToArbitrary(), (before, after) =>
        {
            (int b, int a) = (0, 0);
            foreach (LineMatch match in LineMatches.Of(before, after))
            {
                Assert.True(match.Before >= b && match.After >= a && match.Count > 0);
                (b, a) = (match.Before + match.Count, match.After + match.Count);
                Assert.Equal(before[match.Before..b], after[match.After..a]);
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(20261122, 41));
    }

    private static string[] Lines(string letters) => [.. letters.Select(letter => letter.ToString())];
}
