using KnowledgeBase.Rules.Fidelity;
using KnowledgeBase.Rules.Markup;

namespace KnowledgeBase.Rules.Tests.Speeches;

/// <summary>A speech with a body and fields of its own, faithful to a seed that says the same, and what the checker says of it.</summary>
internal sealed record SpeechFile(string Document, IReadOnlyList<TextFile> Beside)
{
    public const string Path = "input/speeches/example.md";

    /// <param name="body">Blocks with their addresses.</param>
    /// <param name="fields">Lines of front matter, instead of those that every document has.</param>
    public static SpeechFile Of(string body, string fields = "")
    {
        SpeechBody parsed = SpeechBodyParser.Parse(new TextFile(Path, body), 0, RepositoryContent.Context.BodyVocabulary).Body;
        string seed = SeedAssembler.Assemble(new Provenance { Seed = RepositoryContent.SeedPath, Sha256 = "", Encoding = "utf-8", Title = "" }, parsed).Text;
        string sha256 = SeedText.FromUtf8(RepositoryContent.SeedPath, seed, hasBom: false).Sha256;
        string source = fields.Contains("source:", StringComparison.Ordinal)
            ? fields.Replace("{sha256}", sha256, StringComparison.Ordinal)
            : $"{fields}source: {{ seed: {RepositoryContent.SeedPath}, sha256: {sha256}, encoding: utf-8 }}\n";
        string document = RepositoryContent.Document(source);
        TextFile[] beside = [.. RepositoryContent.Definitions.Where(file => file.Path != RepositoryContent.SeedPath), new TextFile(RepositoryContent.SeedPath, seed)];
        return new SpeechFile(document[..^RepositoryContent.Body.Length] + body, beside);
    }

    /// <summary>The same file with the line ends of Windows.</summary>
    public SpeechFile WithWindowsLineEnds() => this with { Document = Document.Replace("\n", "\r\n", StringComparison.Ordinal) };

    public IReadOnlyList<Finding> Findings() => [.. ContentChecker.Check([.. Beside, new TextFile(Path, Document)]).Where(finding => finding.Path == Path)];

    /// <summary>Each finding of a family as its rule and the text that it points at: <c>KB6102 点击下载</c>. What other families say of the text is their own tests' business.</summary>
    public string[] Quoted(string family) => [.. Findings().Where(finding => finding.Rule.Id.StartsWith(family, StringComparison.Ordinal)).Select(finding => $"{finding.Rule.Id} {Document.Substring(finding.Span.Start, finding.Span.Length)}")];
}
