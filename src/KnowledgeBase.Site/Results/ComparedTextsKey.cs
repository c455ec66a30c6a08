using System.Security.Cryptography;
using KnowledgeBase.Annotate.Parallels;
using KnowledgeBase.Annotate.Phrases;
using KnowledgeBase.Rules.Markup;

namespace KnowledgeBase.Site.Results;

/// <summary>A hash of everything that the comparison of texts follows from.</summary>
internal static class ComparedTextsKey
{
    /// <param name="texts">All of them, in the order of the site.</param>
    /// <param name="selection">Which phrases are named.</param>
    /// <param name="program">A hash of the program.</param>
    /// <returns>SHA-256 in lower-case hexadecimal.</returns>
    public static string Of(IReadOnlyList<ComparedText> texts, PhraseSelection selection, string program)
    {
        byte[][] hashes = [.. texts.AsParallel().AsOrdered().Select(static text => HashOf(writer => Write(writer, text)))];
        return Convert.ToHexStringLower(HashOf(writer =>
        {
            TextBytes.Write(writer, program);
            writer.Write(selection.Most);
            writer.Write(selection.Except.Count);
            foreach (string phrase in selection.Except.Order(StringComparer.Ordinal))
            {
                TextBytes.Write(writer, phrase);
            }

            foreach (byte[] hash in hashes)
            {
                writer.Write(hash);
            }
        }));
    }

    private static void Write(BinaryWriter writer, ComparedText text)
    {
        TextBytes.Write(writer, text.Key);
        writer.Write(text.Lines.Count);
        foreach (ComparedLine line in text.Lines)
        {
            TextBytes.Write(writer, line.Text);
            writer.Write(line.Pieces.Count);
            foreach (SourceLinePiece piece in line.Pieces)
            {
                TextBytes.Write(writer, piece.BlockId);
                writer.Write(piece.Start);
            }
        }
    }

    private static byte[] HashOf(Action<BinaryWriter> write)
    {
        using var hash = SHA256.Create();
        using (var hashed = new BufferedStream(new CryptoStream(Stream.Null, hash, CryptoStreamMode.Write)))
        using (var writer = new BinaryWriter(hashed))
        {
            write(writer);
        }

        return hash.Hash ?? [];
    }
}
