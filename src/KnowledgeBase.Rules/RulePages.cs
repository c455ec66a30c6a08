using KnowledgeBase.Rules.Pages;

namespace KnowledgeBase.Rules;

/// <summary>The page that explains a rule: what it means, why it is there, what is wrong and what is right.</summary>
public static class RulePages
{
    private const string Folder = "Pages/";
    private const string Extension = ".md";

    /// <summary>Ids of all pages, in order.</summary>
    public static IReadOnlyList<string> Ids { get; } =
    [
        .. typeof(RulePages).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Select(name => name.Substring(Folder.Length, name.Length - Folder.Length - Extension.Length))
            .OrderBy(id => id, StringComparer.Ordinal),
    ];

    /// <summary>Where the page of a rule stands on the site, relative to its root.</summary>
    public static string SitePath(string id) => $"rules/{id}.html";

    /// <summary>The page of a rule of <see cref="RuleTable"/>.</summary>
    public static RulePage Of(Rule rule) => RulePageReader.Read(rule, Find(rule.Id) ?? throw new InvalidOperationException($"Rule {rule.Id} has no page."));

    /// <summary>The Markdown of a page, or null when no rule has this id.</summary>
    public static string? Find(string id)
    {
        using Stream? page = typeof(RulePages).Assembly.GetManifestResourceStream(Folder + id + Extension);
        if (page is null)
        {
            return null;
        }

        using StreamReader reader = new(page);
        return reader.ReadToEnd();
    }
}
