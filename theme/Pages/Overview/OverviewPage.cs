using KnowledgeBase.Text;
using KnowledgeBase.Theme.Addresses;
using KnowledgeBase.Theme.Pictures.Bars;
using KnowledgeBase.Theme.Pictures.Heat;

namespace KnowledgeBase.Theme.Pages.Overview;

/// <summary>The whole library in numbers: how much there is, and how it divides.</summary>
public sealed record OverviewPage
{
    public required int SpeechCount { get; init; }

    /// <summary>In 字.</summary>
    public required int CharacterCount { get; init; }

    public required OverviewHeat? Heat { get; init; }

    public required EquatableArray<OverviewDivision> Divisions { get; init; }
}

/// <summary>The themes, by speech or by year, with the sentence that the picture shows and what one has to know to read it.</summary>
public sealed record OverviewHeat(string Heading, string Finding, string Note, HeatData Data);

/// <summary>
/// The speeches divided by something. <paramref name="Path"/> leads to all values, null where there is no such page; <paramref name="Total"/> is the number
/// of values, of which the first may be shown only.
/// </summary>
public sealed record OverviewDivision(string Slug, string Label, SitePath? Path, EquatableArray<BarDatum> Values, int Total);
