using System.Security.Cryptography;
using KnowledgeBase.Import.Decode;
using KnowledgeBase.Rules.Fidelity;
using KnowledgeBase.Rules.Markup;

namespace KnowledgeBase.Import.Restore;

/// <summary>Writes the bytes of a seed again, from its Markdown alone.</summary>
public static class SeedRestorer
{
    /// <exception cref="InvalidDataException">The Markdown does not tell the seed: the bytes' SHA-256 is not the one on record.</exception>
    public static byte[] Restore(Provenance provenance, SpeechBody body)
    {
        string text = SeedAssembler.Assemble(provenance, body).Text;
        byte[] bytes = SeedEncodings.Encode(text, provenance.Encoding, provenance.CrLf);
        string sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes));
        return sha256 == provenance.Sha256
            ? bytes
            : throw new InvalidDataException(
                $"The Markdown does not give '{provenance.Seed}' back: SHA-256 {sha256} instead of {provenance.Sha256}. Run 'kb check' to see where it differs.");
    }
}
