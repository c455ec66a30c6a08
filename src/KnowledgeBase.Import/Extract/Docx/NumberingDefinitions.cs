namespace KnowledgeBase.Import.Extract.Docx;

/// <summary>The lists of a Word file.</summary>
internal sealed class NumberingDefinitions
{
    public const int LevelCount = 9;

    private const int LongestLink = 8;

    private readonly Dictionary<string, AbstractNumbering> _definitions;
    private readonly Dictionary<int, NumberingList> _lists;
    private readonly StyleSheet _styles;
    private readonly Dictionary<int, (NumberingList List, AbstractNumbering Definition)?> _found = [];
    private readonly Dictionary<string, (int List, int Level)?> _ofStyle = new(StringComparer.Ordinal);

    public NumberingDefinitions(IEnumerable<AbstractNumbering> definitions, IEnumerable<NumberingList> lists, StyleSheet styles)
    {
        _definitions = definitions.DistinctBy(definition => definition.Id).ToDictionary(definition => definition.Id, StringComparer.Ordinal);
        _lists = lists.DistinctBy(list => list.Id).ToDictionary(list => list.Id);
        _styles = styles;
    }

    public static bool IsLevel(int number) => number is >= 0 and < LevelCount;

    /// <summary>A list by its number, with the definition its levels stand in; null when there is none (0 means none).</summary>
    public (NumberingList List, AbstractNumbering Definition)? Find(int id)
    {
        if (!_found.TryGetValue(id, out (NumberingList List, AbstractNumbering Definition)? found))
        {
            found = Follow(id);
            _found.Add(id, found);
        }

        return found;
    }

    /// <summary>
    /// The list and level of a paragraph, from its own properties or its style (17.9.18); null when it has no number. A level that names
    /// the style counts before the level that the style names (17.9.23).
    /// </summary>
    public (int List, int Level)? Resolve(NumberingReference direct, string? style)
    {
        if (direct.List is { } list)
        {
            return Find(list) is null ? null : (list, Math.Clamp(direct.Level ?? 0, 0, LevelCount - 1));
        }

        string named = style ?? _styles.DefaultParagraph ?? "";
        if (!_ofStyle.TryGetValue(named, out (int List, int Level)? ofStyle))
        {
            ofStyle = OfStyle(named);
            _ofStyle.Add(named, ofStyle);
        }

        return ofStyle is { } place ? (place.List, Math.Clamp(direct.Level ?? place.Level, 0, LevelCount - 1)) : null;
    }

    private (NumberingList List, AbstractNumbering Definition)? Follow(int id)
    {
        if (!_lists.TryGetValue(id, out NumberingList? list))
        {
            return null;
        }

        NumberingList at = list;
        for (int step = 0; step < LongestLink && _definitions.TryGetValue(at.Definition, out AbstractNumbering? definition); step++)
        {
            if (definition.StyleLink is null)
            {
                return (list, definition);
            }

            int? linked = _styles.Chain(definition.StyleLink).Select(style => style.Numbering.List).FirstOrDefault(number => number is not null);
            if (linked is null || !_lists.TryGetValue(linked.Value, out NumberingList? next))
            {
                return null;
            }

            at = next;
        }

        return null;
    }

    private (int List, int Level)? OfStyle(string style)
    {
        List<DocxStyle> chain = [.. _styles.Chain(style)];
        int? list = chain.Select(link => link.Numbering.List).FirstOrDefault(number => number is not null);
        if (list is null || Find(list.Value) is not { } found)
        {
            return null;
        }

        int? level = chain.Select(link => LevelOf(found, link.Id) ?? link.Numbering.Level).FirstOrDefault(number => number is not null);
        return (list.Value, level ?? 0);
    }

    private static int? LevelOf((NumberingList List, AbstractNumbering Definition) found, string style)
    {
        foreach (IReadOnlyDictionary<int, NumberingLevel> levels in new[] { found.List.Levels, found.Definition.Levels })
        {
            foreach ((int index, NumberingLevel level) in levels)
            {
                if (level.Style == style)
                {
                    return index;
                }
            }
        }

        return null;
    }
}
