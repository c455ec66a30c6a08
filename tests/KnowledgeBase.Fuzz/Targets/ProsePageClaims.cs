using AngleSharp.Dom;
using KnowledgeBase.Rules;
using KnowledgeBase.Rules.Prose;
using KnowledgeBase.Site.Pages;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace KnowledgeBase.Fuzz.Targets;

/// <summary>What holds for a page of prose.</summary>
internal static class ProsePageClaims
{
    /// <returns>Whether it is shown.</returns>
    public static bool Check(string text)
    {
        var file = new TextFile("input/pages/about.md", text);
        ProseReading reading = ProseReader.Read(file, "说明");
        FindingClaims.Check(reading.Findings, file);
        Claim.That(reading.Page is null != reading.Findings.IsEmpty, "A page is shown or something is wrong with it.");
        if (reading.Page is not { } page)
        {
            return false;
        }

        IElement body = InertHtml.Parse(page.Body.Value);
        MarkdownDocument document = ProseMarkdown.Parse(text);
        document.RemoveAt(0);
        string literals = string.Concat(document.Descendants().Select(static found => found switch
        {
            LiteralInline literal when !IsInImage(literal) => literal.Content.ToString(),
            CodeInline code when !IsInImage(code) => code.Content,
            _ => "",
        }));
        Claim.That(IsWithin(literals, body.TextContent), "The text of a page is on the page.", () => page.Body.Value);
        return true;
    }

    private static bool IsInImage(Inline inline)
    {
        for (ContainerInline? parent = inline.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is LinkInline { IsImage: true })
            {
                return true;
            }
        }

        return false;
    }

    // Marks of blocks and links come between; blanks and what HTML cannot hold are not compared.
    private static bool IsWithin(string text, string shown)
    {
        int at = 0;
        foreach (char c in text.Where(static c => !char.IsWhiteSpace(c) && c is not ('\0' or '\uFFFD' or '\uFFFF')))
        {
            at = shown.IndexOf(c, at) + 1;
            if (at == 0)
            {
                return false;
            }
        }

        return true;
    }
}
