using System.Text;
using KnowledgeBase.Cli.Checking;
using KnowledgeBase.Cli.Terminal;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Import.Reading;
using KnowledgeBase.Rules;
using KnowledgeBase.Cli.Reading;
using KnowledgeBase.Theme.Addresses;

namespace KnowledgeBase.Cli.Importing.Guided;

/// <summary>What comes after an import: where the file is, what the check finds in it, and the commands to go on with, as they are typed.</summary>
internal static class NextSteps
{
    private const string Plain = "/._-=:";

    /// <param name="imported">The imports that have a speech.</param>
    /// <param name="files">All content as it is now.</param>
    /// <param name="folder">The current folder, which the commands are typed in.</param>
    public static string Of(RepositoryFolder repository, IReadOnlyList<ImportOutcome> imported, IReadOnlyList<TextFile> files, string folder, TextForm form)
    {
        HashSet<string> speeches = [.. imported.Select(static outcome => outcome.Speech!)];
        var report = CheckReport.Of(files, ContentChecker.CheckAndWaive(files), speeches.Contains);
        var text = new StringBuilder();
        foreach (ImportOutcome outcome in imported)
        {
            text.Append("文件  ").Append(Shown(outcome.Speech!)).Append("（原件 ").Append(Shown(outcome.Seed!)).Append("）\n");
        }

        // What stands in other files is theirs.
        text.Append("检查  ").Append(TextReport.Print(report with { Elsewhere = [] }, form).TrimEnd('\n').Replace("\n", "\n      ", StringComparison.Ordinal)).Append('\n');
        text.Append("\n下一步\n");
        foreach (ImportOutcome outcome in imported)
        {
            text.Append("  1. 校读：打开 ").Append(Shown(outcome.Speech!)).Append("，与 ").Append(Shown(outcome.Seed!)).Append(" 对照\n");
        }

        text.Append("  2. 再查：kb check ").AppendJoin(' ', imported.Select(outcome => Shown(outcome.Speech!))).Append('\n');
        text.Append("  3. 看网页：kb serve --open\n");
        foreach (ImportOutcome outcome in imported)
        {
            text.Append("     这一篇：").Append(ServeCommand.DefaultAddress).Append(SitePaths.Speech(Path.GetFileNameWithoutExtension(outcome.Speech!)).Value).Append('\n');
        }

        text.Append("  4. 提交：git add ").AppendJoin(' ', imported.SelectMany(outcome => FilesOf(repository, outcome)).Select(Shown)).Append('\n');
        text.Append("           git commit -m ").Append(Quoted("Add " + string.Join(", ", imported.Select(static outcome => Path.GetFileNameWithoutExtension(outcome.Speech!))))).Append('\n');
        return text.ToString();

        string Shown(string path) => Quoted(Path.GetRelativePath(folder, repository.FullPath(path)).Replace(Path.DirectorySeparatorChar, '/'));
    }

    private static IEnumerable<string> FilesOf(RepositoryFolder repository, ImportOutcome outcome) =>
        new[] { outcome.Speech!, outcome.Seed!, SeedFile.SidecarOf(outcome.Seed!), ReadingFile.PathOf(outcome.Seed!) }.Where(repository.Exists);

    // As a shell reads it as one word.
    private static string Quoted(string word) =>
        word.All(static c => char.IsLetterOrDigit(c) || Plain.Contains(c, StringComparison.Ordinal)) ? VisibleText.Of(word) : $"'{VisibleText.Of(word).Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
