using KnowledgeBase.Annotate.Parallels;
using KnowledgeBase.Content;
using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Site.Speeches;
using KnowledgeBase.Theme.Addresses;
using KnowledgeBase.Theme.Parts;

namespace KnowledgeBase.Site.Parallels;

/// <summary>A speech and its text as it was compared.</summary>
public sealed record ComparedSpeech(AnnotatedSpeech Speech, ComparedText Text)
{
    public SpeechLink Link
    {
        get
        {
            SpeechFrontMatter front = Speech.Speech.FrontMatter;
            return new SpeechLink(front.Title, front.TitleSource == TitleSource.Supplied, SitePaths.Speech(Speech.Speech.Slug), front.Lang.Key);
        }
    }

    /// <summary>Number of the paragraph that a line of the text is on its page; null for a heading.</summary>
    public int? NumberOf(int line)
    {
        int number = 0;
        int at = 0;
        foreach (SourceLine source in SourceLines.Of(Speech.Speech.Body))
        {
            bool isParagraph = source.Block is ParagraphBlock;
            number += isParagraph ? 1 : 0;
            if (source.IsText && at++ == line)
            {
                return isParagraph ? number : null;
            }
        }

        return null;
    }
}
