namespace KnowledgeBase.Rules.Settings;

/// <summary>Where the site is published, for reports that link the pages of the rules.</summary>
public static class SiteAddress
{
    /// <summary>The address that <c>input/site.yml</c> gives; null when it gives none, or has a mistake, which is a finding of its own.</summary>
    public static string? Of(IEnumerable<TextFile> files) =>
        files.FirstOrDefault(static file => file.Path == SiteSettingsChecker.Path) is { } settings && SiteSettingsChecker.Check(settings) is { Root: { } root, Findings.IsEmpty: true }
            ? root.Text("url")
            : null;

    /// <summary>The page of a rule on the site at <paramref name="siteUrl"/>, as an address in ASCII.</summary>
    public static string OfRule(string siteUrl, string id)
    {
        UriBuilder page = new($"{siteUrl.TrimEnd('/')}/{RulePages.SitePath(id)}");
        page.Host = page.Uri.IdnHost;
        return page.Uri.AbsoluteUri;
    }
}
