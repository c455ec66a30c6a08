using KnowledgeBase.Annotate.Parallels;
using KnowledgeBase.Content;
using KnowledgeBase.Rules.Anachronisms;
using KnowledgeBase.Rules.Speeches;
using KnowledgeBase.Site.Speeches;
using KnowledgeBase.Text;
using KnowledgeBase.Theme.Pages.Speeches;
using KnowledgeBase.Theme.Strings;

namespace KnowledgeBase.Site.Parallels;

/// <summary>The notes at the head of a speech: other texts of it, years that do not agree (KB6401, KB6402), the switch for set phrases.</summary>
public static class SharedNotesBuilder
{
    public static SharedNotesData Of(AnnotatedSpeech speech, SharedTexts shared, DatedTerms terms, UiText words) => new()
    {
        SameSpeech = SameSpeech(speech.Speech.Slug, shared),
        Recycled = Recycled(speech.Speech, terms, words),
        HasShading = shared.CommonnessOf(speech.Speech.Slug).Lines.Any(static line => !line.Stretches.IsEmpty),
    };

    private static EquatableArray<SameText> SameSpeech(string slug, SharedTexts shared) =>
        shared.SameSpeechOf(slug) is { } group
            ? group.Speeches
                .Where(other => other != slug)
                .Select(other => new SameText(shared.SpeechOf(other).Link, PercentOf(group, slug, other)))
                .ToEquatableArray()
            : [];

    private static int? PercentOf(SameSpeech group, string one, string other) =>
        group.Evidence.FirstOrDefault(pair => (pair.First == one && pair.Second == other) || (pair.First == other && pair.Second == one)) is { } pair
            ? ParallelsPageBuilder.Percent(pair.Share)
            : null;

    private static EquatableArray<RecycledNote> Recycled(Speech speech, DatedTerms terms, UiText words)
    {
        EquatableArray<SpeechText> texts = SpeechText.Of(speech.Body);
        string? date = FactsBuilder.Day(speech.FrontMatter.Date);
        DatedMentions mentions = DatedMentions.In(texts, terms, date);
        IEnumerable<RecycledNote> early = mentions.BeforeTheirTime
            .Select(mention => new RecycledNote(words.RecycledEarly(WordsOf(mention), mention.Term.Since, date ?? ""), [Link(mention)]));
        IEnumerable<RecycledNote> apart = mentions.Apart is { } years
            ? [new RecycledNote(words.RecycledApart(WordsOf(years.News), years.News.Term.Since[..4], WordsOf(years.Latest), years.Latest.Term.Since), [Link(years.News), Link(years.Latest)])]
            : [];
        return early.Concat(apart).ToEquatableArray();

        string WordsOf(DatedMention mention) => texts[mention.Text].Plain.Substring(mention.Start, mention.Term.Term.Length);

        MentionLink Link(DatedMention mention) => new(WordsOf(mention), speech.Body.Blocks[texts[mention.Text].Block].Id);
    }
}
