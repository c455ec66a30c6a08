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

    /// <summary>Without the set phrases of the glossary, which have pages of their own.</summary>
    public static UsedPhrases Of(SharedTexts shared, Glossary glossary)
    {
        HashSet<string> set = new(
            glossary.Formulae.SelectMany(static formula => formula.Variants.Prepend(formula.Name)).Select(static written => Fold.Skeleton(written).Text),
            StringComparer.Ordinal);
        RepeatedPhrase[] own = [.. shared.Phrases.Phrases.Where(phrase => !set.Contains(phrase.Key))];
        return new UsedPhrases(own.Take(Most).Select(phrase => UsedPhrase.Of(phrase, shared)).ToEquatableArray(), Math.Max(0, own.Length - Most));
    }
}
