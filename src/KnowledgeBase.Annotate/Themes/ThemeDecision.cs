using KnowledgeBase.Text;

namespace KnowledgeBase.Annotate.Themes;

/// <summary>Puts the classifier's proposal and the decision of a person (<c>themes:</c> in the front matter) side by side.</summary>
public static class ThemeDecision
{
    /// <summary>
    /// A decision overrides the whole proposal, an empty one too; null means that nobody decided. Decided themes come first, in the order
    /// written, then the rejected ones.
    /// </summary>
    public static EquatableArray<ThemeStatement> Merge(ThemeReading reading, IReadOnlyList<string>? decided)
    {
        if (decided is null)
        {
            return [.. reading.Themes.Select(theme => new ThemeStatement(theme.Key, ThemeStanding.Proposed, theme))];
        }

        Dictionary<string, DocumentTheme> proposed = reading.Themes.ToDictionary(theme => theme.Key, StringComparer.Ordinal);
        return
        [
            .. decided.Select(key => proposed.TryGetValue(key, out DocumentTheme? theme)
                ? new ThemeStatement(key, ThemeStanding.Confirmed, theme)
                : new ThemeStatement(key, ThemeStanding.Added, null)),
            .. reading.Themes
                .Where(theme => !decided.Contains(theme.Key))
                .Select(theme => new ThemeStatement(theme.Key, ThemeStanding.Rejected, theme)),
        ];
    }
}
