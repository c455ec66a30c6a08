using KnowledgeBase.Rules.Glossaries;
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
        TextFile[] prose = [.. files.Where(file => file.Path.StartsWith(ProseChecker.Folder, StringComparison.Ordinal))];
        SitePages? pages = prose.Length == 0 ? null : new SitePages(speeches, files, context);
        return
        [
            .. NearDuplicateChecker.Check(speeches),
            .. prose.SelectMany(file => PageLinkChecker.Check(file, pages!)),
            .. GlossaryFiles.Read(files, context.GlossaryWords, SlugsIn(files, context)).Findings,
        ];
    }

    // By the files and not by the facts: a speech with a fault is there all the same.
    private static HashSet<string> SlugsIn(IReadOnlyList<TextFile> files, RuleContext context) => new(
        files.Where(file => file.Path.EndsWith(".md", StringComparison.Ordinal) && context.CollectionOf(file.Path) is not null)
            .Select(static file => System.IO.Path.GetFileNameWithoutExtension(file.Path)),
        StringComparer.Ordinal);
}
