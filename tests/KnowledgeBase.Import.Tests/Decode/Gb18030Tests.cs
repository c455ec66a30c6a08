using KnowledgeBase.Import.Decode;
using KnowledgeBase.Import.Reading;

namespace KnowledgeBase.Import.Tests.Decode;

/// <summary>GB 18030-2005, chapter 5: two-byte codes are 81–FE, 40–7E or 80–FE.</summary>
public sealed class Gb18030Tests
{
    [Fact]
    public void EveryTwoByteCodeIsOneCharacterAndWritesTheSameBytes()
    {
        int codes = 0;
        for (int lead = 0x81; lead <= 0xFE; lead++)
        {
            for (int trail = 0x40; trail <= 0xFE; trail++)
            {
                if (trail == 0x7F)
                {
                    continue;
                }

                byte[] bytes = [(byte)lead, (byte)trail];
                Decoding decoding = SeedEncodings.Decode(bytes, "gb18030");

                Assert.Equal((1, 0, 0), (decoding.Text.Length, decoding.Damaged.Count, decoding.Torn));
                Assert.NotEqual("\uFFFD", decoding.Text);
                Assert.Equal(bytes, SeedEncodings.Encode(decoding.Text, "gb18030"));
                codes++;
            }
        }

        Assert.Equal(23_940, codes);
    }

    /// <summary>AAA1 is the first code that the standard leaves to its users.</summary>
    [Fact]
    public void ACodeOfPrivateUseIsReadAndAskedAbout()
    {
        byte[] speech = SeedEncodings.Encode("在全县作风建设大会上的讲话\n同志们：\n作风建设要常", "gb18030");

        DocumentReading reading = DocumentReader.Read("a.txt", [.. speech, 0xAA, 0xA1, .. SeedEncodings.Encode("抓不懈。\n", "gb18030")], "gb18030").Reading!;

        Assert.Contains("常\uE000抓", reading.Text, StringComparison.Ordinal);
        Assert.Contains(ReadingQuestions.Of(reading), question => question.Contains("1个自造字", StringComparison.Ordinal));
    }
}
