using System.Security.Cryptography;

namespace KnowledgeBase.Site.Draft;

/// <summary>
/// A file of texts. It is made once to be known and again when it is written: those of a large library are more than should be held in memory
/// in between.
/// </summary>
/// <param name="Name">In the folder of the version.</param>
/// <param name="Speeches">How many are in it.</param>
/// <param name="Length">In bytes.</param>
/// <param name="Sha256">Of its bytes, in lower-case hexadecimal.</param>
/// <param name="Make">Gives its bytes, the same each time.</param>
public sealed record DraftPart(string Name, int Speeches, int Length, string Sha256, Func<byte[]> Make)
{
    /// <param name="content">What <paramref name="make"/> gives, where that is at hand.</param>
    public static DraftPart Of(string name, int speeches, ReadOnlySpan<byte> content, Func<byte[]> make) =>
        new(name, speeches, content.Length, Convert.ToHexStringLower(SHA256.HashData(content)), make);
}
