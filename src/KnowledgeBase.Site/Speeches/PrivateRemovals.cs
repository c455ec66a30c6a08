namespace KnowledgeBase.Site.Speeches;

/// <summary>
/// Texts that were taken out for a person's sake, by a cleaning rule <c>privacy.…</c>: the site says that and where something was taken out, and
/// nowhere what.
/// </summary>
internal static class PrivateRemovals
{
    private const string Family = "privacy.";

    public static bool Covers(string rule) => rule.StartsWith(Family, StringComparison.Ordinal);

    /// <summary>The text with '×' in the place of each character but line ends: as long as before, so that every place in the seed stays right.</summary>
    public static string Hide(string rule, string text) => Covers(rule) ? string.Concat(text.Select(static c => c == '\n' ? c : '×')) : text;
}
