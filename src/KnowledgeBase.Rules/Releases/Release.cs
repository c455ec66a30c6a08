using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using KnowledgeBase.Text;

namespace KnowledgeBase.Rules.Releases;

/// <summary>All texts as they were published on a day, so that a citation of that state can be checked later. Written once and never edited.</summary>
public sealed record Release
{
    public required ReleaseNumber Number { get; init; }

    /// <summary>The day of the release in UTC, YYYY-MM-DD.</summary>
    public required string Date { get; init; }

    /// <summary>What <see cref="CorpusHash"/> gives for <see cref="Speeches"/>.</summary>
    public required string Corpus { get; init; }

    /// <summary>In the order of their slugs.</summary>
    public required EquatableArray<ReleasedSpeech> Speeches { get; init; }

    /// <summary>
    /// SHA-256 of the list that <c>sha256sum</c> prints for the texts' files: a line "hash, two blanks, slug.txt" for each speech, in the order
    /// of the files' names ("a-b.txt" before "a.txt"). Who has the files can make it again.
    /// </summary>
    public static string CorpusHash(IEnumerable<ReleasedSpeech> speeches)
    {
        var list = new StringBuilder();
        foreach ((string file, string sha256) in speeches.Select(static speech => ($"{speech.Slug}.txt", speech.Sha256)).OrderBy(static pair => pair.Item1, StringComparer.Ordinal))
        {
            list.Append(sha256).Append("  ").Append(file).Append('\n');
        }

        using SHA256 hash = SHA256.Create();
        return string.Concat(hash.ComputeHash(Encoding.UTF8.GetBytes(list.ToString())).Select(static value => value.ToString("x2", CultureInfo.InvariantCulture)));
    }
}
