using System.Collections.Concurrent;
using System.Security.Cryptography;
using KnowledgeBase.Site.Output;

namespace KnowledgeBase.Cli.Preview;

/// <summary>The files that were asked for last, made: a page is looked at, and asked about, several times in a row.</summary>
internal sealed class MadeFiles
{
    private const int Most = 32;

    private readonly ConcurrentDictionary<string, MadeFile> _made = new(StringComparer.Ordinal);

    public async Task<MadeFile> MakeAsync(PlannedFile file)
    {
        if (_made.TryGetValue(file.Path.Value, out MadeFile? made) && ReferenceEquals(made.Plan, file))
        {
            return made;
        }

        ReadOnlyMemory<byte> content = await file.MakeAsync();
        made = new MadeFile(file, content, TagOf(content.Span));
        if (_made.Count >= Most)
        {
            _made.Clear();
        }

        _made[file.Path.Value] = made;
        return made;
    }

    public static string TagOf(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content))[..16];
}

/// <param name="Tag">Other content has another.</param>
internal sealed record MadeFile(PlannedFile Plan, ReadOnlyMemory<byte> Content, string Tag);
