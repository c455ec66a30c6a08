using KnowledgeBase.Import.Decode;
using KnowledgeBase.Import.Reading;

namespace KnowledgeBase.Import.Tests.Decode;

/// <summary>Official prose composed of the seeds' sentences, as files of any encoding hold it, half of them cut inside their last character.</summary>
public sealed class ReencodedTextTests
{
    private static readonly string[] s_simplified = Sentences("000", "001", "003", "004");
    private static readonly string[] s_traditional = Sentences("002");

    [Theory]
    [InlineData("utf-8", 40)]
    [InlineData("gb18030", 40)]
    [InlineData("big5", 40)]
    [InlineData("utf-16le", 40)]
    [InlineData("utf-16be", 40)]
    [InlineData("hz", 40)]
    [InlineData("utf-8", 400)]
    [InlineData("gb18030", 400)]
    [InlineData("big5", 400)]
    [InlineData("utf-16le", 400)]
    [InlineData("utf-16be", 400)]
    [InlineData("hz", 400)]
    [InlineData("gb18030", 4000)]
    [InlineData("big5", 4000)]
    public void TheRightTextIsRead(string encoding, int length)
    {
        var random = new Random(length);
        for (int round = 0; round < 40; round++)
        {
            string text = Compose(random, encoding, length);
            byte[] bytes = SeedEncodings.Encode(text, encoding);
            bool isTorn = round % 2 == 1;

            // HZ closes with two bytes after the last character.
            ReadResult read = DocumentReader.Read("seeds/made-up.txt", isTorn ? bytes[..^(encoding == "hz" ? 3 : 1)] : bytes);

            Assert.Equal((encoding, isTorn ? text[..^1] : text), (read.Reading?.Encoding, read.Reading?.Text));
            Assert.Equal(isTorn, !read.Reading!.IsExact);
        }
    }

    private static string Compose(Random random, string encoding, int length)
    {
        string[] sentences = encoding == "big5" || random.Next(6) == 0 && encoding != "hz" ? s_traditional : s_simplified;
        string text = "";
        while (text.Length < length)
        {
            text += sentences[random.Next(sentences.Length)] + (random.Next(3) == 0 ? "\n" : "");
        }

        string held = string.Concat(text[..length].Select(c => c.ToString()).Where(c => Holds(encoding, c)));
        return held.TrimEnd('\n') + (encoding == "big5" ? "會" : "会");
    }

    private static bool Holds(string encoding, string character)
    {
        try
        {
            return SeedEncodings.Encode(character, encoding).Length > 0;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static string[] Sentences(params string[] seeds) =>
        [.. seeds.SelectMany(seed => Imports.SeedText(seed).Split('\n')).SelectMany(line => line.Split('。')).Where(sentence => sentence.Length is > 8 and < 120).Select(sentence => sentence + "。")];
}
