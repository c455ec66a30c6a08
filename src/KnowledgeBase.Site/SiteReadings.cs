using KnowledgeBase.Content;
using KnowledgeBase.Site.Lists;
using KnowledgeBase.Site.Parallels;
using KnowledgeBase.Site.Phrases;
using KnowledgeBase.Site.Releases;
using KnowledgeBase.Site.Results;
using KnowledgeBase.Site.Speeches;
using KnowledgeBase.Site.Themes;
using KnowledgeBase.Text;

namespace KnowledgeBase.Site;

/// <summary>What is read out of all speeches, once, before any page of any edition is made.</summary>
internal sealed record SiteReadings
{
    /// <summary>In the order of the site, for what shows how far each is proofread.</summary>
    public required EquatableArray<AnnotatedSpeech> Speeches { get; init; }

    /// <summary>The same, all at one level of proofreading, for everything else: what is made of them can't say otherwise when a level changes.</summary>
    public required EquatableArray<AnnotatedSpeech> AtOneLevel { get; init; }

    public required EquatableArray<ThemedSpeeches> Themes { get; init; }

    public required EquatableArray<FacetDivision> Divisions { get; init; }

    /// <summary>What speeches have in common.</summary>
    public required SharedTexts Shared { get; init; }

    public required ReleaseHistory History { get; init; }

    /// <summary>Of all texts, in characters.</summary>
    public long Length => AtOneLevel.Sum(static speech => (long)speech.Characters);

    public SiteFacts FactsOf(SiteInput input) => SiteFacts.Of(input, Speeches.Count, () => Speeches.Any(static speech => speech.Day is not null));

    /// <param name="input">Everything.</param>
    /// <param name="reader">For its lexicon and glossary.</param>
    /// <param name="earlier">What an earlier build has found out.</param>
    public static SiteReadings Of(SiteInput input, SpeechReader reader, EarlierResults? earlier = null)
    {
        EquatableArray<AnnotatedSpeech> speeches = SpeechLists.InOrder(input.Speeches.AsParallel().Select(reader.Read));
        EquatableArray<AnnotatedSpeech> alike = speeches.Select(static speech => speech.At(ProofreadLevel.All[0])).ToEquatableArray();
        return new SiteReadings
        {
            Speeches = speeches,
            AtOneLevel = alike,
            Themes = ThemedSpeeches.Of(alike, input.Vocabularies),
            Divisions = FacetDivision.All(alike),
            Shared = SharedTexts.Of(alike, UsedPhrases.SelectionFor(input.Glossary), earlier),
            History = ReleaseHistory.Of(input.Releases, CurrentTexts.Of(input.Speeches)),
        };
    }
}
