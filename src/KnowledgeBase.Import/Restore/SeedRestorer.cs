using System.Security.Cryptography;
using KnowledgeBase.Import.Decode;
using KnowledgeBase.Import.Reading;
using KnowledgeBase.Rules.Fidelity;
using KnowledgeBase.Rules.Markup;

namespace KnowledgeBase.Import.Restore;

/// <summary>Writes the bytes of a seed again from its Markdown; where a reading stands between the two, the bytes of the reading.</summary>
public static class SeedRestorer
{
    /// <param name="seed">The seed's own bytes, needed where the Markdown gives a reading; null when they are not there.</param>
    /// <exception cref="InvalidDataException">The Markdown does not tell the seed or its reading, or the seed is not the one on record.</exception>
    public static byte[] Restore(Provenance provenance, SpeechBody body, byte[]? seed)
    {
        if (provenance.Reading is null)
        {
            string text = SeedAssembler.Assemble(provenance, body).Text;
            return Proven(SeedEncodings.Encode(text, provenance.Encoding, provenance.LineEnds), provenance.Seed, provenance.Sha256);
        }

        RestoreReading(provenance, body);
        if (seed is null)
        {
            throw new InvalidDataException($"'{provenance.Seed}' is not there, and its format cannot be written again. '--reading' prints the text that was read from it.");
        }

        string sha256 = Sha256(seed);
        return sha256 == provenance.Sha256
            ? seed
            : throw new InvalidDataException($"'{provenance.Seed}' is not the file that was imported: SHA-256 {sha256} instead of {provenance.Sha256}. Put the original bytes back.");
    }

    /// <summary>The bytes of the reading, in UTF-8.</summary>
    /// <exception cref="InvalidDataException">The speech has no reading, or the Markdown does not tell it.</exception>
    public static byte[] RestoreReading(Provenance provenance, SpeechBody body) => provenance.Reading is { } reading
        ? Proven(ReadingFile.Bytes(SeedAssembler.Assemble(provenance, body).Text), reading.Path, reading.Sha256)
        : throw new InvalidDataException($"'{provenance.Seed}' has no reading beside it: its text gives its bytes back. Leave '--reading' out.");

    private static byte[] Proven(byte[] bytes, string path, string sha256) => Sha256(bytes) is var found && found == sha256
        ? bytes
        : throw new InvalidDataException($"The Markdown does not give '{path}' back: SHA-256 {found} instead of {sha256}. Run 'kb check' to see where it differs.");

    private static string Sha256(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
