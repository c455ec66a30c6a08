using KnowledgeBase.Tests;

namespace KnowledgeBase.Rules.Tests;

/// <summary>The vocabularies and collections of the repository, and a small document that satisfies them.</summary>
internal static class RepositoryContent
{
    public const string SeedPath = "seeds/example.txt";

    public const string SeedText = "同志们：\n";

    public const string Body = "同志们： {#p2x}\n";

    public static IReadOnlyList<TextFile> Definitions { get; } =
    [
        .. RepositoryText.Under("input/vocabulary", ".yml")
            .Concat(RepositoryText.Under("input/collections", ".yml"))
            .Select(path => new TextFile(path, RepositoryText.Read(path))),
        new TextFile(SeedPath, SeedText),
    ];

    public static RuleContext Context { get; } = RuleContextReader.Read(Definitions, []);

    /// <summary>Every required field once, in the order of the collection.</summary>
    private static readonly (string Key, string Yaml)[] s_required =
    [
        ("title", "title: 在全县作风建设会议上的讲话\n"),
        ("title-source", "title-source: supplied\n"),
        ("genre", "genre: 讲话\n"),
        ("level", "level: 县\n"),
        ("occasion", "occasion: unknown\n"),
        ("speaker", "speaker: unknown\n"),
        ("date", "date: unknown\n"),
        ("lang", "lang: zh-Hans\n"),
        ("completeness", "completeness: { state: full }\n"),
        ("proofread", "proofread: 1\n"),
        ("source", "source:\n  seed: seeds/example.txt\n  sha256: 43d2c8c2e9dee890bc653874036b21485f09564bc9d15df8a7146053172de55d\n  encoding: utf-8\n"),
    ];

    /// <summary>A whole document with these lines as its first fields, and every required field that they do not set.</summary>
    public static string Document(string fields)
    {
        string[] keys = [.. fields.Split('\n').Select(line => line.Split(':', '：')[0])];
        string rest = string.Concat(s_required.Where(field => !keys.Contains(field.Key)).Select(field => field.Yaml));
        return $"---\n{fields}{rest}---\n\n{Body}";
    }

    /// <summary>Checks one document, with the definitions of the repository beside it.</summary>
    public static IReadOnlyList<Finding> Check(string path, string text) => ContentChecker.Check([.. Definitions.Where(file => file.Path != path), new TextFile(path, text)]);
}
