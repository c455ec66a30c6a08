using KnowledgeBase.Import.Clean;
using KnowledgeBase.Import.Decode;

namespace KnowledgeBase.Import.Tests.Clean;

/// <summary>What a reader cannot see is taken out with its reason wherever it stands, or asked about; it never stays unsaid.</summary>
public sealed class UnseenTextTests
{
    private const string Title = "在全县作风建设大会上的讲话";
    private const string Body = "作风建设要常抓不懈。";

    [Theory]
    [InlineData("\u200B", "layout.zero-width")]
    [InlineData("\u202E", "layout.direction")]
    [InlineData("\U000E0041", "layout.tag")]
    [InlineData("\u0007", "layout.control")]
    [InlineData("\u0085", "layout.control")]
    public void InTitleAndBodyItIsTakenOutWithItsReason(string unseen, string rule)
    {
        ImportedSpeech speech = Imports.Text($"{Title.Insert(3, unseen)}\n\n同志们：\n{Body.Insert(3, unseen)}\n");

        Assert.Equal(Title, speech.Description.Title);
        Assert.Contains(Body, speech.Markdown, StringComparison.Ordinal);
        Assert.Equal(2, speech.Ledger.Removed.Count(span => span.Rule == rule));
    }

    [Theory]
    [InlineData("\uFFFF")]
    [InlineData("\uFDD0")]
    [InlineData("\U0010FFFE")]
    public void ACodeThatIsNoCharacterIsAskedAbout(string code) => Asks(Body.Insert(3, code), "1个不成字的码位");

    [Theory]
    [InlineData("\uE000")]
    [InlineData("\U000F0000")]
    [InlineData("\U0010FFFD")]
    public void PrivateUseOfAnyPlaneIsAskedAbout(string character) => Asks(Body.Insert(3, character), "1个自造字");

    [Fact]
    public void ACharacterThatWasLostBeforeIsAskedAbout() => Asks(Body.Insert(3, "\uFFFD"), "1处“\uFFFD”，此前保存时已失去原字");

    [Theory]
    [InlineData("utf-16le")]
    [InlineData("utf-16be")]
    public void HalfOfASurrogatePairIsDamageWithItsLine(string encoding)
    {
        byte[] start = SeedEncodings.Encode($"{Title}\n\n同志们：\n作风", encoding);
        byte[] half = encoding == "utf-16le" ? [0x00, 0xD8] : [0xD8, 0x00];

        ImportedSpeech speech = Imports.Bytes([.. start, .. half, .. SeedEncodings.Encode("建设要常抓不懈。\n", encoding)]);

        Assert.Equal([4], speech.Seed.DamagedLines);
        Assert.Contains("作风\uFFFD建设", speech.Markdown, StringComparison.Ordinal);
        Assert.Contains(speech.Questions, question => question.Contains("1处字节损坏", StringComparison.Ordinal) && question.Contains("第4行", StringComparison.Ordinal));
    }

    private static void Asks(string line, string what) =>
        Assert.Contains(Imports.Text($"{Title}\n\n同志们：\n{line}\n").Questions, question => question.Contains(what, StringComparison.Ordinal));
}
