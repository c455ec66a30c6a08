using System.Security.Cryptography;
using System.Text;
using KnowledgeBase.Annotate;
using KnowledgeBase.Content;
using KnowledgeBase.Cli.Preview;
using KnowledgeBase.Rules;
using KnowledgeBase.Rules.Proofreading;
using KnowledgeBase.Search;
using KnowledgeBase.Site;
using KnowledgeBase.Site.Inputs;
using KnowledgeBase.Site.Parts;
using KnowledgeBase.Site.Results;
using KnowledgeBase.Text;
using KnowledgeBase.Theme.Layouts;

namespace KnowledgeBase.Cli.Building;

/// <summary>
/// One hash of everything that a site follows from: every content file and seed, and the program itself. The compiler gives a module
/// another id whenever its code, its words or its embedded files are others.
/// </summary>
internal sealed class BuildInputs
{
    private static readonly Type[] s_program =
        [typeof(TextFile), typeof(EquatableArray), typeof(Speech), typeof(SpeechAnnotations), typeof(SearchDocument), typeof(SiteFrame), typeof(SiteBuilder), typeof(BuildInputs)];

    /// <summary>The program alone: lines with the name and the id of each module, and the runtime's version.</summary>
    private static string Program { get; } =
        string.Concat(s_program.Select(static type => $"{type.Module.Name} {type.Module.ModuleVersionId}\n").Append($"{Environment.Version}\n"));

    // A line for each file, by its path: every byte is hashed once, whoever asks.
    private readonly Dictionary<string, string> _lines;

    // The same without the level of proofreading, for speeches.
    private readonly Dictionary<string, string> _speechesAtAnyLevel;

    private BuildInputs(Dictionary<string, string> lines, Dictionary<string, string> speechesAtAnyLevel) => (_lines, _speechesAtAnyLevel) = (lines, speechesAtAnyLevel);

    /// <summary>One hash of all files and the program.</summary>
    public string Hash => HashOf(Program + string.Concat(_lines.Values.Order(StringComparer.Ordinal)));

    /// <param name="files">Common files, speeches and raw documents.</param>
    public static BuildInputs Of(IReadOnlyList<TextFile> files) => new(
        files.AsParallel().Select(static file => KeyValuePair.Create(file.Path, LineOf(file))).ToDictionary(StringComparer.Ordinal),
        files.AsParallel().Where(static file => ContentSnapshot.IsSpeech(file.Path)).Select(static file => KeyValuePair.Create(file.Path, HashOf(ProofreadField.Without(file.Text)))).ToDictionary(StringComparer.Ordinal));

    /// <summary>What earlier builds have left in a folder, and what tells whether it still holds: everything but the levels of proofreading, or the texts alone.</summary>
    public EarlierResults EarlierIn(ResultFolder folder)
    {
        IEnumerable<string> lines = _lines.Select(line => _speechesAtAnyLevel.TryGetValue(line.Key, out string? hash) ? $"{line.Key} {hash}\n" : line.Value);
        return new EarlierResults(folder, HashOf(Program), HashOf(Program + string.Concat(lines.Order(StringComparer.Ordinal))), _speechesAtAnyLevel);
    }

    /// <summary>The same, file by file, for what is made of some of the speeches. Of raw documents that belong to none of them nothing is made.</summary>
    /// <param name="speeches">The speeches among the files.</param>
    public HashedInputs FileByFile(IEnumerable<Speech> speeches, SiteFacts facts) => new()
    {
        Program = HashOf(Program),
        Facts = facts.ToString(),
        Common = [.. _lines.Where(static line => PartContent.IsCommon(line.Key)).Select(static line => new HashedFile(line.Key, HashOf(line.Value))).OrderBy(static file => file.Path, StringComparer.Ordinal)],
        Speeches = [.. speeches.Select(speech => new HashedFile(speech.Path, HashOf(string.Concat(LinesOf(speech))))).OrderBy(static file => file.Path, StringComparer.Ordinal)],
    };

    private IEnumerable<string> LinesOf(Speech speech) =>
        ((string?[])[speech.Path, speech.FrontMatter.Source.Seed, speech.FrontMatter.Source.Reading]).OfType<string>().Where(_lines.ContainsKey).Select(path => _lines[path]);

    private static string LineOf(TextFile file) => $"{file.Path} {file.Sha256} {Convert.ToHexStringLower(SHA256.HashData(Encoding.Unicode.GetBytes(file.Text)))}\n";

    private static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
