using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using KnowledgeBase.Theme.Addresses;
using KnowledgeBase.Theme.Layouts;
using KnowledgeBase.Theme.Parts;
using KnowledgeBase.Theme.Strings;

namespace KnowledgeBase.Theme.Pages.Speeches;

/// <summary>What the page of a speech says to its script.</summary>
public static class ReadingData
{
    private static readonly JsonSerializerOptions s_options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>JSON: title, permanent address (null while it is not known), where the host's editor opens the text, and words.</summary>
    public static string Json(SpeechPage page, SiteFrame frame)
    {
        UiText text = frame.Text;
        SortedDictionary<string, string> words = Words(page, frame);
        if (page.CorrectionForm is { } form)
        {
            words.Add("correct", text.CorrectByForm);
            words.Add("correctionForm", form);
        }

        return JsonSerializer.Serialize(
            new
            {
                title = TitleText.Shown(page.Title, page.TitleIsSupplied),
                address = frame.Site.Url is { } url ? $"{url}/{frame.Page.Value}" : null,
                edit = page.EditUrl,
                words,
            },
            s_options);
    }

    private static SortedDictionary<string, string> Words(SpeechPage page, SiteFrame frame)
    {
        UiText text = frame.Text;
        return new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["blockGone"] = text.BlockGone,
            ["compare"] = text.CompareParagraph,
            ["compareAddress"] = frame.Href(SitePaths.SpeechSource(page.Slug)),
            ["copied"] = text.Copied,
            ["copyLink"] = text.CopyLink,
            ["copyWithSource"] = text.CopyWithSource,
            ["edit"] = text.EditParagraph,
            ["notCopied"] = text.NotCopied,
            ["parallels"] = text.Parallels,
            ["paragraph"] = text.ParagraphActions,
            ["passageGone"] = text.PassageGone,
            ["searchAddress"] = frame.Href(SitePaths.Search) + "?q=",
            ["searchThis"] = text.SearchThis,
            ["selection"] = text.SelectionActions,
            ["source"] = text.QuotationSource,
            ["sourceParagraph"] = text.QuotationSourceParagraph,
        };
    }
}
