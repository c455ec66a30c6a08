using KnowledgeBase.Rules;
using KnowledgeBase.Theme.Pages.About;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.AspNetCore.Components;

namespace KnowledgeBase.Site.Pages;

/// <summary>
/// Reads a page of input/pages: CommonMark without HTML, its title as the first heading. Addresses are limited to schemes that can't run
/// code, wherever Markdown lets one be written.
/// </summary>
public static class ProseReader
{
    // Without the CJK rule, "**“……。”**同志" would keep its asterisks.
    private static readonly MarkdownPipeline s_markdown = new MarkdownPipelineBuilder().DisableHtml().UseCjkFriendlyEmphasis().UsePreciseSourceLocation().Build();

    public static ProseReading Read(TextFile file, string description)
    {
        FindingList findings = new(file);
        MarkdownDocument document = Markdown.Parse(file.Text, s_markdown);
        foreach ((string address, MarkdownObject link) in Addresses(document).Where(found => !AddressPolicy.Allows(found.Address)))
        {
            findings.Add(ProseRules.LinkLeadsNowhereSafe, link.Span.Start, link.Span.Length, address);
        }

        if (document.FirstOrDefault() is not HeadingBlock { Level: 1 } title)
        {
            findings.Add(ProseRules.TitleIsMissing, 0, 0);
            return new ProseReading(null, findings.ToEquatableArray());
        }

        if (findings.Count > 0)
        {
            return new ProseReading(null, findings.ToEquatableArray());
        }

        string heading = Plain(title);
        document.Remove(title);
        return new ProseReading(new ProsePage(heading, description, new MarkupString(Html(document))), []);
    }

    private static IEnumerable<(string Address, MarkdownObject Link)> Addresses(MarkdownDocument document)
    {
        foreach (MarkdownObject found in document.Descendants())
        {
            switch (found)
            {
                case LinkInline link:
                    yield return (link.GetDynamicUrl?.Invoke() ?? link.Url ?? "", link);
                    break;
                case AutolinkInline link:
                    yield return (link.IsEmail ? $"mailto:{link.Url}" : link.Url, link);
                    break;
            }
        }
    }

    private static string Plain(HeadingBlock heading) =>
        string.Concat(heading.Inline?.Descendants<LiteralInline>().Select(literal => literal.Content.ToString()) ?? []);

    private static string Html(MarkdownDocument document)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        var renderer = new Markdig.Renderers.HtmlRenderer(writer);
        s_markdown.Setup(renderer);
        renderer.Render(document);
        return writer.ToString();
    }
}
