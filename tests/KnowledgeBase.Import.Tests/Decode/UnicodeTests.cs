using KnowledgeBase.Import.Decode;

namespace KnowledgeBase.Import.Tests.Decode;

/// <summary>UTF-8 and UTF-16: what is torn, what is damage, what is left out.</summary>
public sealed class UnicodeTests
{
    [Theory]
    [InlineData("4E00D842DFB7", "一𠮷", 0)]
    [InlineData("4E", "", 1)]
    [InlineData("4E004E", "一", 1)]
    [InlineData("4E00D842", "一", 2)]
    [InlineData("4E00D842DF", "一", 3)]
    [InlineData("D842DFB7", "𠮷", 0)]
    [InlineData("DFB74E00", "\uFFFD一", 0)]
    [InlineData("D8424E00", "\uFFFD一", 0)]
    [InlineData("D842D842DFB7", "\uFFFD𠮷", 0)]
    [InlineData("DFB7DFB74E00", "\uFFFD一", 0)]
    [InlineData("D842004100420043", "\uFFFDABC", 0)]
    public void HalfOfAPairIsDamageAndACutOneIsTorn(string hexadecimal, string text, int torn)
    {
        byte[] big = Convert.FromHexString(hexadecimal);
        byte[] little = [.. big.Chunk(2).SelectMany(static unit => unit.Reverse())];

        foreach (Decoding decoding in (Decoding[])[Utf16.Decode(big, bigEndian: true), Utf16.Decode(little, bigEndian: false)])
        {
            Assert.Equal(torn, decoding.Torn);
            Assert.Equal(text, decoding.Text);
            Assert.Equal(text.Contains('\uFFFD', StringComparison.Ordinal) ? [0] : [], decoding.Damaged);
        }
    }

    [Fact]
    public void HalfOfAPairCannotBeWritten()
    {
        Assert.ThrowsAny<ArgumentException>(() => Utf16.Strict(bigEndian: false).GetBytes("\uD842"));
        Assert.ThrowsAny<ArgumentException>(() => Utf8.Strict.GetBytes("\uD842"));
    }

    [Theory]
    [InlineData("E4B880F0A0AEB7", "一𠮷", 0)]
    [InlineData("E4B8", "", 2)]
    [InlineData("41F0A0AE", "A", 3)]
    [InlineData("FF41", "\uFFFDA", 0)]
    [InlineData("41FFFE42FF", "A\uFFFDB\uFFFD", 0)]
    [InlineData("EDA080", "\uFFFD", 0)]
    [InlineData("FFF0A0AEB741", "\uFFFD𠮷A", 0)]
    public void BadBytesInARowAreOnePlaceAndACutCharacterIsTorn(string hexadecimal, string text, int torn)
    {
        Decoding decoding = Utf8.Decode(Convert.FromHexString(hexadecimal));

        Assert.Equal((text, torn), (decoding.Text, decoding.Torn));
        Assert.Equal(Enumerable.Range(0, text.Length).Where(at => text[at] == '\uFFFD'), decoding.Damaged);
    }

    [Theory]
    [InlineData("utf-8", "EFBBBF41")]
    [InlineData("utf-8-bom", "EFBBBF41")]
    [InlineData("utf-8-bom", "41")]
    [InlineData("utf-16le", "FFFE4100")]
    [InlineData("utf-16le-bom", "4100")]
    [InlineData("utf-16be", "FEFF0041")]
    [InlineData("utf-16be-bom", "FEFF0041")]
    [InlineData("utf-8-as-latin-1", "EFBBBF41")]
    public void AByteOrderMarkIsNoText(string encoding, string hexadecimal) =>
        Assert.Equal(new Decoding("A", [], 0), SeedEncodings.Decode(Convert.FromHexString(hexadecimal), encoding));

    [Theory]
    [InlineData("utf-8", "41")]
    [InlineData("utf-8-bom", "EFBBBF41")]
    [InlineData("utf-16le", "4100")]
    [InlineData("utf-16le-bom", "FFFE4100")]
    [InlineData("utf-16be", "0041")]
    [InlineData("utf-16be-bom", "FEFF0041")]
    public void AByteOrderMarkIsWrittenWhereTheEncodingSpeaksOfIt(string encoding, string hexadecimal) =>
        Assert.Equal(hexadecimal, Convert.ToHexString(SeedEncodings.Encode("A", encoding)));

    [Theory]
    [InlineData("koi8-r")]
    [InlineData("UTF-8")]
    [InlineData("zip")]
    [InlineData("")]
    [InlineData("utf-8-as-ebcdic")]
    public void AnEncodingThatIsNoneIsNamedWithWhatToDo(string encoding)
    {
        string says = $"'{encoding}' is not an encoding of seeds. Use a key of input/vocabulary/seed-encodings.yml.";

        Assert.StartsWith(says, Assert.Throws<ArgumentException>(() => SeedEncodings.Decode("a"u8, encoding)).Message, StringComparison.Ordinal);
        Assert.StartsWith(says, Assert.Throws<ArgumentException>(() => SeedEncodings.Encode("a", encoding)).Message, StringComparison.Ordinal);
    }
}
