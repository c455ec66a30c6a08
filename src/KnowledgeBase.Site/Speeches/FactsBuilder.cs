using System.Globalization;
using KnowledgeBase.Content;
using KnowledgeBase.Site.Lists;
using KnowledgeBase.Text;
using KnowledgeBase.Theme.Pages.Speeches;
using KnowledgeBase.Theme.Strings;

namespace KnowledgeBase.Site.Speeches;

/// <summary>The header card of a speech.</summary>
public static class FactsBuilder
{
    public static EquatableArray<Fact> Of(AnnotatedSpeech speech, UiText words)
    {
        SpeechFrontMatter front = speech.Speech.FrontMatter;
        List<Fact> facts =
        [
            Listed(SpeechFacets.Genre, words.Genre, front.Genre, words),
            front.Level.IsUnknown ? new Fact(words.Level, words.NotStated, IsStated: false) : Listed(SpeechFacets.Level, words.Level, front.Level, words),
            Stated(words.Occasion, front.Occasion, words.NotStated),
            Stated(words.Date, Day(front.Date), words.NoDate) with { List = SpeechFacets.Year.ListOf(YearTerms.Of(front.Date)) },
            Stated(words.Speaker, front.Speaker, words.NoSpeaker),
            new Fact(words.Length, words.CharacterCount(speech.Characters), IsStated: true),
            Listed(SpeechFacets.Completeness, words.Completeness, front.Completeness.State, words),
            new Fact(words.Proofreading, words.Of(front.Proofread.Label), IsStated: true),
        ];
        if (Day(front.Published) is { } published)
        {
            facts.Insert(4, new Fact(words.Published, published, IsStated: true));
        }

        if (front.Lang != Script.Simplified || front.ScriptNote is not null)
        {
            facts.Add(new Fact(words.Script, words.Of(front.ScriptNote?.Label ?? front.Lang.Label), IsStated: true));
        }

        return facts.ToEquatableArray();
    }

    public static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static Fact Listed(SpeechFacet facet, string label, IVocabularyTerm term, UiText words) =>
        new(label, words.Of(term.Label), IsStated: true, facet.ListOf(term));

    private static Fact Stated(string label, string? value, string otherwise) => new(label, value ?? otherwise, value is not null);
}
