using KnowledgeBase.Annotate;
using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Site.Speeches;
using KnowledgeBase.Site.Themes;
using KnowledgeBase.Content;
using KnowledgeBase.Theme.Addresses;
using KnowledgeBase.Theme.Pages.InText;

namespace KnowledgeBase.Site.InText;

/// <summary>Where something was found, and what is said of it.</summary>
public sealed record FoundPassage(AnnotatedSpeech Speech, TextPlace Place, string? Note = null)
{
    private const int LongestPassage = 120;

    /// <summary>The sentences around the place.</summary>
    public TextPassage Shown()
    {
        Speech speech = Speech.Speech;
        string text = SourceLine.ContentOf(speech.Body.Blocks.First(block => block.Id == Place.BlockId))!.Plain;
        (int start, int end) = Excerpts.Bounds(text, Place.Start, Math.Min(Place.Length, LongestPassage));
        (int from, int to) = PassageWindow.Of(text, [(start, end - start)], LongestPassage);
        (from, to) = (Math.Min(from, start), end - start < Place.Length ? end : Math.Max(to, end));
        string before = from > 0 ? Excerpts.Ellipsis : "";
        return new TextPassage
        {
            SpeechTitle = speech.FrontMatter.Title,
            TitleIsSupplied = speech.FrontMatter.TitleSource == TitleSource.Supplied,
            Speech = SitePaths.Speech(speech.Slug),
            Anchor = Place.BlockId,
            Language = speech.FrontMatter.Lang.Key,
            Segments = SegmentBuilder.WithMatches(before + text[from..to] + (to < text.Length ? Excerpts.Ellipsis : ""), [(start - from + before.Length, end - start)]),
            Note = Note,
        };
    }
}
