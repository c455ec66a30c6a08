using System.Text;
using KnowledgeBase.Search.Format;

namespace KnowledgeBase.Tests.Format;

public sealed class ShardTextTests
{
    private static readonly byte[] s_all = [.. Enumerable.Range(0, 256).Select(static b => (byte)b), (byte)'\\', (byte)'n', (byte)'\\'];

    [Fact]
    public void EveryByteComesBack() => Assert.Equal(s_all, ShardText.Unescape(ShardText.Escape(s_all)));

    [Fact]
    public void TheLengthIsKnownBefore() => Assert.Equal(ShardText.Escape(s_all).Length, ShardText.EscapedLength(s_all));

    [Fact]
    public void AFileIsOneCallWithOneStringOnOneLine()
    {
        string file = Encoding.Latin1.GetString(ShardText.Frame(ShardText.Escape(s_all)));

        Assert.StartsWith("kbS(\"", file, StringComparison.Ordinal);
        Assert.EndsWith("\");\n", file, StringComparison.Ordinal);
        Assert.Equal(file.Length - 1, file.IndexOf('\n', StringComparison.Ordinal));
        Assert.DoesNotContain('\r', file);
    }

    [Theory]
    [InlineData("")]
    [InlineData("kbS(\"")]
    [InlineData("<!doctype html><title>404</title>")]
    public void OtherFilesAreRefused(string file) => Assert.Throws<DamagedIndexException>(() => ShardText.Payload(Encoding.Latin1.GetBytes(file)));

    [Fact]
    public void TheChecksumIsThatOfZip() => Assert.Equal(0xCBF43926u, Checksum.Of("123456789"u8));
}
