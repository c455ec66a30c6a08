using System.Globalization;
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

    /// <summary>How many '[' a page may have: Markdig's time grows with nearly the third power of those that close nothing.</summary>
    public const int MostBrackets = 2_000;

    /// <summary>Pages that every site has.</summary>
    public static IReadOnlyList<string> Required { get; } = [Folder + "about.md"];

    public static IReadOnlyList<Finding> Check(TextFile file)
    {
        FindingList findings = new(file);
        if (PageNames.NameOf(file.Path) is { } name && PageNames.ProblemOf(name) is { } problem)
        {
            findings.Add(ProseRules.NameIsNoAddress, 0, 0, name, problem);
        }

        if (BracketTooMany(file.Text) is { } bracket)
        {
            findings.Add(ProseRules.TooManyBrackets, bracket, 1, MostBrackets.ToString(CultureInfo.InvariantCulture));
            return findings.ToEquatableArray();
        }

        if (LineTooDeep(file.Text) is { } line)
        {
            findings.Add(ProseRules.TooDeep, line.Start, line.Length);
            return findings.ToEquatableArray();
        }

        MarkdownDocument document = ProseMarkdown.Parse(file.Text);
        foreach ((string address, MarkdownObject link) in Addresses(document))
        {
            if (!AddressPolicy.Allows(address))
            {
                findings.Add(ProseRules.LinkLeadsNowhereSafe, link.Span.Start, link.Span.Length, address);
            }
            else if (link is LinkInline { IsImage: true } && !AddressPolicy.IsOfTheSite(address))
            {
                findings.Add(ProseRules.ImageIsElsewhere, link.Span.Start, link.Span.Length, address);
            }
        }

        if (document.FirstOrDefault() is not HeadingBlock { Level: 1 })
        {
            findings.Add(ProseRules.TitleIsMissing, 0, 0);
        }

        return findings.ToEquatableArray();
    }

    /// <summary>Whether a page keeps the limits within which Markdig reads it; the others are for nobody to parse.</summary>
    public static bool CanBeRead(string text) => BracketTooMany(text) is null && !ProseMarkdown.IsTooDeep(text);

    /// <summary>The offset of the first '[' that is one too many, or null.</summary>
    private static int? BracketTooMany(string text)
    {
        int count = 0;
        for (int at = text.IndexOf('['); at >= 0; at = text.IndexOf('[', at + 1))
        {
            if (++count > MostBrackets)
            {
                return at;
            }
        }

        return null;
    }

    // The line with which the page becomes too deep: sought by halves, because each try reads the page up to there.
    private static (int Start, int Length)? LineTooDeep(string text)
    {
        if (!ProseMarkdown.IsTooDeep(text))
        {
            return null;
        }

        int[] ends = [.. Enumerable.Range(0, text.Length).Where(at => text[at] == '\n'), text.Length];
        int first = 0;
        for (int last = ends.Length - 1; first < last;)
        {
            int middle = (first + last) / 2;
            (first, last) = ProseMarkdown.IsTooDeep(text.Substring(0, ends[middle])) ? (first, middle) : (middle + 1, last);
        }

        int start = first == 0 ? 0 : ends[first - 1] + 1;
        return (start, ends[first] - start);
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
