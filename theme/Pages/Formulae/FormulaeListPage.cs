using KnowledgeBase.Text;
using KnowledgeBase.Theme.Addresses;
using KnowledgeBase.Theme.Parts;

namespace KnowledgeBase.Theme.Pages.Formulae;

/// <summary>All set phrases: those in the speeches by their first letter, the rest of the glossary, and what is not in it yet.</summary>
public sealed record FormulaeListPage
{
    /// <summary>In the order of the alphabet.</summary>
    public EquatableArray<FormulaGroup> Groups { get; init; }

    public EquatableArray<UnusedFormula> Unused { get; init; }

    public EquatableArray<FormulaCandidateView> Candidates { get; init; }
}

/// <summary>The phrases that begin with a letter of pinyin; "#" where they begin with none.</summary>
public sealed record FormulaGroup(string Letter, EquatableArray<FormulaLink> Formulae);

public sealed record FormulaLink(string Name, SitePath Path, int Uses, int Speeches);

/// <summary>A phrase that no speech has; the parts may be empty.</summary>
public sealed record UnusedFormula(string Name, string Kind, EquatableArray<string> Parts);

/// <summary>Words that look like a set phrase, how often they are used, and where first.</summary>
public sealed record FormulaCandidateView(string Text, int Uses, int Speeches, PlaceLink First);
