using KnowledgeBase.Cli.Importing.Isolation;

namespace KnowledgeBase.Cli.Tests.Importing.Isolation;

public sealed class FramesTests
{
    [Fact]
    public async Task MessagesComeOutAsTheyWentInAndThenNothing()
    {
        using var pipe = new MemoryStream();
        await Frames.WriteAsync(pipe, new byte[] { 1, 2, 3 }, CancellationToken.None);
        await Frames.WriteAsync(pipe, ReadOnlyMemory<byte>.Empty, CancellationToken.None);
        pipe.Position = 0;

        byte[]? first = await Frames.ReadAsync(pipe, CancellationToken.None);
        byte[]? second = await Frames.ReadAsync(pipe, CancellationToken.None);
        byte[]? third = await Frames.ReadAsync(pipe, CancellationToken.None);

        Assert.Equal(new byte[] { 1, 2, 3 }, first);
        Assert.Equal(Array.Empty<byte>(), second);
        Assert.Null(third);
    }

    [Theory]
    [InlineData("0300")]
    [InlineData("030000000102")]
    [InlineData("FFFFFFFF")]
    [InlineData("7B226973")]
    public async Task BytesThatAreNoMessageAreTold(string hexadecimal)
    {
        using var pipe = new MemoryStream(Convert.FromHexString(hexadecimal));

        await Assert.ThrowsAsync<InvalidDataException>(() => Frames.ReadAsync(pipe, CancellationToken.None));
    }
}
