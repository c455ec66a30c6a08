using System.Security.Cryptography;
using System.Text;
using KnowledgeBase.Content;
using KnowledgeBase.Import;
using KnowledgeBase.Import.Clean;
using KnowledgeBase.Import.Merge;
using KnowledgeBase.Rules;
using KnowledgeBase.Rules.Fixes;
using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Tests;

namespace KnowledgeBase.Site.Tests.OldLinks;

/// <summary>The file of one speech as the years go by: people change it, and its seed is imported again.</summary>
internal sealed class LivingSpeech
{
    public const string Path = "input/speeches/living.md";

    private const string SeedPath = "seeds/living.txt";

    private static readonly TextFile[] s_cleaning = [.. RepositoryText.Under("input/cleaning", ".yml").Select(static path => new TextFile(path, RepositoryText.Read(path)))];

    private static readonly TextFile[] s_definitions =
    [
        .. RepositoryText.Under("input/vocabulary", ".yml")
            .Concat(RepositoryText.Under("input/collections", ".yml"))
            .Concat(["input/lexicon/public-names.yml", "input/lexicon/dated-terms.yml", "input/lexicon/themes.yml", "input/site.yml", "input/pages/about.md"])
            .Select(static path => new TextFile(path, RepositoryText.Read(path))),
    ];

    private static readonly BodyVocabulary s_vocabulary = new([.. MarkKind.All.Select(static kind => kind.Key)], [.. GapReason.All.Select(static reason => reason.Key)]);

    private ImportRecord _record;
    private string _ruleFile = "rules: []\n";

    public LivingSpeech(IReadOnlyList<string> lines)
    {
        Lines = lines;
        Markdown = Imported();
        _record = ImportRecords.Of(Markdown, Rules, s_vocabulary);
    }

    /// <summary>The lines of the seed.</summary>
    public IReadOnlyList<string> Lines { get; private set; }

    public string Markdown { get; private set; }

    public Speech Speech => LibraryLoader.Read(new TextFile(Path, Markdown));

    /// <summary>Everything that a site is built from.</summary>
    public IReadOnlyList<TextFile> Files => FilesWith(new TextFile(Path, Markdown));

    private string SeedText => string.Concat(Lines.Select(static line => line + "\n"));

    private CleaningRules Rules => CleaningRules.Read([.. s_cleaning, new TextFile("input/cleaning/living.yml", _ruleFile)]);

    /// <summary>A person changes the file; then <c>kb check --since --fix</c> puts right what the change did to addresses.</summary>
    public void Edit(string changed)
    {
        var file = new TextFile(Path, changed) { Earlier = Markdown };
        (IReadOnlyList<TextFile> better, _) = ContentFixer.Fix(FilesWith(file), static path => path == Path);
        file = better.Count == 0 ? file : better[0];
        Assert.Empty(ErrorsOf(file));
        Markdown = file.Text;
    }

    /// <summary>The seed is imported again after its lines, or the rules of cleaning, have changed.</summary>
    /// <param name="removedLines">Lines of the seed that the rules take for text of a site.</param>
    public void ImportAgain(IReadOnlyList<string> lines, IEnumerable<string> removedLines)
    {
        Lines = lines;
        string[] patterns = [.. removedLines.Select(static line => $"^{line}$")];
        _ruleFile = patterns.Length == 0 ? "rules: []\n" : $"rules:\n  - {{ id: site.made-up, scope: line, reason: 网站的文字, pattern: \"{string.Join('|', patterns)}\" }}\n";
        string incoming = Imported();
        MergeResult result = Merge(incoming, null);
        Markdown = (result.Markdown ?? Merge(incoming, MergeSide.Import).Markdown)!;
        _record = ImportRecords.Of(incoming, Rules, s_vocabulary);
        Assert.Empty(ErrorsOf(new TextFile(Path, Markdown)));
    }

    private MergeResult Merge(string incoming, MergeSide? winner) => SpeechMerge.Merge(new MergeRequest
    {
        File = new TextFile(Path, Markdown),
        Incoming = incoming,
        Record = _record,
        Winner = winner,
        Rules = Rules,
        Vocabulary = s_vocabulary,
        GapLabel = static reason => reason,
    });

    private string Imported()
    {
        ImportResult result = Importer.Import(new ImportRequest { SeedPath = SeedPath, Bytes = Encoding.UTF8.GetBytes(SeedText), Rules = Rules, GapLabel = static reason => reason });
        Assert.True(result.Failure is null, result.Failure?.Message);
        return result.Speech!.Markdown;
    }

    private IEnumerable<Finding> ErrorsOf(TextFile file) =>
        ContentChecker.Check(FilesWith(file)).Where(static finding => finding.Path == Path && finding.Rule.Severity == Severity.Error);

    private IReadOnlyList<TextFile> FilesWith(TextFile file) =>
    [
        .. s_definitions,
        .. s_cleaning,
        new TextFile("input/cleaning/living.yml", _ruleFile),
        new TextFile(SeedPath, SeedText) { Sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(SeedText))) },
        file,
    ];
}
