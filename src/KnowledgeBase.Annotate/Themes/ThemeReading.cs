using KnowledgeBase.Text;

namespace KnowledgeBase.Annotate.Themes;

/// <summary>
/// What the classifier proposes for one document, with all it rests on. <see cref="Themes"/>: those of the document, the largest first.
/// <see cref="Units"/>: as in the input.
/// </summary>
public sealed record ThemeReading(EquatableArray<DocumentTheme> Themes, EquatableArray<UnitThemes> Units)
{
    /// <summary>Themes with words in the document that are none of it, the nearest first.</summary>
    public EquatableArray<MissedDocumentTheme> Missed { get; init; }
}

/// <summary>
/// A theme that is none of the document: too little of its text speaks of it, it does so in one strong word at most, or no unit has it. <paramref name="Coverage"/> and
/// <paramref name="NeededCoverage"/>: shares from 0 to 1; <paramref name="Units"/>: those with the tag. <paramref name="Nearest"/>: where no unit has it,
/// the one that came nearest; null otherwise.
/// </summary>
public sealed record MissedDocumentTheme(string Key, double Coverage, double NeededCoverage, EquatableArray<string> Units, MissedUnit? Nearest);

public sealed record MissedUnit(string Id, MissedTheme Theme);

/// <summary>A theme of the document, by its key in the vocabulary Theme.</summary>
public sealed record DocumentTheme
{
    public required string Key { get; init; }

    /// <summary>The best score that a unit has.</summary>
    public required double Score { get; init; }

    /// <summary>Share of the body's characters that speak of it, by the tags of its units, from 0 to 1.</summary>
    public required double Coverage { get; init; }

    /// <summary>Ids of the units with this tag, in order.</summary>
    public required EquatableArray<string> Units { get; init; }

    public required bool IsPrimary { get; init; }

    /// <summary>True when the document's title alone makes it a theme.</summary>
    public required bool InTitle { get; init; }

    /// <summary>True when the document's title has a word that would name the theme in a heading.</summary>
    public bool IsNamedByTitle { get; init; }

    /// <summary>The part of <see cref="Coverage"/> that stands under headings that name the theme, from 0 to 1.</summary>
    public required double NamedCoverage { get; init; }

    /// <summary>How many different words speak for it that are strong enough to name it in a heading.</summary>
    public required int StrongTerms { get; init; }

    /// <summary>True when a heading of one of these units names the theme.</summary>
    public bool IsNamed => NamedCoverage > 0;

    /// <summary>The evidence of these units, in order.</summary>
    public required EquatableArray<ThemeEvidence> Evidence { get; init; }
}

/// <summary>
/// The tags of one unit, the best first, and the best theme that is no tag, or null when no other theme has a word in it.
/// <paramref name="Characters"/>: without blanks, quotes and stars.
/// </summary>
public sealed record UnitThemes(string Id, int Characters, EquatableArray<ThemeTag> Tags, MissedTheme? BestMissed);

/// <summary>
/// A theme of the unit. <paramref name="Characters"/>: how much of the unit speaks of it, without blanks, quotes and stars; all of a unit under a
/// heading that names the theme, else from the first sentence with one of its words to the last.
/// </summary>
public sealed record ThemeTag(string Key, double Score, int Characters, EquatableArray<ThemeEvidence> Evidence)
{
    /// <summary>A heading of the unit or above it names the theme.</summary>
    public bool IsNamed { get; init; }
}

/// <summary>A theme that falls short, and why. <paramref name="Needed"/>: the score that it would have to have.</summary>
public sealed record MissedTheme(string Key, double Score, double Needed, MissedBecause Because, EquatableArray<ThemeEvidence> Evidence);

public enum MissedBecause
{
    /// <summary>No single word in the unit is strong enough.</summary>
    OnlyWeakTerms,

    /// <summary>The score is below the threshold.</summary>
    LowScore,

    /// <summary>Another theme is much stronger here.</summary>
    OtherThemeStronger,
}

/// <summary>
/// A term found in a block: <paramref name="Start"/> and <paramref name="Length"/> are UTF-16 code units of the block's plain text, as written
/// there (村“两委”); <paramref name="Term"/> is the lexicon's word.
/// </summary>
public sealed record ThemeEvidence(string BlockId, int Start, int Length, string Term, int Weight);
