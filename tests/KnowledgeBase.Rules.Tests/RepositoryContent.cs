using KnowledgeBase.Rules.Fidelity;
using KnowledgeBase.Rules.Markup;
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
            .Concat(RepositoryText.Under("input/cleaning", ".yml"))
            .Concat(["input/lexicon/public-names.yml", "input/lexicon/dated-terms.yml"])
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

    /// <summary>
    /// A whole document with a body of its own. Its seed is <paramref name="seed"/>; without one, the seed that the body tells of. A
    /// <c>source</c> among the fields wins; <c>{sha256}</c> in it is the seed's, <c>{sha256 of PATH}</c> a reading's. With readings the host has the bytes.
    /// </summary>
    public static IReadOnlyList<Finding> Check(string path, string fields, string body, string? seed, IReadOnlyList<TextFile> readings) =>
        ContentChecker.Check(Files(path, fields, body, seed, readings));

    /// <summary>The files that <see cref="Check(string, string, string, string?, IReadOnlyList{TextFile})"/> checks.</summary>
    public static IReadOnlyList<TextFile> Files(string path, string fields, string body, string? seed, IReadOnlyList<TextFile> readings)
    {
        string text = seed ?? Assembled(body);
        string sha256 = Sha256(text);
        fields = readings.Aggregate(fields, (known, reading) => known.Replace($"{{sha256 of {reading.Path}}}", Sha256(reading.Text), StringComparison.Ordinal));
        string source = fields.Contains("source:", StringComparison.Ordinal)
            ? fields.Replace("{sha256}", sha256, StringComparison.Ordinal)
            : $"{fields}source: {{ seed: {SeedPath}, sha256: {sha256}, encoding: utf-8 }}\n";
        string document = Document(source);
        document = document[..^Body.Length] + body;
        TextFile[] seeds = [new TextFile(SeedPath, text) { Sha256 = readings.Count > 0 ? sha256 : null }, .. readings.Select(reading => reading with { Sha256 = Sha256(reading.Text) })];
        return [.. Definitions.Where(file => file.Path != SeedPath), .. seeds, new TextFile(path, document)];
    }

    /// <summary>A speech and its seed, which the body tells of.</summary>
    public static TextFile[] Speech(string path, string seedPath, string body)
    {
        string seed = Assembled(body);
        string document = Document($"source: {{ seed: {seedPath}, sha256: {Sha256(seed)}, encoding: utf-8 }}\n");
        return [new TextFile(seedPath, seed), new TextFile(path, document[..^Body.Length] + body)];
    }

    private static string Sha256(string text) => KnowledgeBase.Rules.Fidelity.SeedText.FromUtf8(SeedPath, text, hasBom: false).Sha256;

    /// <summary>The lexicon with these themes; every theme that they leave out has one harmless term when <paramref name="complete"/>.</summary>
    public static string Lexicon(string themes, bool complete)
    {
        IEnumerable<string> others = Context.Vocabularies["Theme"].Entries.Select(entry => entry.Key).Where(key => complete && !themes.Contains($"  {key}:", StringComparison.Ordinal));
        return """
            scoring: { tf-cap: 4, title-boost: 2, ancestor-boost: 0.5, ancestor-cap: 5, length-floor: 60, naming-weight: 4, threshold: 4, ratio: 0.34, need-weight: 3 }
            document: { coverage: 0.15, single-coverage: 0.25, core-coverage: 0.08, core-section: 0.07, core-units: 3, core-paragraph: 0.12, core-throughout: 6, strong-terms: 2, core-strong-terms: 4, title-weight: 5, primary-coverage: 0.4, primary-if-largest: 0.2 }
            themes:

            """ + themes + string.Concat(others.Select(key => $"  {key}: {{ core: false, terms: [{{ term: {key}, weight: 5 }}] }}\n"));
    }

    private static string Assembled(string body)
    {
        SpeechBody parsed = SpeechBodyParser.Parse(new TextFile("example.md", body), 0, Context.BodyVocabulary).Body;
        return SeedAssembler.Assemble(new Provenance { Seed = SeedPath, Sha256 = "", Encoding = "utf-8", Title = "" }, parsed).Text;
    }

    /// <summary>Checks one document, with the definitions of the repository beside it.</summary>
    public static IReadOnlyList<Finding> Check(string path, string text) => ContentChecker.Check(Files(path, text));

    public static IReadOnlyList<TextFile> Files(string path, string text) => [.. Definitions.Where(file => file.Path != path), new TextFile(path, text)];
}
