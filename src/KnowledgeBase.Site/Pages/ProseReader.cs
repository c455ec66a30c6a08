using KnowledgeBase.Rules;
using KnowledgeBase.Rules.Prose;
using KnowledgeBase.Theme.Pages.About;
using KnowledgeBase.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.AspNetCore.Components;

namespace KnowledgeBase.Site.Pages;

/// <summary>Reads a page of input/pages: its title is the first heading, the rest its body.</summary>
public static class ProseReader
{
    public static ProseReading Read(TextFile file, string description)
    {
        EquatableArray<Finding> findings = [.. ProseChecker.Check(file)];
        if (!findings.IsEmpty || ProseMarkdown.Parse(file.Text) is not { Count: > 0 } document || document[0] is not HeadingBlock title)
        {
            return new ProseReading(null, findings);
        }

        string heading = string.Concat(title.Inline?.Descendants().Select(TextOf) ?? []);
        document.Remove(title);
        return new ProseReading(new ProsePage(heading, description, new MarkupString(ProseMarkdown.ToHtml(document))), []);
    }

    private static string TextOf(MarkdownObject part) => part switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        AutolinkInline link => link.Url,
        _ => "",
    };
}
