using KnowledgeBase.Rules.Collections;
using KnowledgeBase.Rules.FrontMatter;
using KnowledgeBase.Rules.Output;
using KnowledgeBase.Rules.Vocabulary;
using KnowledgeBase.Rules.Yaml;
using KnowledgeBase.Text;

namespace KnowledgeBase.Rules.Releases;

/// <summary>Reads <c>input/releases/NUMBER.yml</c>.</summary>
public static class ReleaseReader
{
    public const string Folder = "input/releases/";

    private const string Extension = ".yml";

    // A line for each speech: a hundred thousand of them are no mistake.
    private const int MostLines = 200_000;
    private const int MostBytes = 64 * 1024 * 1024;

    /// <summary>The one page of the folder of speeches that is no speech.</summary>
    private const string ListOfSpeeches = "index";

    private static readonly EquatableArray<FieldSchema> s_fields =
    [
        Field("date", FieldForm.Date),
        Field("corpus", FieldForm.Hash),
        VocabularyFields.Field("speeches", new FieldType
        {
            Form = FieldForm.Record,
            IsList = true,
            Fields = [Field("slug", FieldForm.Text), Field("title", FieldForm.Text), Field("sha256", FieldForm.Hash)],
        }),
    ];

    public static bool IsRelease(string path) =>
        path.StartsWith(Folder, StringComparison.Ordinal) && path.EndsWith(Extension, StringComparison.Ordinal);

    /// <summary>The file of a release, relative to the repository.</summary>
    public static string PathOf(ReleaseNumber number) => $"{Folder}{number}{Extension}";

    /// <summary>What should be the number: the name of a release's file.</summary>
    public static string NameOf(string path) => path.Substring(Folder.Length, path.Length - Folder.Length - Extension.Length);

    public static ReleaseReading Read(TextFile file)
    {
        YamlReading yaml = YamlReader.Read(YamlBlock.Whole(file) with { MaxLines = MostLines, MaxBytes = MostBytes });
        FindingList findings = new(file);
        string name = NameOf(file.Path);
        if (!ReleaseNumber.TryParse(name, out ReleaseNumber? number))
        {
            findings.Add(ReleaseRules.NoNumber, 0, 0, name);
        }

        if (yaml.Root is { } root)
        {
            new MappingChecker(new Dictionary<string, VocabularyFile>(), findings).Check(root, s_fields, root.Span);
        }

        if (yaml.Root is null || findings.Count > 0 || number is null)
        {
            return new ReleaseReading(null, [.. yaml.Findings, .. findings.ToEquatableArray()]);
        }

        Release release = Bind(yaml.Root, number);
        CheckSpeeches(yaml.Root, findings);
        if (findings.Count == 0 && Release.CorpusHash(release.Speeches) is { } hash && hash != release.Corpus)
        {
            findings.Add(ReleaseRules.OtherCorpus, yaml.Root["corpus"]?.Span ?? yaml.Root.Span, hash);
        }

        EquatableArray<Finding> all = [.. yaml.Findings, .. findings.ToEquatableArray()];
        return new ReleaseReading(all.IsEmpty ? release : null, all);
    }

    private static void CheckSpeeches(YamlMapping root, FindingList findings)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (YamlMapping entry in Entries(root))
        {
            string slug = entry.Text("slug") ?? "";
            if (!IsSlug(slug) || !seen.Add(slug))
            {
                findings.Add(ReleaseRules.NoSlug, entry["slug"]?.Span ?? entry.Span, slug);
            }
        }
    }

    // What becomes an address of the site: nothing else may lead to a file.
    private static bool IsSlug(string slug) => Identifiers.IsSlug(slug) && slug != ListOfSpeeches && !DeviceNames.Has(slug);

    // The checker has seen that every field is there and has its form.
    private static Release Bind(YamlMapping root, ReleaseNumber number) => new()
    {
        Number = number,
        Date = root.Text("date") ?? "",
        Corpus = root.Text("corpus") ?? "",
        Speeches = Entries(root)
            .Select(static entry => new ReleasedSpeech(entry.Text("slug") ?? "", entry.Text("title") ?? "", entry.Text("sha256") ?? ""))
            .OrderBy(static speech => speech.Slug, StringComparer.Ordinal)
            .ToEquatableArray(),
    };

    private static IEnumerable<YamlMapping> Entries(YamlMapping root) =>
        root["speeches"] is YamlSequence list ? list.Items.OfType<YamlMapping>() : [];

    private static FieldSchema Field(string key, FieldForm form) => VocabularyFields.Field(key, new FieldType { Form = form });
}
