using System.Security.Cryptography;
using System.Text;
using KnowledgeBase.Annotate;
using KnowledgeBase.Content;
using KnowledgeBase.Rules;
using KnowledgeBase.Search;
using KnowledgeBase.Site;
using KnowledgeBase.Site.Inputs;
using KnowledgeBase.Site.Parts;
using KnowledgeBase.Text;
using KnowledgeBase.Theme.Layouts;

namespace KnowledgeBase.Cli.Building;

/// <summary>
/// One hash of everything that a site follows from: every content file and seed, and the program itself. The compiler gives a module
/// another id whenever its code, its words or its embedded files are others.
/// </summary>
internal static class BuildInputs
{
    private static readonly Type[] s_program =
        [typeof(TextFile), typeof(EquatableArray), typeof(Speech), typeof(SpeechAnnotations), typeof(SearchDocument), typeof(SiteFrame), typeof(SiteBuilder), typeof(BuildInputs)];

    /// <summary>The program alone: lines with the name and the id of each module, and the runtime's version.</summary>
    private static string Program { get; } =
        string.Concat(s_program.Select(static type => $"{type.Module.Name} {type.Module.ModuleVersionId}\n").Append($"{Environment.Version}\n"));

    public static string HashOf(IReadOnlyList<TextFile> files)
    {
        string[] lines = new string[files.Count];
        Parallel.For(0, lines.Length, i => lines[i] = LineOf(files[i]));
        Array.Sort(lines, StringComparer.Ordinal);
        return HashOf(Program + string.Concat(lines));
    }

    /// <summary>The same, file by file, for what is made of some of the speeches.</summary>
    /// <param name="files">Common files, speeches and their raw documents; of further raw documents nothing is made.</param>
    /// <param name="speeches">The speeches among them.</param>
    public static HashedInputs Of(IReadOnlyList<TextFile> files, IEnumerable<Speech> speeches, SiteFacts facts)
    {
        Dictionary<string, TextFile> byPath = files.ToDictionary(static file => file.Path, StringComparer.Ordinal);
        return new HashedInputs
        {
            Program = HashOf(Program),
            Facts = facts.ToString(),
            Common = [.. files.Where(static file => PartContent.IsCommon(file.Path)).Select(static file => new HashedFile(file.Path, HashOf(LineOf(file)))).OrderBy(static file => file.Path, StringComparer.Ordinal)],
            Speeches = [.. speeches.AsParallel().Select(speech => new HashedFile(speech.Path, HashOf(string.Concat(FilesOf(speech, byPath).Select(LineOf))))).OrderBy(static file => file.Path, StringComparer.Ordinal)],
        };
    }

    private static IEnumerable<TextFile> FilesOf(Speech speech, Dictionary<string, TextFile> files) =>
        ((string?[])[speech.Path, speech.FrontMatter.Source.Seed, speech.FrontMatter.Source.Reading]).OfType<string>().Where(files.ContainsKey).Select(path => files[path]);

    private static string LineOf(TextFile file) => $"{file.Path} {file.Sha256} {Convert.ToHexStringLower(SHA256.HashData(Encoding.Unicode.GetBytes(file.Text)))}\n";

    private static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
