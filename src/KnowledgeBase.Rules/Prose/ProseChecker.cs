using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace KnowledgeBase.Rules.Prose;

/// <summary>
/// Checks a page of <c>input/pages</c>: its name is an address, its title the first heading, and addresses are limited to schemes that can't run code, wherever
/// Markdown lets one be written.
/// </summary>
public static class ProseChecker
{
    public const string Folder = "input/pages/";

    /// <summary>Pages that every site has.</summary>
    public static IReadOnlyList<string> Required { get; } = [Folder + "about.md"];

    public static IReadOnlyList<Finding> Check(TextFile file)
    {
        FindingList findings = new(file);
        if (PageNames.NameOf(file.Path) is { } name && PageNames.ProblemOf(name) is { } problem)
        {
            findings.Add(ProseRules.NameIsNoAddress, 0, 0, name, problem);
        }

        MarkdownDocument document = ProseMarkdown.Parse(file.Text);
        foreach ((string address, MarkdownObject link) in Addresses(document).Where(found => !AddressPolicy.Allows(found.Address)))
        {
            findings.Add(ProseRules.LinkLeadsNowhereSafe, link.Span.Start, link.Span.Length, address);
        }

        if (document.FirstOrDefault() is not HeadingBlock { Level: 1 })
        {
            findings.Add(ProseRules.TitleIsMissing, 0, 0);
        }

        return findings.ToEquatableArray();
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
}
