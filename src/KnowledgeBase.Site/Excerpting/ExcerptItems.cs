using KnowledgeBase.Annotate.Excerpts;
using KnowledgeBase.Content;
using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Site.Speeches;
using KnowledgeBase.Theme.Addresses;
using KnowledgeBase.Theme.Pages.Excerpts;
using KnowledgeBase.Theme.Parts;
using KnowledgeBase.Theme.Strings;

namespace KnowledgeBase.Site.Excerpting;

/// <summary>Excerpts of speeches as pages show them.</summary>
public static class ExcerptItems
{
    // How a passage begins, for when the text has changed: docs/reading.md, and passage-address.js writes as many.
    private const int LongestQuote = 24;

    public static IEnumerable<ExcerptItem> Of(AnnotatedSpeech speech, UiText words)
    {
        Dictionary<string, int> numbers = SourceLines.Of(speech.Speech.Body)
            .Where(static line => line.Block is ParagraphBlock)
            .SelectMany(static (line, i) => line.Pieces.Select(piece => (piece.BlockId, Number: i + 1)))
            .ToDictionary(static piece => piece.BlockId, static piece => piece.Number, StringComparer.Ordinal);
        SpeechFrontMatter front = speech.Speech.FrontMatter;
        return speech.Excerpts.Select(excerpt => new ExcerptItem
        {
            Id = excerpt.Id,
            Text = excerpt.Text,
            Before = excerpt.Before,
            After = excerpt.After,
            Language = front.Lang.Key,
            Themes = [.. excerpt.Themes.Select(key => ThemeTerms.Of(speech, key)).Select(theme => new PlainLink(words.Of(theme.Label), SitePaths.Theme(theme.Slug)))],
            IsProposed = !excerpt.IsMarked,
            SpeechTitle = front.Title,
            TitleIsSupplied = front.TitleSource == TitleSource.Supplied,
            Speech = SitePaths.Speech(speech.Speech.Slug),
            Home = SitePaths.Excerpts(speech.Speech.Slug),
            Passage = PassageOf(excerpt),
            Block = excerpt.Place.BlockId,
            ParagraphNumber = numbers.GetValueOrDefault(excerpt.Place.BlockId),
        });
    }

    /// <summary>The fragment that leads to the words themselves, as the reading page writes it.</summary>
    private static string PassageOf(Excerpt excerpt)
    {
        (_, int end) = Speeches.Excerpts.Bounds(excerpt.Text, 0, LongestQuote);
        return FormattableString.Invariant($"{excerpt.Place.BlockId}~{excerpt.Place.Start}.{excerpt.Place.End}={Uri.EscapeDataString(excerpt.Text[..end])}");
    }
}
