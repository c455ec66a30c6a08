using KnowledgeBase.Annotate.Themes;
using KnowledgeBase.Site.Speeches;
using KnowledgeBase.Text;

namespace KnowledgeBase.Site.Themes;

/// <summary>A theme and the speeches it holds for, those with most of their text on it first, then in the order of the lists.</summary>
public sealed record ThemedSpeeches(Content.Theme Theme, EquatableArray<ThemedSpeech> Speeches)
{
    /// <summary>Every theme of the vocabulary, those with most speeches first, then in the vocabulary's order.</summary>
    public static EquatableArray<ThemedSpeeches> Of(EquatableArray<AnnotatedSpeech> speeches, Content.Vocabularies vocabularies)
    {
        ILookup<string, ThemedSpeech> byTheme = speeches
            .SelectMany(speech => speech.Themes.Select(statement => new ThemedSpeech(speech, statement)))
            .ToLookup(themed => themed.Statement.Key, StringComparer.Ordinal);
        return vocabularies.Of<Content.Theme>().All
            .Select(theme => new ThemedSpeeches(theme, byTheme[theme.Key].OrderByDescending(themed => themed.Percent).ToEquatableArray()))
            .OrderByDescending(themed => themed.Speeches.Count)
            .ThenBy(themed => themed.Theme.Ordinal)
            .ToEquatableArray();
    }
}

/// <summary>A speech and what is said about one of its themes.</summary>
public sealed record ThemedSpeech(AnnotatedSpeech Speech, ThemeStatement Statement)
{
    /// <summary>Share of the text in units with this theme, in percent; 0 when a person alone says so.</summary>
    public int Percent => (int)Math.Round(100 * (Statement.Proposal?.Coverage ?? 0), MidpointRounding.AwayFromZero);
}
