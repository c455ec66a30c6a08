using KnowledgeBase.Rules.Yaml;
using KnowledgeBase.Text;
using KnowledgeBase.Text.Characters;

namespace KnowledgeBase.Rules.Cleaning;

/// <summary>The patterns of <c>input/cleaning/*.yml</c> and of <see cref="SiteFragments"/>, and which of them are worth trying on a text.</summary>
public sealed class CleaningPatterns
{
    // No line of a site is as long as a paragraph, but for declarations that no speech has.
    private const int LongestLine = 200;
    private const int MostHanAmongSigns = 6;

    private readonly PatternChoice _ofLines;
    private readonly PatternChoice _ofEdges;
    private readonly PatternChoice _ofParagraphs;
    private readonly CleaningPattern[] _withoutWords;

    private CleaningPatterns(CleaningPattern[] patterns)
    {
        All = patterns;
        _withoutWords = [.. patterns.Where(static pattern => pattern.Words.IsEmpty)];
        CleaningPattern[] withWords = [.. patterns.Where(static pattern => !pattern.Words.IsEmpty)];
        _ofLines = new PatternChoice([.. withWords.Where(static pattern => pattern.Scope != CleaningScope.Edge)]);
        _ofEdges = new PatternChoice([.. withWords.Where(static pattern => pattern.Scope == CleaningScope.Edge)]);
        _ofParagraphs = new PatternChoice([.. withWords.Where(static pattern => pattern.Scope == CleaningScope.Inline || pattern.IsDistinctive)]);
    }

    public IReadOnlyList<CleaningPattern> All { get; }

    internal static CleaningPatterns Of(IEnumerable<YamlMapping> entries) =>
        new([.. entries.Select(Read).OfType<CleaningPattern>(), .. SiteFragments.All]);

    /// <summary>The patterns that may match a folded text or a part of it: most texts have none.</summary>
    /// <param name="folded">The text, half width and Simplified.</param>
    /// <param name="isAtEdge">Whether the text stands before the speech begins or after it has ended.</param>
    public IReadOnlyList<CleaningPattern> Candidates(string folded, bool isAtEdge)
    {
        if (folded.Length > LongestLine)
        {
            return _ofParagraphs.For(folded);
        }

        IReadOnlyList<CleaningPattern> candidates = _ofLines.For(folded);
        IReadOnlyList<CleaningPattern> withoutWords = IsMostlySigns(folded) ? _withoutWords : [];
        IReadOnlyList<CleaningPattern> ofEdges = isAtEdge ? _ofEdges.For(folded) : [];
        return withoutWords.Count == 0 && ofEdges.Count == 0 ? candidates : [.. candidates, .. withoutWords, .. ofEdges];
    }

    // What matches without any fixed word is a line of digits, dashes and dots.
    private static bool IsMostlySigns(string folded)
    {
        int han = 0;
        foreach (char c in folded)
        {
            han += Han.IsHan(c) ? 1 : 0;
            if (han > MostHanAmongSigns)
            {
                return false;
            }
        }

        return true;
    }

    private static CleaningPattern? Read(YamlMapping entry)
    {
        CleaningScope? scope = entry.Text("scope") switch
        {
            "inline" or "inserted" => CleaningScope.Inline,
            "line" => CleaningScope.Line,
            "edge" => CleaningScope.Edge,
            _ => null,
        };

        // What counts only when a document has it several times cannot be told from one place.
        if (scope is null || entry["at-least"] is not null || entry.Text("id") is not { } id || entry.Text("reason") is not { } reason || entry.Text("pattern") is not { } pattern)
        {
            return null;
        }

        EquatableArray<string> needs = (entry["needs"] as YamlSequence)?.Items.OfType<YamlScalar>().Select(static item => item.Value).Where(static word => word.Length > 0).ToEquatableArray() ?? default;
        return new CleaningPattern(id, reason, scope.Value, pattern)
        {
            Words = needs.IsEmpty ? PatternWords.Of(pattern)?.ToEquatableArray() ?? default : needs,
            IsDistinctive = entry.Text("distinctive") == "true",
            IsGap = entry["gap"] is not null,
        };
    }
}
