using KnowledgeBase.Cli.Preview;
using KnowledgeBase.Cli.Reading;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Rules;
using KnowledgeBase.Rules.FrontMatter;
using KnowledgeBase.Rules.Yaml;
using KnowledgeBase.Site.Parts;

namespace KnowledgeBase.Cli.Building;

/// <summary>What a part is made from: the common files, its speeches and their raw documents. Of other speeches no more than the names are read.</summary>
/// <param name="Files">As <see cref="ContentReader.Read(RepositoryFolder)"/> gives them.</param>
/// <param name="Others">The paths of the speeches of other parts.</param>
internal sealed record PartContent(IReadOnlyList<TextFile> Files, IReadOnlyList<string> Others)
{
    private const string Unknown = "unknown";

    public static PartContent Read(RepositoryFolder repository, PartNumber part)
    {
        ILookup<Kind, string> paths = ContentReader.List(repository).ToLookup(path => KindOf(path, part));
        TextFile[] speeches = SideBySide.Read([.. paths[Kind.Own]], path => ContentReader.Read(repository, path));
        string[] sources = [.. speeches.SelectMany(SeedFile.NamedIn).Distinct(StringComparer.Ordinal).Where(path => ContentReader.Has(repository, path))];
        TextFile[] own =
        [
            .. SideBySide.Read([.. paths[Kind.Common]], path => ContentReader.Read(repository, path)),
            .. speeches,
            .. SideBySide.Read(sources, path => ContentReader.Read(repository, path)),
        ];
        return new PartContent(ContentReader.WithCompiled(own), [.. paths[Kind.Other]]);
    }

    /// <summary>True for what every part is made from.</summary>
    public static bool IsCommon(string path) => !ContentSnapshot.IsSpeech(path) && !path.StartsWith(SeedFile.Folder + "/", StringComparison.Ordinal);

    /// <summary>Whether a speech of another part has a day. What it says is checked by whoever makes that part.</summary>
    public static bool AnyHasDay(RepositoryFolder repository, IReadOnlyList<string> paths) => paths.AsParallel().Any(path =>
    {
        TextFile file = ContentReader.Read(repository, path);
        YamlMapping? front = FrontMatterSplitter.Split(file, new FindingList(file)) is { } block ? YamlReader.Read(block.Yaml).Root : null;
        return front?.Text("date") is { } date && date != Unknown || front?.Text("published") is not null;
    });

    private static Kind KindOf(string path, PartNumber part) =>
        IsCommon(path) ? Kind.Common
        : !ContentSnapshot.IsSpeech(path) ? Kind.Seed
        : part.Holds(Path.GetFileNameWithoutExtension(path)) ? Kind.Own
        : Kind.Other;

    private enum Kind
    {
        Common,
        Own,
        Other,
        Seed,
    }
}
