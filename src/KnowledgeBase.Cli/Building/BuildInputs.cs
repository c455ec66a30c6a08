using System.Security.Cryptography;
using System.Text;
using KnowledgeBase.Annotate;
using KnowledgeBase.Content;
using KnowledgeBase.Rules;
using KnowledgeBase.Search;
using KnowledgeBase.Site;
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

    public static string HashOf(IReadOnlyList<TextFile> files)
    {
        string[] lines = new string[files.Count];
        Parallel.For(0, lines.Length, i => lines[i] = $"{files[i].Path} {files[i].Sha256} {Convert.ToHexStringLower(SHA256.HashData(Encoding.Unicode.GetBytes(files[i].Text)))}\n");
        Array.Sort(lines, StringComparer.Ordinal);
        IEnumerable<string> modules = s_program.Select(static type => $"{type.Module.Name} {type.Module.ModuleVersionId}\n");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(modules.Append($"{Environment.Version}\n").Concat(lines)))));
    }
}
