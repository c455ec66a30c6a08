using KnowledgeBase.Annotate.Phrases;
using KnowledgeBase.Rules.Glossaries;
using KnowledgeBase.Site.Parallels;
using KnowledgeBase.Text;
using KnowledgeBase.Text.Folding;

namespace KnowledgeBase.Site.Phrases;

/// <summary>The shared phrases that have a page, those that say most first, and how many more there are.</summary>
public sealed record UsedPhrases(EquatableArray<UsedPhrase> Phrases, int More)
{
    /// <summary>How many phrases have a page.</summary>
    public const int Most = 300;

    /// <summary>Those that have a page: not the set phrases of the glossary, which have pages of their own.</summary>
    public static PhraseSelection SelectionFor(Glossary glossary) => new(
        new HashSet<string>(glossary.Formulae.SelectMany(static formula => formula.Variants.Prepend(formula.Name)).Select(static written => Fold.ToSkeleton(written)), StringComparer.Ordinal),
        Most);

    /// <param name="shared">Found with the selection.</param>
    public static UsedPhrases Of(SharedTexts shared) =>
        new(shared.Phrases.Phrases.Select(phrase => UsedPhrase.Of(phrase, shared)).ToEquatableArray(), shared.Phrases.More);
}
