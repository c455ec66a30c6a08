using KnowledgeBase.Text;

namespace KnowledgeBase.Import.Scoring;

/// <summary>One import against its gold, or the sum of several. Nothing is averaged until a figure is read, so sums are exact.</summary>
public sealed record DocumentScore
{
    /// <summary>The document's file name; "total" for a sum.</summary>
    public required string Name { get; init; }

    /// <summary>Documents that became a speech.</summary>
    public required Tally Read { get; init; }

    /// <summary>The title character by character; a supplied one is right when the document states none.</summary>
    public Tally TitleExact { get; init; }

    /// <summary>The title without regard to width, script and blanks.</summary>
    public Tally TitleFolded { get; init; }

    /// <summary>
    /// Characters, blanks not counted: those of the gold's boilerplate, those removed other than for layout, and those in both. A removed
    /// character that is a repeated title, the contents list or a stated name or date counts as neither.
    /// </summary>
    public Tally Boilerplate { get; init; }

    /// <summary>Ascending, without gaps.</summary>
    public EquatableArray<LevelScore> Levels { get; init; }

    /// <summary>Right items of the outline that also hang on the right item.</summary>
    public Tally Parents { get; init; }

    /// <summary>Right items of the outline that are a Markdown heading of their own line exactly when the gold says so.</summary>
    public Tally Forms { get; init; }

    public Tally Completeness { get; init; }

    /// <summary>The sizes in 字 that the document states of itself.</summary>
    public Tally Sizes { get; init; }

    public Tally Genre { get; init; }

    public Tally Encoding { get; init; }

    /// <summary>UTF-16 code units of the decoded text, and those that the ledger gives a fate.</summary>
    public Tally Characters { get; init; }

    /// <summary>What was found in the text; empty when it was not looked at. Always in the same order.</summary>
    public EquatableArray<AnnotationScore> Annotations { get; init; }

    /// <summary>What was wrong, for a person to read.</summary>
    public EquatableArray<string> Notes { get; init; }

    public Tally Exact(Func<int, bool> level) => Levels.Where(score => level(score.Level)).Aggregate(default(Tally), static (sum, score) => sum + score.Exact);

    public Tally Marker => Levels.Aggregate(default(Tally), static (sum, score) => sum + score.Marker);

    public static DocumentScore Sum(IReadOnlyCollection<DocumentScore> scores)
    {
        return new DocumentScore
        {
            Name = "total",
            Read = Add(static score => score.Read),
            TitleExact = Add(static score => score.TitleExact),
            TitleFolded = Add(static score => score.TitleFolded),
            Boilerplate = Add(static score => score.Boilerplate),
            Levels = scores
                .SelectMany(score => score.Levels)
                .GroupBy(score => score.Level)
                .OrderBy(level => level.Key)
                .Select(level => level.Aggregate(static (sum, score) => new LevelScore(sum.Level, sum.Exact + score.Exact, sum.Marker + score.Marker)))
                .ToEquatableArray(),
            Parents = Add(static score => score.Parents),
            Forms = Add(static score => score.Forms),
            Completeness = Add(static score => score.Completeness),
            Sizes = Add(static score => score.Sizes),
            Genre = Add(static score => score.Genre),
            Encoding = Add(static score => score.Encoding),
            Characters = Add(static score => score.Characters),
            Annotations = scores
                .SelectMany(static score => score.Annotations)
                .GroupBy(static score => score.Name, StringComparer.Ordinal)
                .Select(static same => same.Aggregate(static (sum, score) => sum with { Tally = sum.Tally + score.Tally }))
                .ToEquatableArray(),
        };

        Tally Add(Func<DocumentScore, Tally> part) => scores.Select(part).Aggregate(default(Tally), static (sum, tally) => sum + tally);
    }
}
