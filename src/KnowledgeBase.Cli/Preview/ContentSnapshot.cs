using System.Collections.Frozen;
using KnowledgeBase.Cli.Reading;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Rules;

namespace KnowledgeBase.Cli.Preview;

/// <summary>All content files and seeds as they were at one time. A file that has not changed since an earlier snapshot is the same object.</summary>
internal sealed record ContentSnapshot(FrozenDictionary<string, SeenFile> Files)
{
    public static ContentSnapshot Empty { get; } = new(FrozenDictionary<string, SeenFile>.Empty);

    public IEnumerable<TextFile> Texts => Files.Values.Select(static file => file.Text).OfType<TextFile>();

    /// <param name="changed">Files to be read whatever their stamps say.</param>
    public ContentSnapshot Refresh(RepositoryFolder repository, IReadOnlySet<string> changed)
    {
        SeenFile?[] seen = SideBySide.Read(ContentReader.List(repository), path =>
        {
            SeenFile? before = Files.GetValueOrDefault(path);
            SeenFile? now = SeenFile.Read(repository, path, changed.Contains(path) ? null : before);
            return now?.Text == before?.Text && now is not null ? now with { Text = before?.Text } : now;
        });
        return new ContentSnapshot(seen.OfType<SeenFile>().ToFrozenDictionary(static file => file.Path, StringComparer.Ordinal));
    }

    public static bool IsSpeech(string path) =>
        path.StartsWith(LibraryLoader.SpeechFolder, StringComparison.Ordinal) && path.EndsWith(".md", StringComparison.Ordinal);
}
