using System.Security.Cryptography;
using System.Text;
using KnowledgeBase.Annotate;
using KnowledgeBase.Annotate.Phrases;
using KnowledgeBase.Rules.Glossaries;
using KnowledgeBase.Site.Parallels;
using KnowledgeBase.Site.Speeches;
using KnowledgeBase.Text;
using KnowledgeBase.Text.Folding;

namespace KnowledgeBase.Site.Phrases;

/// <summary>A phrase that speeches share and its places in each, in the order of the speeches. <see cref="Slug"/> is made from its words.</summary>
public sealed record UsedPhrase(RepeatedPhrase Phrase, EquatableArray<PhraseInSpeech> Speeches)
{
    /// <summary>How many phrases have a page.</summary>
    public const int Most = 300;

    private const int SlugLength = 12;

    public string Slug => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Phrase.Key)))[..SlugLength];

    public int Uses => Phrase.Places.Count;

    /// <summary>Those that say most, without the set phrases of the glossary, which have pages of their own.</summary>
    /// <returns>The phrases, and how many more there are.</returns>
    public static (EquatableArray<UsedPhrase> Phrases, int More) Of(SharedTexts shared, Glossary glossary)
    {
        HashSet<string> set = new(
            glossary.Formulae.SelectMany(static formula => formula.Variants.Prepend(formula.Name)).Select(static written => Fold.Skeleton(written).Text),
            StringComparer.Ordinal);
        RepeatedPhrase[] own = [.. shared.Phrases.Phrases.Where(phrase => !set.Contains(phrase.Key))];
        return (own.Take(Most).Select(phrase => Of(phrase, shared)).ToEquatableArray(), Math.Max(0, own.Length - Most));
    }

    private static UsedPhrase Of(RepeatedPhrase phrase, SharedTexts shared) => new(
        phrase,
        phrase.Places
            .GroupBy(static place => place.Speech, StringComparer.Ordinal)
            .Select(places => new PhraseInSpeech(shared.SpeechOf(places.Key).Speech, places.Select(static place => place.Place).ToEquatableArray()))
            .ToEquatableArray());
}

/// <summary>The places of a phrase in one speech, in the order of the text.</summary>
public sealed record PhraseInSpeech(AnnotatedSpeech Speech, EquatableArray<TextPlace> Places);
