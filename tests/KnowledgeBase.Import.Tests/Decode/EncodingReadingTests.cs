using System.Text;
using KnowledgeBase.Import.Decode;

namespace KnowledgeBase.Import.Tests.Decode;

/// <summary>How much damage a text may have, and which part of it is weighed.</summary>
public sealed class EncodingReadingTests
{
    [Theory]
    [InlineData(100, 2, true)]
    [InlineData(100, 3, false)]
    [InlineData(400, 4, true)]
    [InlineData(400, 5, false)]
    [InlineData(2000, 8, true)]
    [InlineData(2000, 9, false)]
    public void AFewDamagedPlacesAreUsable(int length, int damaged, bool expected) =>
        Assert.Equal(expected, EncodingReading.Of(Damaged(length, damaged), "utf-8", isMarkup: false).IsUsable);

    [Theory]
    [InlineData(20, 2, true)]
    [InlineData(100, 5, true)]
    [InlineData(100, 6, false)]
    [InlineData(2000, 100, true)]
    [InlineData(2000, 101, false)]
    public void MoreAreWhenAPersonNamedTheEncoding(int length, int damaged, bool expected) =>
        Assert.Equal(expected, EncodingReading.Of(Damaged(length, damaged), "utf-8", isMarkup: false).IsUsableWhenChosen);

    [Fact]
    public void OnlyATextWithoutDamageIsWhole()
    {
        Assert.True(EncodingReading.Of(Damaged(10, 0), "utf-8", isMarkup: false).IsWhole);
        Assert.False(EncodingReading.Of(Damaged(10, 1), "utf-8", isMarkup: false).IsWhole);
    }

    [Fact]
    public void NullIsDamageBesideTheOther()
    {
        Decoding decoding = EncodingReading.Of([(byte)'a', 0, 0, (byte)'b', 0xFF, (byte)'c', 0, 0xFF, 0xE4], "utf-8", isMarkup: false).Decoding;

        Assert.Equal(new Decoding("a\uFFFDb\uFFFDc\uFFFD", [1, 3, 5], 1), decoding);
    }

    [Fact]
    public void TheBeginningOfALongTextIsWeighedAlone()
    {
        byte[] text = Encoding.UTF8.GetBytes(new string('的', 65_536) + new string('龘', 65_536));

        Assert.Equal(new EncodingCandidate("utf-8", 1), EncodingReading.Of(text, "utf-8", isMarkup: false).Candidate);
        Assert.Equal(0.5, EncodingReading.Of(Encoding.UTF8.GetBytes("的龘"), "utf-8", isMarkup: false).Score);
    }

    [Fact]
    public void OfAPageOnlyWhatIsNotAsciiIsWeighed()
    {
        byte[] text = Encoding.UTF8.GetBytes(new string('<', 70_000) + "的~" + new string('的', 70_000) + new string('龘', 70_000));

        Assert.Equal(1, EncodingReading.Of(text, "utf-8", isMarkup: true).Score);
        Assert.Equal(0.3, EncodingReading.Of(text, "utf-8", isMarkup: false).Score);
    }

    // So many characters, of which so many are one bad byte each.
    private static byte[] Damaged(int length, int damaged)
    {
        byte[] bytes = [.. Enumerable.Repeat((byte)'a', length)];
        for (int i = 0; i < damaged; i++)
        {
            bytes[i * 2] = 0xFF;
        }

        return bytes;
    }
}
