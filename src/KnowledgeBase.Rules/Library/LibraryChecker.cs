using KnowledgeBase.Rules.NearDuplicates;
using KnowledgeBase.Rules.Prose;
using KnowledgeBase.Rules.Speeches;

namespace KnowledgeBase.Rules.Library;

/// <summary>The rules that look at all files together: what one file alone cannot tell.</summary>
public static class LibraryChecker
{
    /// <param name="speeches">Facts of the speeches that could be read, in any order.</param>
    /// <param name="files">All content files.</param>
    public static IReadOnlyList<Finding> Check(IReadOnlyList<SpeechFacts> speeches, IReadOnlyList<TextFile> files, RuleContext context) =>
    [
        .. NearDuplicateChecker.Check(speeches),
        .. files.Where(static file => file.Path.StartsWith(ProseChecker.Folder, StringComparison.Ordinal)).SelectMany(file => PageLinkChecker.Check(file, new SitePages(speeches, context))),
    ];
}
