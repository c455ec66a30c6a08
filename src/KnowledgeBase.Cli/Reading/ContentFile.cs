using System.Globalization;
using System.Text;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Rules;
using KnowledgeBase.Rules.Files;

namespace KnowledgeBase.Cli.Reading;

/// <summary>Reads a content file of whatever somebody put there: what is no text of ours has a fault with its place instead of ending the check.</summary>
internal static class ContentFile
{
    /// <summary>The most bytes of a content file: a speech of a hundred thousand characters has a third of it.</summary>
    public const int MostBytes = 1_000_000;

    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static TextFile Read(RepositoryFolder repository, string path)
    {
        long size = new FileInfo(repository.FullPath(path)).Length;
        if (size > MostBytes)
        {
            return new TextFile(path, "") { Fault = new FileFault(FileRules.TooLarge, 0, [Number(size), Number(MostBytes)]) };
        }

        byte[] bytes = repository.ReadBytes(path);
        try
        {
            return new TextFile(path, s_strict.GetString(bytes));
        }
        catch (DecoderFallbackException fault)
        {
            // The bytes before the first wrong one are text, and give the line.
            int at = s_strict.GetString(bytes.AsSpan(0, fault.Index)).Length;
            return new TextFile(path, Encoding.UTF8.GetString(bytes)) { Fault = new FileFault(FileRules.NotUtf8, at, [GuessOf(bytes)]) };
        }
    }

    public static TextFile Link(RepositoryFolder repository, string path) =>
        new(path, "") { Fault = new FileFault(FileRules.Link, 0, [new FileInfo(repository.FullPath(path)).LinkTarget ?? "?"]) };

    // What people save by mistake shows it by its first bytes or by zeros.
    private static string GuessOf(byte[] bytes) => bytes switch
    {
        [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] => "; it looks like UTF-16",
        _ when bytes.AsSpan().Contains((byte)0) => "; it looks like no text at all",
        _ => "; it may be GBK or GB 18030",
    };

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
