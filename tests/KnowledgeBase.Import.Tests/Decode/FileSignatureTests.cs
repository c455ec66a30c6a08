using KnowledgeBase.Import.Decode;

namespace KnowledgeBase.Import.Tests.Decode;

public sealed class FileSignatureTests
{
    [Theory]
    [InlineData("D0CF11E0A1B11AE1", "libreoffice --headless --convert-to docx FILE")]
    [InlineData("7B5C7274663120", "libreoffice --headless --convert-to docx FILE")]
    [InlineData("255044462D312E37", "pdftotext FILE")]
    [InlineData("FFD8FFE0", "picture")]
    [InlineData("89504E470D0A1A0A", "picture")]
    [InlineData("474946383961", "picture")]
    [InlineData("49492A00", "picture")]
    public void AFileThatIsNoTextIsNamedWithWhatToDo(string start, string advice) =>
        Assert.Contains(advice, FileSignature.DescribeBinary(Convert.FromHexString(start)), StringComparison.Ordinal);

    [Fact]
    public void TextHasNoSignature() => Assert.Null(FileSignature.DescribeBinary("同志们"u8));

    [Theory]
    [InlineData("D0CF11E0A1B11AE1", "This is an old Word or WPS file. Convert it first: libreoffice --headless --convert-to docx FILE")]
    [InlineData("D0CF11E0", "This is an old Word or WPS file. Convert it first: libreoffice --headless --convert-to docx FILE")]
    [InlineData("25504446", "This is a PDF. Take its text out first: pdftotext FILE")]
    [InlineData("4D4D002A", "This is a picture. Type its text into a .txt file.")]
    [InlineData("7B5C727466", "This is rich text (RTF). Convert it first: libreoffice --headless --convert-to docx FILE")]
    public void TheAdviceIsAWholeSentence(string start, string advice) =>
        Assert.Equal(advice, FileSignature.DescribeBinary(Convert.FromHexString(start)));

    [Theory]
    [InlineData("")]
    [InlineData("D0CF11")]
    [InlineData("255044")]
    [InlineData("FFD8")]
    [InlineData("4949")]
    [InlineData("00D0CF11E0")]
    public void LessThanASignatureIsNone(string start) => Assert.Null(FileSignature.DescribeBinary(Convert.FromHexString(start)));

    [Fact]
    public void AFileWithAPasswordIsToldFromAnOldOne()
    {
        byte[] container = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
        byte[] stream = System.Text.Encoding.Unicode.GetBytes("EncryptedPackage");

        Assert.True(CompoundFile.Is(container));
        Assert.False(CompoundFile.Is(container.AsSpan()[1..]));
        Assert.False(CompoundFile.IsLocked(container));
        Assert.True(CompoundFile.IsLocked([.. container, .. stream]));
        Assert.True(CompoundFile.IsLocked([.. container, 1, 2, .. stream, 3]));
        Assert.False(CompoundFile.IsLocked(stream));
        Assert.Equal(CompoundFile.LockedAdvice, FileSignature.DescribeBinary([.. container, .. stream]));
    }
}
