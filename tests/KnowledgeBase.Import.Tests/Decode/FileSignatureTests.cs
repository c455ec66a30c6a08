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
}
