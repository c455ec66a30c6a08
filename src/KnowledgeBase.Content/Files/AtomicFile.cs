using System.Text;

namespace KnowledgeBase.Content.Files;

/// <summary>
/// Writes a file whole or not at all: into a temporary file beside it, flushed to the disk, then renamed over it. A full disk, a killed
/// process or text that has no UTF-8 form leaves the old file as it was.
/// </summary>
public static class AtomicFile
{
    private static readonly UTF8Encoding s_strictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Writes text as UTF-8 without a byte order mark.</summary>
    /// <exception cref="EncoderFallbackException">The text holds half of a surrogate pair.</exception>
    public static void WriteText(string path, string text) => WriteBytes(path, s_strictUtf8.GetBytes(text));

    public static void WriteBytes(string path, ReadOnlySpan<byte> bytes)
    {
        string target = Path.GetFullPath(path);
        Directory.CreateDirectory(Path.GetDirectoryName(target) ?? throw new ArgumentException($"'{path}' names no file.", nameof(path)));
        string temporary = $"{target}.{Environment.ProcessId}.part";
        try
        {
            using (var stream = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None))
            {
                stream.Write(bytes);
                stream.Flush(flushToDisk: true);
            }

            File.Move(temporary, target, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }
}
