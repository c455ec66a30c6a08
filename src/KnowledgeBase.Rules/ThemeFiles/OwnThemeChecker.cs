using System.Text.RegularExpressions;

namespace KnowledgeBase.Rules.ThemeFiles;

/// <summary>
/// Checks the style sheet and the icon of a knowledge base for what the pages' Content-Security-Policy would not load anyway: files from
/// elsewhere, and scripts in a picture. A reader's browser asks nobody but the site.
/// </summary>
public static class OwnThemeChecker
{
    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(2);

    private static readonly Regex s_comment = new(@"/\*.*?\*/|<!--.*?-->", RegexOptions.CultureInvariant | RegexOptions.Singleline, s_longest);

    private static readonly Regex s_inStyle = new(
        @"@import\b|\burl\(\s*[""']?\s*(?:[a-z][a-z0-9+.-]*:|//)[^\s""')]*",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        s_longest);

    private static readonly Regex s_inIcon = new(
        @"<script\b|<foreignObject\b|\bon[a-z]+\s*=|(?:href|src)\s*=\s*[""']\s*(?:[a-z][a-z0-9+.-]*:|//)[^""']*|\burl\(\s*[""']?\s*(?:[a-z][a-z0-9+.-]*:|//)[^\s""')]*",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        s_longest);

    /// <param name="files">All content files, in any order.</param>
    public static IReadOnlyList<Finding> Check(IReadOnlyList<TextFile> files) =>
        [.. files.SelectMany(static file => file.Path switch
        {
            OwnThemeFiles.Style => Check(file, s_inStyle),
            OwnThemeFiles.Icon => Check(file, s_inIcon),
            _ => [],
        })];

    private static IEnumerable<Finding> Check(TextFile file, Regex elsewhere)
    {
        FindingList findings = new(file);

        // A comment may name what it warns of; every other character stays at its place.
        string text = s_comment.Replace(file.Text, static comment => new string(' ', comment.Length));
        foreach (Match match in elsewhere.Matches(text))
        {
            findings.Add(ThemeFileRules.FromElsewhere, findings.Span(match.Index, match.Length), match.Value);
        }

        return findings.ToEquatableArray();
    }
}
