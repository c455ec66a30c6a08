using KnowledgeBase.Content;
using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Text;

namespace KnowledgeBase.Site.Speeches;

/// <summary>
/// A speech as the site may show it: contact details inside its text are hidden, character for character, so that every offset stays right
/// in pages, evidence, search and downloads alike. Texts that were removed for a person's sake
/// are hidden whole, contact details in other removed texts where they are shown. The Markdown in the repository is not changed.
/// </summary>
public static class PublicSpeech
{
    public static Speech Of(Speech speech) => speech with
    {
        FrontMatter = Hide(speech.FrontMatter),
        Provenance = speech.Provenance with { Removed = speech.Provenance.Removed.Select(static removed => removed with { Text = PrivateRemovals.Hide(removed.Rule, removed.Text) }).ToEquatableArray() },
        Body = new SpeechBody(speech.Body.Blocks.Select(Hide).ToEquatableArray()),
    };

    private static SpeechFrontMatter Hide(SpeechFrontMatter front) => front with
    {
        Title = ContactMask.Hide(front.Title),
        Occasion = Hide(front.Occasion),
        Speaker = Hide(front.Speaker),
        Removed = front.Removed.Select(static removal => removal with { Text = PrivateRemovals.Hide(removal.Rule, removal.Text) }).ToEquatableArray(),
        Corrections = front.Corrections
            .Select(static correction => correction with { From = ContactMask.Hide(correction.From), To = ContactMask.Hide(correction.To), Reason = ContactMask.Hide(correction.Reason) })
            .ToEquatableArray(),
        Retired = front.Retired.Select(static entry => entry with { Reason = Hide(entry.Reason) }).ToEquatableArray(),
    };

    private static string? Hide(string? text) => text is null ? null : ContactMask.Hide(text);

    private static BodyBlock Hide(BodyBlock block) => block switch
    {
        HeadingBlock heading => heading with { Content = Hide(heading.Content) },
        ParagraphBlock paragraph => paragraph with { Content = Hide(paragraph.Content) },
        NoteBlock note => note with { Content = Hide(note.Content) },
        GapBlock gap => gap with { Omitted = gap.Omitted.Select(ContactMask.Hide).ToEquatableArray() },
        _ => block,
    };

    private static InlineText Hide(InlineText content) => content with { Plain = ContactMask.Hide(content.Plain) };
}
