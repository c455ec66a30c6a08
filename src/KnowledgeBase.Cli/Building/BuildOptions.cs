using System.CommandLine;
using KnowledgeBase.Content.Files;

namespace KnowledgeBase.Cli.Building;

/// <summary>The options of the commands that write a site.</summary>
internal static class BuildOptions
{
    public static Option<string?> Output() => new("--output", "-o")
    {
        Description = "Folder for the site: new, empty, or from an earlier build, of which nothing else is kept. Default: site/ in the knowledge base.",
        HelpName = "FOLDER",
    };

    public static Option<bool> Strict() => new("--strict")
    {
        Description = "Build nothing while a name, number or address that may harm a person waits for a decision, as 'check --strict'.",
    };

    /// <summary>Full path of the folder that the site is written to.</summary>
    public static string FolderOf(string? output, RepositoryFolder repository) => Path.GetFullPath(output ?? Path.Join(repository.Root, "site"));
}
