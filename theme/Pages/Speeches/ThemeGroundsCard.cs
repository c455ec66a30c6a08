using KnowledgeBase.Text;
using KnowledgeBase.Theme.Addresses;
using KnowledgeBase.Theme.Pages.Themes;

namespace KnowledgeBase.Theme.Pages.Speeches;

/// <summary>What the themes of a speech rest on, and why others are none.</summary>
public sealed record ThemeGroundsCard
{
    /// <summary>Those that hold, then those that a person did not take.</summary>
    public EquatableArray<ThemeGrounds> Themes { get; init; }

    /// <summary>Themes that are none of the speech, the nearest first.</summary>
    public EquatableArray<MissedThemeRow> Missed { get; init; }

    /// <summary>Paragraphs and items with a theme that was nearly theirs, the nearest first.</summary>
    public EquatableArray<MissedThemeRow> MissedUnits { get; init; }
}

public sealed record ThemeGrounds
{
    public required string Name { get; init; }

    public required SitePath Path { get; init; }

    public required bool IsRejected { get; init; }

    /// <summary>Who says so, as a sentence.</summary>
    public required string Standing { get; init; }

    /// <summary>Share of the text, in percent; null when the program does not propose the theme.</summary>
    public int? Percent { get; init; }

    public bool IsNamedInTitle { get; init; }

    /// <summary>In the order of the text.</summary>
    public EquatableArray<EvidencePassage> Passages { get; init; }
}

/// <summary>A theme and why it is none, as a sentence; <paramref name="Anchor"/> is the id of the paragraph or item that came nearest.</summary>
public sealed record MissedThemeRow(string Name, string Why, string Anchor);
