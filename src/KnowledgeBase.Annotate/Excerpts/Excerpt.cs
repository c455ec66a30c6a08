using System.Security.Cryptography;
using System.Text;
using KnowledgeBase.Text;
using KnowledgeBase.Text.Folding;

namespace KnowledgeBase.Annotate.Excerpts;

/// <summary>A passage worth quoting.</summary>
public sealed record Excerpt
{
    private const int HashLength = 6;

    public required TextPlace Place { get; init; }

    public required string Text { get; init; }

    /// <summary>Keys of the vocabulary Theme, one at least.</summary>
    public required EquatableArray<string> Themes { get; init; }

    /// <summary>True when a person marked it; false when a program proposes it.</summary>
    public required bool IsMarked { get; init; }

    /// <summary>How well a proposal may be quoted, compared with others; 0 for what a person marked.</summary>
    public double Score { get; init; }

    /// <summary>What stands before it in its paragraph: the sentence before, or the beginning of its own; may be empty.</summary>
    public required string Before { get; init; }

    public required string After { get; init; }

    /// <summary>
    /// Names it among all excerpts of its speech: the block and a hash of its words, folded and without marks. It stays when others come and go, and
    /// when punctuation, width or script of the words are corrected; other words are another excerpt.
    /// </summary>
    public string Id => $"{Place.BlockId}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Fold.ToSkeleton(Text))))[..HashLength]}";
}
