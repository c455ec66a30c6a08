using KnowledgeBase.Content;
using KnowledgeBase.Rules.Releases;
using KnowledgeBase.Site.Citing;
using KnowledgeBase.Site.Exports;
using KnowledgeBase.Site.Speeches;
using KnowledgeBase.Text;

namespace KnowledgeBase.Site.Releases;

/// <summary>The texts as the site publishes them, each by the hash of its plain text: what releases are made of and compared with.</summary>
public static class CurrentTexts
{
    /// <param name="speeches">As read; what the site does not show is hidden here.</param>
    /// <returns>In the order of the slugs.</returns>
    public static EquatableArray<ReleasedSpeech> Of(IEnumerable<Speech> speeches) =>
        speeches.AsParallel().Select(static speech => Of(PublicSpeech.Of(speech)))
            .OrderBy(static text => text.Slug, StringComparer.Ordinal)
            .ToEquatableArray();

    private static ReleasedSpeech Of(Speech speech) => new(speech.Slug, CitedSpeech.TitleOf(speech.FrontMatter), PlainText.Of(speech).Sha256);
}
