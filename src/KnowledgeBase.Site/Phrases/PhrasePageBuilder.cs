using KnowledgeBase.Site.Lists;
using KnowledgeBase.Site.Pictures;
using KnowledgeBase.Site.Speeches;
using KnowledgeBase.Text;
using KnowledgeBase.Theme.Addresses;
using KnowledgeBase.Theme.Pages.Phrases;
using KnowledgeBase.Theme.Parts;

namespace KnowledgeBase.Site.Phrases;

/// <summary>The list of shared phrases, and the pages of one.</summary>
public static class PhrasePageBuilder
{
    /// <summary>How many uses a page holds.</summary>
    public const int PageLength = 100;

    public static PhrasesPage List(UsedPhrases used) => new(
        used.Phrases.Select(static phrase => new PhraseEntry(
            phrase.Phrase.Text,
            phrase.Speeches[0].Speech.Speech.FrontMatter.Lang.Key,
            SitePaths.Phrase(phrase.Slug),
            phrase.Uses,
            phrase.Speeches.Count)).ToEquatableArray(),
        used.More);

    /// <returns>Where each page stands, and how it is made.</returns>
    public static IEnumerable<(SitePath Path, Func<PhrasePage> Page)> Pages(UsedPhrase phrase)
    {
        int count = ListPaging.PagesOf(phrase.Uses, PageLength);
        return Enumerable.Range(1, count).Select<int, (SitePath, Func<PhrasePage>)>(number => (SitePaths.Phrase(phrase.Slug, number), () => Page(phrase, number, count)));
    }

    private static PhrasePage Page(UsedPhrase phrase, int number, int count) => new()
    {
        Text = phrase.Phrase.Text,
        Uses = phrase.Uses,
        SpeechCount = phrase.Speeches.Count,
        Lines = KwicPages.Lines(phrase.Speeches.Select(static speech => (speech.Speech, speech.Places)), number, PageLength),
        Strips = number == 1 ? PlaceStrips.Of(phrase.Speeches.Select(static speech => (speech.Speech, speech.Places)), phrase.Phrase.Text) : [],
        Paging = ListPaging.Of(number, count, page => SitePaths.Phrase(phrase.Slug, page)),
    };
}
