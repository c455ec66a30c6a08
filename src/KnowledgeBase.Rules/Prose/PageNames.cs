using KnowledgeBase.Rules.Output;

namespace KnowledgeBase.Rules.Prose;

/// <summary>What a page of <c>input/pages</c> may be called: its name is its address, <c>help.md</c> is <c>help.html</c>.</summary>
public static class PageNames
{
    private const string Extension = ".md";

    // What the site writes at its root by itself; a test compares it with a site.
    private static readonly string[] s_taken =
        ["404", "dates", "documents", "downloads", "draft", "figures", "index", "offline", "overview", "parallels", "quotations", "redactions", "search"];

    /// <returns>The name without its ending; null for a file that is no page.</returns>
    public static string? NameOf(string path) =>
        path.StartsWith(ProseChecker.Folder, StringComparison.Ordinal) && path.EndsWith(Extension, StringComparison.Ordinal)
            ? path.Substring(ProseChecker.Folder.Length, path.Length - ProseChecker.Folder.Length - Extension.Length)
            : null;

    public static string PathOf(string name) => ProseChecker.Folder + name + Extension;

    /// <returns>Why no page can have this name and what to do, as two sentences; null for a good name.</returns>
    public static string? ProblemOf(string name) =>
        !Identifiers.IsSlug(name) ? "cannot be an address. Name the file with a–z, 0–9 and '-', at most 60 characters, such as 'help.md', and put it into input/pages/ itself."
        : s_taken.Contains(name, StringComparer.Ordinal) ? "is the address of a page that the site makes by itself. Choose another name."
        : DeviceNames.Has(name) ? "is the name of a device on Windows, where no file of that name can be written. Choose another name."
        : null;
}
