using KnowledgeBase.Rules;
using KnowledgeBase.Rules.Settings;
using KnowledgeBase.Rules.Yaml;
using KnowledgeBase.Text;
using KnowledgeBase.Theme.Layouts;

namespace KnowledgeBase.Site.Settings;

/// <summary>The settings, null when the file can't be used, and everything that is wrong with it.</summary>
public sealed record SiteSettingsReading(SiteIdentity? Site, EquatableArray<Finding> Findings)
{
    /// <summary>Whether the export for lunr.js is written; null leaves it to the size of the site.</summary>
    public bool? HasLunr { get; init; }

    /// <summary>Whether the site has its interface in the other languages too; null leaves it to the size of the site.</summary>
    public bool? IsTranslated { get; init; }
}

/// <summary>Reads input/site.yml.</summary>
public static class SiteSettingsReader
{
    public static SiteSettingsReading Read(TextFile file)
    {
        YamlReading reading = SiteSettingsChecker.Check(file);
        return reading.Root is { } root && reading.Findings.IsEmpty
            ? new SiteSettingsReading(Bind(root), reading.Findings) { HasLunr = root.Text("lunr") is { } flag ? flag == "true" : null, IsTranslated = root.Text("translated") is { } translated ? translated == "true" : null }
            : new SiteSettingsReading(null, reading.Findings);
    }

    private static SiteIdentity Bind(YamlMapping root) => new()
    {
        Name = root.Text("name") ?? "",
        Description = root.Text("description") ?? "",
        Url = root.Text("url")?.TrimEnd('/'),
        Repository = root.Text("repository")?.TrimEnd('/'),
        Branch = root.Text("branch") ?? "main",
    };
}
