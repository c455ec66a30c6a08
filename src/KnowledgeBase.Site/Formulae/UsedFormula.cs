using KnowledgeBase.Annotate.Formulae;
using KnowledgeBase.Rules.Glossaries;
using KnowledgeBase.Site.Speeches;
using KnowledgeBase.Text;
using KnowledgeBase.Text.Folding;

namespace KnowledgeBase.Site.Formulae;

/// <summary>A set phrase with all its uses, in the order of the speeches, and what the speeches say it stands for.</summary>
public sealed record UsedFormula(Formula Formula, EquatableArray<FormulaInSpeech> Speeches, EquatableArray<ExpansionInSpeech> Expansions)
{
    public int Uses => Speeches.Sum(static speech => speech.Uses.Count);

    /// <summary>Asks the search for every way of writing that is counted.</summary>
    public string Query => string.Join('|', Written.Select(static written => $"“{written}”"));

    /// <summary>The same, narrowed down.</summary>
    /// <param name="filter">As the search box takes it.</param>
    public string QueryWith(string filter) => Written.Count() > 1 ? $"({Query}) {filter}" : $"{Query} {filter}";

    // Quotes in a way of writing say nothing to the search and would end the phrase.
    private IEnumerable<string> Written => Formula.Variants.Prepend(Formula.Name)
        .Select(static written => string.Concat(written.Where(static c => c is not ('“' or '”' or '"'))))
        .DistinctBy(Fold.ToSkeleton, StringComparer.Ordinal);

    /// <summary>The phrases that are used, in the order of their addresses.</summary>
    public static EquatableArray<UsedFormula> Of(EquatableArray<AnnotatedSpeech> speeches)
    {
        ILookup<Formula, FormulaInSpeech> uses = speeches
            .SelectMany(static speech => speech.Formulae.Uses
                .GroupBy(static use => use.Formula, ReferenceEqualityComparer.Instance)
                .Select(group => (Formula: (Formula)group.Key!, InSpeech: new FormulaInSpeech(speech, group.ToEquatableArray()))))
            .ToLookup(static pair => pair.Formula, static pair => pair.InSpeech);
        ILookup<string, ExpansionInSpeech> expansions = speeches
            .SelectMany(static speech => speech.Formulae.Expansions.Select(expansion => new ExpansionInSpeech(speech, expansion)))
            .ToLookup(static pair => Fold.ToSkeleton(pair.Expansion.Name), StringComparer.Ordinal);
        return uses
            .Select(group => new UsedFormula(group.Key, group.ToEquatableArray(), ExpansionsOf(group.Key, expansions)))
            .OrderBy(static used => used.Formula.Slug, StringComparer.Ordinal)
            .ToEquatableArray();
    }

    private static EquatableArray<ExpansionInSpeech> ExpansionsOf(Formula formula, ILookup<string, ExpansionInSpeech> expansions) =>
        formula.Variants.Prepend(formula.Name)
            .Select(static written => Fold.ToSkeleton(written))
            .Distinct(StringComparer.Ordinal)
            .SelectMany(written => expansions[written])
            .ToEquatableArray();
}

/// <summary>The uses of a phrase in one speech, in the order of the text.</summary>
public sealed record FormulaInSpeech(AnnotatedSpeech Speech, EquatableArray<FormulaUse> Uses);

/// <summary>What a speech says a phrase stands for.</summary>
public sealed record ExpansionInSpeech(AnnotatedSpeech Speech, FormulaExpansion Expansion);
