using KnowledgeBase.Content;
using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Text;

namespace KnowledgeBase.Site.Speeches;

/// <summary>
/// A speech as the site may show it: contact details inside its text are hidden, character for character, so that every offset stays right
/// in pages, evidence and search alike. The Markdown in the repository is not changed.
/// </summary>
public static class PublicSpeech
{
    public static Speech Of(Speech speech) =>
        speech with { Body = new SpeechBody(speech.Body.Blocks.Select(Hide).ToEquatableArray()) };

    private static BodyBlock Hide(BodyBlock block) => block switch
    {
        HeadingBlock heading => heading with { Content = Hide(heading.Content) },
        ParagraphBlock paragraph => paragraph with { Content = Hide(paragraph.Content) },
        NoteBlock note => note with { Content = Hide(note.Content) },
        _ => block,
    };

    private static InlineText Hide(InlineText content) => content with { Plain = ContactMask.Hide(content.Plain) };
}
