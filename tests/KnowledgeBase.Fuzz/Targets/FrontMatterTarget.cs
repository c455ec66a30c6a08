using System.Text;
using KnowledgeBase.Content;
using KnowledgeBase.Fuzz.Mutation;
using KnowledgeBase.Rules;
using KnowledgeBase.Rules.Collections;
using KnowledgeBase.Rules.Fidelity;
using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Rules.Speeches;
using KnowledgeBase.Tests;

namespace KnowledgeBase.Fuzz.Targets;

/// <summary>The file of a speech: YAML, fields, and everything that is checked of it; one that has no error is read into a speech.</summary>
public sealed class FrontMatterTarget : FuzzTarget
{
    private const string SpeechPath = "input/speeches/made-up.md";
    private const string SeedPath = "seeds/made-up.txt";
    private const string Checksum = "0000000000000000000000000000000000000000000000000000000000000000";

    private const string Required =
        $"title: 在全县作风建设会议上的讲话\ntitle-source: supplied\ngenre: 讲话\nlevel: 县\noccasion: unknown\nspeaker: unknown\ndate: unknown\nlang: zh-Hans\ncompleteness: {{ state: full }}\nproofread: 1\nsource:\n  seed: {SeedPath}\n  sha256: {Checksum}\n  encoding: utf-8\n";

    private const string Body = "同志们： {#k1a}\n\n## 一、认清形势 {#h1a}\n\n今天，我们要抓好“作风建设”，XX镇的同志（xué）打13800138000。 {#k2a was:k2z}\n\n谢谢大家！ {#k5a}\n";

    private static readonly TextFile[] s_definitions =
    [
        .. RepositoryText.Under("input/vocabulary", ".yml").Concat(RepositoryText.Under("input/collections", ".yml")).Concat(RepositoryText.Under("input/cleaning", ".yml"))
            .Concat(["input/lexicon/public-names.yml", "input/lexicon/dated-terms.yml"]).Select(static path => new TextFile(path, RepositoryText.Read(path))),
    ];

    private static readonly RuleContext s_context = RuleContextReader.Read(s_definitions, []);
    private static readonly CollectionSchema s_schema = s_context.CollectionOf(SpeechPath)!; // The repository has speeches.

    public override string Name => "front-matter";

    public override InputShape Shape => InputShape.Lines;

    public override IReadOnlyList<byte[]> Seeds { get; } =
    [
        .. new[]
        {
            $"---\n{Required}---\n\n{Body}",
            $"---\n{Required}---\n\n同志们： {{#p2x}}\n",
            $"---\n# 注\n{Required.Replace("date: unknown", "date: 2020-05-06", StringComparison.Ordinal)}themes: [信访维稳, \"作风建设\"]\nremoved:\n  - {{ rule: meta.views, at: \"1:1\", text: \"浏览量:447\\n\" }}\ncorrections:\n  - {{ at: k2a, from: 味著, to: 意味着, reason: 漏字 }}\nretired:\n  - {{ id: r1a, at: \"1:1\" }}\n  - {{ id: r2a, to: k2a, reason: '重复' }}\nwidth: {{ from: ascii }}\n---\n\n{Body}",
            "---\ntitle: >-\n  一\n  二\noccasion: |\n  三\nspeaker: 'a''b'\ndate: \"\\u4e00\\x41\\n\"\nthemes:\n- a\n-   - b\n? c\n: d\n---\n",
        }.Select(Encoding.UTF8.GetBytes),
        .. RepositoryText.Under("input/speeches", ".md").Select(static path => Encoding.UTF8.GetBytes(RepositoryText.Read(path))).Select(static bytes => bytes[..Math.Min(bytes.Length, 3_000)]),
    ];

    public override IReadOnlyList<string> Dictionary { get; } =
    [
        "---\n", "...\n", "%YAML 1.2\n", "&a ", "*a", "!!str ", "<<: ", "? ", ": ", "- ", "# ", "|\n", ">-\n", "[", "]", "{", "}", ", ", "\"", "'", "''", "\\\"", "\\x41", "\\u202e", "\\U0001F600", "\\ud800", "\\", "null", "~", "true", "yes", "0x1F", "1e3", ".nan", "2020-02-30", "2020-05-06", "unknown", "title: ", "title-source: line\n",
        "subtitle: ", "genre: 讲话\n", "level: 县\n", "occasion: ", "speaker: ", "date: ", "published: ", "lang: zh-Hant\n", "script-note: machine-converted\n", "themes: [", "completeness: { state: gaps, claimed: 2000, shown: 300 }\n", "proofread: 4\n", "source:\n", "  url: https://example.org/1.html\n", "  title-at: \"1:1\"\n", "  encoding: gb18030\n",
        "  line-ends: crlf\n", "  reading: { path: a, sha256: b }\n", "width: { from: ascii }\n", "removed:\n", "  - { rule: meta.views, at: \"1:1\", text: \"浏览量:447\\n\" }\n", "  - { rule: noise.pinyin, at: \"5:2\", each: \"(_)\", text: \"tā_shān\" }\n", "at: \"99999999999:1\"", "corrections:\n", "retired:\n", "notes: ", "newline-at-end: false\n", "\u0085", "\u2028", "\uFEFF",
        "\t", "\r\n", "\u00A0", "：", "，", "｛", " {#k9a}", " {#k9a run-in}", " {#g1a gap paywall 877}", "> 缺文：付费墙省略 {#g1a gap paywall}\n", "## ", "[××]{redacted place}", "[作风]{quote unverified}", "\n\n", "**", "二〇二四年", "13800138000", "a@b.cn", "110101199003078515", "“", "”", "（xué）", "作風", "王某某", "<<<<<<< ",
    ];

    public override bool Run(byte[] input)
    {
        var file = new TextFile(SpeechPath, Encoding.UTF8.GetString(input));
        RuleContext context = WithSeedOf(ref file);
        IReadOnlyList<Finding> findings = [.. SpeechFileChecker.Check(file, s_schema, context).Findings];
        FindingClaims.Check(findings, file);
        if (ImportClaims.IsImportedWhole(input, 512))
        {
            FindingClaims.Check(ContentChecker.Check([.. s_definitions, file]).Where(static finding => finding.Path == SpeechPath), file);
        }

        if (findings.Any(static finding => finding.Rule.Severity == Severity.Error))
        {
            return false;
        }

        Speech speech = LibraryLoader.Read(file);
        Claim.That(speech.FrontMatter.Title.Length > 0, "A speech has a title.");
        Claim.That(speech.Body.Blocks.Select(static block => block.Id).Distinct(StringComparer.Ordinal).Count() == speech.Body.Blocks.Count, "Addresses of blocks are their own.");
        return true;
    }

    // The seed is what the body tells of, so that a change of the body is no lie about its seed; what checks the text comes after that.
    private static RuleContext WithSeedOf(ref TextFile file)
    {
        int end = file.Text.IndexOf("\n---\n", StringComparison.Ordinal);
        SpeechBody body = SpeechBodyParser.Parse(file, end < 0 ? file.Text.Length : end + 5, s_context.BodyVocabulary).Body;
        string text = SeedAssembler.Assemble(new Provenance { Seed = SeedPath, Sha256 = "", Encoding = "utf-8", Title = "" }, body).Text;
        file = file with { Text = file.Text.Replace(Checksum, SeedText.FromUtf8(SeedPath, text, hasBom: false).Sha256, StringComparison.Ordinal) };
        return s_context with { Seeds = new Dictionary<string, TextFile>(StringComparer.Ordinal) { [SeedPath] = new(SeedPath, text) } };
    }
}
