using KnowledgeBase.Text;

namespace KnowledgeBase.Rules.Lexicon;

/// <summary>The words that speak for each theme, and how they are weighed: <c>input/lexicon/themes.yml</c>.</summary>
public sealed record ThemeLexicon(UnitScoring Scoring, DocumentScoring Document, EquatableArray<LexiconTheme> Themes);

/// <summary><paramref name="Key"/> is a key of the vocabulary Theme; a core theme is reported from less coverage.</summary>
public sealed record LexiconTheme(string Key, bool IsCore, EquatableArray<LexiconTerm> Terms);

/// <summary>A word as an editor wrote it; <paramref name="Weight"/> from 1, which alone never tags, to 5, which alone does.</summary>
public sealed record LexiconTerm(string Text, int Weight);

/// <summary>How the terms in one unit become a score; the file explains each figure.</summary>
public sealed record UnitScoring
{
    public required int TermFrequencyCap { get; init; }

    public required double TitleBoost { get; init; }

    public required double AncestorBoost { get; init; }

    public required double AncestorCap { get; init; }

    /// <summary>In characters of the theme skeleton.</summary>
    public required int LengthFloor { get; init; }

    /// <summary>A heading with a word of this weight names the theme: all that stands under it speaks of it.</summary>
    public required int NamingWeight { get; init; }

    public required double Threshold { get; init; }

    public required double Ratio { get; init; }

    public required int NeedWeight { get; init; }
}

/// <summary>How tags of units become themes of the document; coverages are shares from 0 to 1.</summary>
public sealed record DocumentScoring
{
    public required double Coverage { get; init; }

    /// <summary>What one unit alone must cover: the last paragraph of nearly every speech names the Party and its work style.</summary>
    public required double SingleCoverage { get; init; }

    /// <summary>From so much a core theme counts that the title names, or that a heading names and that runs through the document.</summary>
    public required double CoreCoverage { get; init; }

    /// <summary>What the units under headings that name a core theme must cover, to be a section of its own.</summary>
    public required double CoreSection { get; init; }

    /// <summary>So many units at least are a section.</summary>
    public required int CoreUnits { get; init; }

    /// <summary>What a section of fewer units must cover; it needs <see cref="CoreStrongTerms"/> too.</summary>
    public required double CoreParagraph { get; init; }

    /// <summary>In so many units a core theme runs through the document and needs no section.</summary>
    public required int CoreThroughout { get; init; }

    /// <summary>A theme that no heading names must be spoken of in so many different words of the naming weight.</summary>
    public required int StrongTerms { get; init; }

    /// <summary>The same for a core theme that another theme outweighs, or that has a section of a paragraph or two.</summary>
    public required int CoreStrongTerms { get; init; }

    public required int TitleWeight { get; init; }

    public required double PrimaryCoverage { get; init; }

    public required double PrimaryIfLargest { get; init; }
}
