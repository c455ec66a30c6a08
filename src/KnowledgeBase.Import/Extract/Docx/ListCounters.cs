using System.Text;

namespace KnowledgeBase.Import.Extract.Docx;

/// <summary>
/// Counts the numbered paragraphs of a document in their order and says what stands before each, as its reader sees it (ECMA-376 Part 1,
/// 17.9). Lists of one definition count on from each other, unless a list has first numbers of its own.
/// </summary>
internal sealed class ListCounters(NumberingDefinitions definitions)
{
    private readonly Dictionary<string, long?[]> _counts = new(StringComparer.Ordinal);
    private readonly HashSet<(int List, int Level)> _begun = [];

    /// <summary>Counts a paragraph; null when it has no number or its number is not shown.</summary>
    public NumberLabel? Next(NumberingReference direct, string? style)
    {
        if (definitions.Resolve(direct, style) is not { } place || definitions.Find(place.List) is not { } found)
        {
            return null;
        }

        if (LevelOf(found, place.Level) is not { } level)
        {
            return null;
        }

        if (!_counts.TryGetValue(found.Definition.Id, out long?[]? counts))
        {
            counts = new long?[NumberingDefinitions.LevelCount];
            _counts.Add(found.Definition.Id, counts);
        }

        Count(found, counts, place.Level);
        return level.IsHidden ? null : new NumberLabel(TextOf(found, counts, place.Level, level), level.Format == "bullet", level.Suffix);
    }

    private void Count((NumberingList List, AbstractNumbering Definition) found, long?[] counts, int at)
    {
        bool begins = found.List.Starts.ContainsKey(at) && _begun.Add((found.List.Id, at));
        counts[at] = begins || counts[at] is null ? StartOf(found, at) : counts[at] + 1;
        for (int below = at + 1; below < counts.Length; below++)
        {
            // Level numbers of w:lvlRestart begin at 1.
            if (LevelOf(found, below)?.Restart is not { } restart || at < restart)
            {
                counts[below] = null;
            }
        }
    }

    private static string TextOf((NumberingList List, AbstractNumbering Definition) found, long?[] counts, int at, NumberingLevel level)
    {
        if (level.Format == "bullet")
        {
            return SymbolFonts.Bullet(level.Font, level.Text);
        }

        var text = new StringBuilder();
        for (int i = 0; i < level.Text.Length; i++)
        {
            bool isNumber = level.Text[i] == '%' && i + 1 < level.Text.Length && level.Text[i + 1] is >= '1' and <= '9';
            if (!isNumber)
            {
                text.Append(level.Text[i]);
                continue;
            }

            int shown = level.Text[++i] - '1';
            if (shown <= at && LevelOf(found, shown) is { } other)
            {
                text.Append(NumberFormats.Show(counts[shown] ?? StartOf(found, shown), level.IsLegal ? "decimal" : other.Format, other.Sample));
            }
        }

        return text.ToString();
    }

    private static NumberingLevel? LevelOf((NumberingList List, AbstractNumbering Definition) found, int level) =>
        found.List.Levels.GetValueOrDefault(level) ?? found.Definition.Levels.GetValueOrDefault(level);

    private static long StartOf((NumberingList List, AbstractNumbering Definition) found, int level) =>
        found.List.Starts.TryGetValue(level, out long start) ? start : LevelOf(found, level)?.Start ?? 0;
}
