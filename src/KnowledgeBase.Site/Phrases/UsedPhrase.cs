using System.Security.Cryptography;
using System.Text;
using KnowledgeBase.Annotate;
using KnowledgeBase.Annotate.Phrases;
using KnowledgeBase.Site.Parallels;
using KnowledgeBase.Site.Speeches;
using KnowledgeBase.Text;

namespace KnowledgeBase.Site.Phrases;

/// <summary>A phrase that speeches share and its places in each, in the order of the speeches. <see cref="Slug"/> is made from its words.</summary>
public sealed record UsedPhrase(RepeatedPhrase Phrase, EquatableArray<PhraseInSpeech> Speeches)
{
    private const int SlugLength = 12;

    public string Slug => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Phrase.Key)))[..SlugLength];

    public int Uses => Phrase.Places.Count;

    internal static UsedPhrase Of(RepeatedPhrase phrase, SharedTexts shared) => new(
        phrase,
        phrase.Places
            .GroupBy(static place => place.Speech, StringComparer.Ordinal)
            .Select(places => new PhraseInSpeech(shared.SpeechOf(places.Key).Speech, places.Select(static place => place.Place).ToEquatableArray()))
            .ToEquatableArray());
}

/// <summary>The places of a phrase in one speech, in the order of the text.</summary>
public sealed record PhraseInSpeech(AnnotatedSpeech Speech, EquatableArray<TextPlace> Places);
