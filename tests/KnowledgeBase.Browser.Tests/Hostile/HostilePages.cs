using KnowledgeBase.Rules.Prose;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace KnowledgeBase.Browser.Tests.Hostile;

/// <summary>Pages of prose, <c>input/pages/*.md</c>, whose Markdown is hostile.</summary>
internal static class HostilePages
{
    private const int CasesOnPage = 15;

    /// <summary>Each text as a block of its own and inside a sentence. What is very long has a page for itself: there is a limit for a page.</summary>
    public static IEnumerable<HostileFile> All()
    {
        HostileText[] whole = [.. HostileText.All.Where(static text => text.IsWhole)];
        IEnumerable<HostileText[]> chunks = whole.Where(static text => text.Family != "much").Chunk(CasesOnPage).Concat(whole.Where(static text => text.Family == "much").Select(static text => new[] { text }));
        return chunks.Select(static (texts, page) => Page($"h-page-{page:D2}", texts));
    }

    private static HostileFile Page(string name, HostileText[] texts)
    {
        HostileCase[] cases = [.. texts.SelectMany(static text => new[] { new HostileCase(text, "block of a page", Proof(text.Value)), new HostileCase(text, "sentence of a page", Proof($"字{text.Value}字")) })];
        HostileCase? title = texts.FirstOrDefault(static text => text.IsOneLine) is { } first ? new HostileCase(first, "title of a page", Proof("# " + first.Value)) : null;
        HostileCase[] all = title is null ? cases : [title, .. cases];
        return new HostileFile($"input/pages/{name}.md", $"{name}.html")
        {
            Cases = all,
            Write = standing => new HostileFileText(
            [
                title is not null && standing.Contains(title) ? ($"# 敌意 {title.Text.Value}\n", title) : ($"# 敌意试验{name}\n", null),
                .. all.Index().Where(found => found.Item != title && standing.Contains(found.Item)).SelectMany(static found => new (string, HostileCase?)[]
                {
                    ($"\n前{found.Index}。\n\n", null), (found.Item.Slot == "block of a page" ? $"{found.Item.Text.Value}\n" : $"字{found.Item.Text.Value}字\n", found.Item), ($"\n后{found.Index}。\n", null),
                }),
            ]),
        };
    }

    // What CommonMark without HTML leaves of the text: everything but its own marks.
    private static ShownAs Proof(string markdown)
    {
        if (ProseMarkdown.IsTooDeep(markdown))
        {
            return new ShownAs(null, markdown, IsAll: false);
        }

        string words = string.Concat(ProseMarkdown.Parse(markdown).Descendants().Select(static found => found switch
        {
            LiteralInline literal when !IsInImage(literal) => literal.Content.ToString(),
            CodeInline code when !IsInImage(code) => code.Content,
            AutolinkInline link => link.Url,
            HtmlEntityInline entity when !IsInImage(entity) => entity.Transcoded.ToString(),
            CodeBlock code => code.Lines.ToString(),
            _ => "",
        }));
        return new ShownAs(null, words, IsAll: false);
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
}
