using AngleSharp.Html.Dom;
using KnowledgeBase.Import.Decode;
using KnowledgeBase.Text;

namespace KnowledgeBase.Import.Extract.Html;

/// <summary>
/// A web page becomes the text that its reader sees, in the order of the document, with everything around the main text marked. No script is
/// run and nothing is loaded. What is marked was measured (running Chinese text, links), not looked up in a list of sites.
/// </summary>
public static class HtmlExtractor
{
    /// <param name="html">A page or a part of one, decoded.</param>
    /// <param name="encoding">The encoding it was decoded from, to be passed on.</param>
    public static HtmlReading Extract(string html, string encoding)
    {
        (IHtmlDocument? document, DecodeFailure? refusal) = PageParser.Parse(html);
        if (document is null)
        {
            return new HtmlRefusal(refusal!); // Without a document there is a refusal.
        }

        using (document)
        {
            ExtractedText extracted = Extract(document);
            return extracted.Text.All(char.IsWhiteSpace) ? new HtmlRefusal(Empty(extracted)) : new HtmlPageText(extracted, encoding);
        }
    }

    private static ExtractedText Extract(IHtmlDocument document)
    {
        var styles = StyleSheets.Read(document);
        PageText page = PageWriter.Write(document, styles, []);
        HashSet<AngleSharp.Dom.IElement> revealed = HiddenArticle.Find(page);
        if (revealed.Count > 0)
        {
            page = PageWriter.Write(document, styles, revealed);
        }

        PageTitle title = PageTitle.Find(document, page);
        MainText main = MainText.Find(page, title);
        return new ExtractedText
        {
            Text = page.Text,
            Removals = PageRemovals.Of(page, main),
            Facts = PageFacts.Read(document, page, title, main),
            LinesAreParagraphs = main.LinesAreParagraphs(page),
            LeftOut = page.LeftOut(main.Images(page)),
        };
    }

    private static DecodeFailure Empty(ExtractedText extracted) => new(
        DecodeProblem.Empty,
        extracted.LeftOut.Any(left => left.Kind is PageText.Script or PageText.Frame)
            ? "The page shows no text without its scripts or frames. Open it in a browser, save the text that it shows as a .txt file and import that."
            : "The page holds no text. Add the document's text and import it again.",
        EquatableArray<EncodingCandidate>.Empty);
}
