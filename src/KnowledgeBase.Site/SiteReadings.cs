using KnowledgeBase.Site.Formulae;
using KnowledgeBase.Site.Lists;
using KnowledgeBase.Site.Parallels;
using KnowledgeBase.Site.Phrases;
using KnowledgeBase.Site.Pictures;
using KnowledgeBase.Site.Releases;
using KnowledgeBase.Site.Speeches;
using KnowledgeBase.Site.Themes;
using KnowledgeBase.Text;

namespace KnowledgeBase.Site;

/// <summary>What is read out of all speeches, once, before any page of any edition is made.</summary>
internal sealed record SiteReadings
{
    /// <summary>In the order of the site.</summary>
    public required EquatableArray<AnnotatedSpeech> Speeches { get; init; }

    public required EquatableArray<ThemedSpeeches> Themes { get; init; }

    public required EquatableArray<FacetDivision> Divisions { get; init; }

    /// <summary>The set phrases that are used.</summary>
    public required EquatableArray<UsedFormula> Formulae { get; init; }

    /// <summary>What speeches have in common.</summary>
    public required SharedTexts Shared { get; init; }

    /// <summary>The shared phrases that have a page.</summary>
    public required UsedPhrases Phrases { get; init; }

    public required KeyWordsBuilder KeyWords { get; init; }

    public required ReleaseHistory History { get; init; }

    public SiteFacts FactsOf(SiteInput input) => SiteFacts.Of(input, Speeches.Count, () => Speeches.Any(static speech => speech.Day is not null));

    public static SiteReadings Of(SiteInput input, SpeechReader reader)
    {
        EquatableArray<AnnotatedSpeech> speeches = SpeechLists.InOrder(input.Speeches.AsParallel().Select(reader.Read));
        EquatableArray<UsedFormula> formulae = UsedFormula.Of(speeches);
        SharedTexts shared = SharedTexts.Of(speeches, UsedPhrases.SelectionFor(input.Glossary));
        return new SiteReadings
        {
            Speeches = speeches,
            Themes = ThemedSpeeches.Of(speeches, input.Vocabularies),
            Divisions = FacetDivision.All(speeches),
            Formulae = formulae,
            Shared = shared,
            Phrases = UsedPhrases.Of(shared),
            KeyWords = new KeyWordsBuilder(speeches, input.Lexicon, formulae.OrderByDescending(static formula => formula.Uses).Select(static formula => formula.Formula.Name)),
            History = ReleaseHistory.Of(input.Releases, CurrentTexts.Of(input.Speeches)),
        };
    }
}
