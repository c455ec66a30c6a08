using KnowledgeBase.Rules.NearDuplicates;
using KnowledgeBase.Rules.Prose;
using KnowledgeBase.Rules.Speeches;

namespace KnowledgeBase.Rules.Library;

/// <summary>The rules that look at all files together: what one file alone cannot tell.</summary>
public static class LibraryChecker
{
    /// <param name="speeches">Facts of the speeches that could be read, in any order.</param>
    /// <param name="files">All content files.</param>
    public static IReadOnlyList<Finding> Check(IReadOnlyList<SpeechFacts> speeches, IReadOnlyList<TextFile> files, RuleContext context)
    {
        TextFile[] prose = [.. files.Where(static file => file.Path.StartsWith(ProseChecker.Folder, StringComparison.Ordinal))];
        SitePages? pages = prose.Length == 0 ? null : new SitePages(speeches, files, context);
        return [.. NearDuplicateChecker.Check(speeches), .. prose.SelectMany(file => PageLinkChecker.Check(file, pages!))];
    }
}
