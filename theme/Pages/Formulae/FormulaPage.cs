using KnowledgeBase.Text;
using KnowledgeBase.Theme.Parts;
using KnowledgeBase.Theme.Pictures.Strips;
using KnowledgeBase.Theme.Pictures.Trend;

namespace KnowledgeBase.Theme.Pages.Formulae;

/// <summary>One set phrase: what it stands for, where it is used, and how often.</summary>
public sealed record FormulaPage
{
    public required string Name { get; init; }

    public required string Kind { get; init; }

    /// <summary>How it is read, in pinyin without tones, syllables apart.</summary>
    public required string Reading { get; init; }

    public EquatableArray<string> Variants { get; init; }

    /// <summary>What the search is asked for, to find the uses.</summary>
    public required string Query { get; init; }

    public EquatableArray<PlainLink> Themes { get; init; }

    public EquatableArray<FormulaSenseView> Senses { get; init; }

    /// <summary>A remark of the editors; may be empty.</summary>
    public string Note { get; init; } = "";

    /// <summary>What the speeches themselves say, each wording once.</summary>
    public EquatableArray<ExpansionView> Expansions { get; init; }

    /// <summary>How often in all, and in how many speeches.</summary>
    public required int Uses { get; init; }

    public required int SpeechCount { get; init; }

    public DatedUse? First { get; init; }

    public DatedUse? Last { get; init; }

    /// <summary>Uses in speeches without a date.</summary>
    public required int UndatedUses { get; init; }

    /// <summary>Its use over time; the first page draws it.</summary>
    public TrendData? Trend { get; init; }

    /// <summary>Where it stands in the speeches that use it most; the first page draws it.</summary>
    public EquatableArray<Strip> Strips { get; init; }

    /// <summary>The uses of this page, in the order of the speeches.</summary>
    public EquatableArray<KwicLine> Lines { get; init; }

    public required Paging Paging { get; init; }
}

/// <summary>A meaning: where it holds, whether it was looked up, the parts; a remark, which may be empty; the speeches it is limited to.</summary>
public sealed record FormulaSenseView(string Scope, string Status, bool IsVerified, EquatableArray<string> Parts, string Note, EquatableArray<PlaceLink> Speeches);

/// <summary>What a speech says the phrase stands for, and where; <paramref name="Agrees"/> with a meaning in the glossary.</summary>
public sealed record ExpansionView(EquatableArray<string> Parts, bool Agrees, string Language, EquatableArray<PlaceLink> Places);

/// <summary>The use with the earliest or the latest date.</summary>
public sealed record DatedUse(string Day, PlaceLink Speech);
