using System.Globalization;
using KnowledgeBase.Text;
using KnowledgeBase.Theme.Pages.Speeches;

namespace KnowledgeBase.Site.Citing;

/// <summary>
/// Highwire tags, which Google Scholar and Zotero read. Scholar asks for an author, so without a named speaker there are none at all: a
/// made-up one would be worse.
/// </summary>
public static class ScholarTags
{
    public static EquatableArray<HeadTag> Of(CitedSpeech speech) => speech.Speaker is { } speaker
        ? [new HeadTag("citation_title", speech.Title), new HeadTag("citation_author", speaker), .. Date(speech), new HeadTag("citation_language", speech.Script.Key)]
        : [];

    private static IEnumerable<HeadTag> Date(CitedSpeech speech) =>
        (speech.Published ?? speech.Held) is { } day ? [new HeadTag("citation_publication_date", day.ToString("yyyy'/'MM'/'dd", CultureInfo.InvariantCulture))] : [];
}
