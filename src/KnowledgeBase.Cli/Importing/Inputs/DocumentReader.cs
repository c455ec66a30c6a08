using System.Globalization;

namespace KnowledgeBase.Cli.Importing.Inputs;

/// <summary>Reads the bytes of a document, but never more than a document may have, and never from something that would make it wait.</summary>
internal static class DocumentReader
{
    /// <summary>Most bytes of a text or a web page.</summary>
    public const int LargestText = 5 << 20;

    /// <summary>Most bytes of a packed document, whose pictures are never read.</summary>
    public const int LargestPackage = 20 << 20;

    private const int LargestPiece = 1 << 16;

    private static ReadOnlySpan<byte> PackageStart => [0x50, 0x4B, 0x03, 0x04];

    /// <param name="standardInput">Opens standard input.</param>
    /// <returns>The bytes, or why there are none and what to do: exactly one of the two.</returns>
    public static (byte[]? Bytes, string? Problem) Read(ImportInput input, Func<Stream> standardInput)
    {
        if (input.FullPath is not { } path)
        {
            using Stream piped = standardInput();
            return ReadAll(piped);
        }

        try
        {
            // Asked before opening: opening a pipe waits for its writer. Pipes, devices and sockets have no length.
            if (new FileInfo(path).Length == 0)
            {
                return (null, "It is empty, or no file but a pipe, a device or a socket. Name a file with text; what another program prints can be piped into 'kb import - --name NAME'.");
            }

            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
            return ReadAll(file);
        }
        catch (Exception fault) when (fault is UnauthorizedAccessException or IOException)
        {
            return (null, $"It cannot be read: {fault.Message} Give access to it and import it again.");
        }
    }

    private static (byte[]? Bytes, string? Problem) ReadAll(Stream stream)
    {
        byte[] start = new byte[PackageStart.Length];
        int begun = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        int most = start.AsSpan().SequenceEqual(PackageStart) ? LargestPackage : LargestText;
        if (stream.CanSeek && stream.Length > most)
        {
            return TooLarge(most);
        }

        // A file says how long it is; what is piped does not.
        using var bytes = new MemoryStream(stream.CanSeek ? (int)stream.Length : 0);
        bytes.Write(start, 0, begun);
        byte[] buffer = new byte[stream.CanSeek ? Math.Clamp(stream.Length, 1, LargestPiece) : LargestPiece];
        for (int read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
        {
            bytes.Write(buffer, 0, read);
            if (bytes.Length > most)
            {
                return TooLarge(most);
            }
        }

        return (bytes.Length == bytes.Capacity ? bytes.GetBuffer() : bytes.ToArray(), null);
    }

    private static (byte[]? Bytes, string? Problem) TooLarge(int most) =>
        (null, string.Create(CultureInfo.InvariantCulture, $"It is larger than {most >> 20} MiB, which no speech is. Import it in parts, or take out what is not text."));
}
