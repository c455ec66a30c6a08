using System.Buffers.Binary;

namespace KnowledgeBase.Cli.Importing.Isolation;

/// <summary>Messages over a pipe: the length in bytes (four bytes, little-endian), then the bytes.</summary>
internal static class Frames
{
    /// <summary>Longest message, in bytes: the longest document with room for its Markdown and its report.</summary>
    public const int Longest = 128 << 20;

    private const int HeaderLength = 4;

    public static async Task WriteAsync(Stream stream, ReadOnlyMemory<byte> message, CancellationToken cancellation)
    {
        byte[] header = new byte[HeaderLength];
        BinaryPrimitives.WriteInt32LittleEndian(header, message.Length);
        await stream.WriteAsync(header, cancellation);
        await stream.WriteAsync(message, cancellation);
        await stream.FlushAsync(cancellation);
    }

    /// <returns>Null when the stream ends before a message begins.</returns>
    /// <exception cref="InvalidDataException">The length is none, or the stream ends inside the message.</exception>
    public static async Task<byte[]?> ReadAsync(Stream stream, CancellationToken cancellation)
    {
        byte[] header = new byte[HeaderLength];
        int read = await stream.ReadAtLeastAsync(header, HeaderLength, throwOnEndOfStream: false, cancellation);
        if (read == 0)
        {
            return null;
        }

        int length = read == HeaderLength ? BinaryPrimitives.ReadInt32LittleEndian(header) : -1;
        if (length is < 0 or > Longest)
        {
            throw new InvalidDataException("A message does not begin with its length.");
        }

        byte[] message = new byte[length];
        int got = await stream.ReadAtLeastAsync(message, length, throwOnEndOfStream: false, cancellation);
        return got == length ? message : throw new InvalidDataException("A message is cut off.");
    }
}
