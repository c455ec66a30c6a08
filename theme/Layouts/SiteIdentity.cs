using KnowledgeBase.Theme.Addresses;

namespace KnowledgeBase.Theme.Layouts;

/// <summary>What the site is called and where it lives. Addresses are absolute and without a '/' at the end.</summary>
public sealed record SiteIdentity
{
    public required string Name { get; init; }

    /// <summary>One sentence: what this is.</summary>
    public required string Description { get; init; }

    /// <summary>Where the site is published; null when not known, then nothing on it depends on an address.</summary>
    public string? Url { get; init; }

    /// <summary>The repository's web page, for links to sources and for reports; null when there is none.</summary>
    public string? Repository { get; init; }

    /// <summary>The branch that readers are sent to in the repository.</summary>
    public string Branch { get; init; } = "main";

    /// <summary>The absolute address of a file of the site, or null when the site's is not known.</summary>
    public string? AbsoluteUrl(SitePath path) => Url is null ? null : $"{Url}/{path.Value}";

    /// <summary>A file of the repository on its web page, or null without a repository. <paramref name="path"/> is relative, with '/'.</summary>
    public string? RepositoryFile(string path) => At("blob", path);

    /// <summary>The editor of the repository's host with a file open, or null without a repository. Hosts take a line behind it: #L12.</summary>
    public string? EditorOf(string path) => At("edit", path);

    /// <summary>
    /// The form of .github/ISSUE_TEMPLATE/correction.yml for a speech, with {paragraph} and {text} to be filled in; null where the repository's host
    /// is not GitHub, which alone knows such forms. The parameters are ids of the form's fields.
    /// </summary>
    public string? CorrectionForm(string path) => Repository is { } repository && repository.StartsWith("https://github.com/", StringComparison.OrdinalIgnoreCase)
        ? $"{repository}/issues/new?template=correction.yml&speech={Uri.EscapeDataString(path)}&paragraph={{paragraph}}&old={{text}}&new={{text}}"
        : null;

    private string? At(string view, string path) =>
        Repository is null ? null : $"{Repository}/{view}/{Branch}/{string.Join('/', path.Split('/').Select(Uri.EscapeDataString))}";
}
