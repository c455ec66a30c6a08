using KnowledgeBase.Rules.Collections;
using KnowledgeBase.Rules.Files;
using KnowledgeBase.Rules.Lexicon;
using KnowledgeBase.Rules.Library;
using KnowledgeBase.Rules.Prose;
using KnowledgeBase.Rules.Releases;
using KnowledgeBase.Rules.Settings;
using KnowledgeBase.Rules.Speeches;
using KnowledgeBase.Rules.Strings;
using KnowledgeBase.Rules.ThemeFiles;
using KnowledgeBase.Rules.Vocabulary;
using KnowledgeBase.Rules.Waivers;
using KnowledgeBase.Text;

namespace KnowledgeBase.Rules;

/// <summary>
/// The one entrance for everybody who checks content: the compiler, <c>kb check</c> and <c>kb build</c> give the same files and get the
/// same findings.
/// </summary>
public static class ContentChecker
{
    /// <summary>
    /// Checks everything under <c>input/</c> against the vocabularies, collections and seeds among the same files, the texts of the interface
    /// and the names of the theme's files; other files are ignored. Findings are in the order of path, position and rule, whatever the order
    /// of the files; those that are waived are left out. Never throws for content.
    /// </summary>
    public static IReadOnlyList<Finding> Check(IReadOnlyList<TextFile> files) => CheckAndWaive(files).Findings;

    /// <summary>The same, with the findings that are waived beside those that stand, for whoever reports them.</summary>
    public static ContentCheck CheckAndWaive(IReadOnlyList<TextFile> files)
    {
        List<Finding> findings = [];
        RuleContext context = RuleContextReader.Read(files, findings);

        // Files know nothing of each other here, and each has a place of its own for what was found: the order of threads leaves no trace.
        var checks = new SpeechCheck[files.Count];
        Parallel.For(0, files.Count, i => checks[i] = CheckFile(files[i], context));
        findings.AddRange(checks.SelectMany(static check => check.Findings));
        findings.AddRange(UiStringChecker.Check(files));
        findings.AddRange(OwnStringChecker.Check(files));
        findings.AddRange(ThemeFileChecker.Check(files));
        findings.AddRange(OwnThemeChecker.Check(files));
        findings.AddRange(LibraryChecker.Check([.. checks.Select(static check => check.Facts).OfType<SpeechFacts>()], files, context));
        ContentCheck check = WaiverApplication.Apply([.. InOrder(findings)], files, RuleTable.All);
        return check with { Findings = [.. InOrder(check.Findings)] };
    }

    private static IEnumerable<Finding> InOrder(IEnumerable<Finding> findings) =>
        findings
            .OrderBy(static finding => finding.Path, StringComparer.Ordinal)
            .ThenBy(static finding => finding.Span.Start)
            .ThenBy(static finding => finding.Rule.Id, StringComparer.Ordinal)
            .ThenBy(static finding => finding.Message, StringComparer.Ordinal);

    // A fault of ours in one file does not hide the findings of the others.
    private static SpeechCheck CheckFile(TextFile file, RuleContext context)
    {
        if (FileChecker.Check(file) is { } unreadable)
        {
            return new SpeechCheck([unreadable], null);
        }

        List<Finding> fault = [];
        SpeechCheck check = Guarded.Run(file, () => CheckByKind(file, context), fault, new SpeechCheck([], null));
        return fault.Count == 0 ? check : new SpeechCheck(fault.ToEquatableArray(), null);
    }

    private static SpeechCheck CheckByKind(TextFile file, RuleContext context)
    {
        if (file.Path.EndsWith(".md", StringComparison.Ordinal) && context.CollectionOf(file.Path) is { } schema)
        {
            return SpeechFileChecker.Check(file, schema, context);
        }

        return new SpeechCheck(CheckOther(file, context).ToEquatableArray(), null);
    }

    private static IReadOnlyList<Finding> CheckOther(TextFile file, RuleContext context)
    {
        if (file.Path == ThemeLexiconReader.Path)
        {
            // Without the vocabulary every theme of the lexicon would be unknown, and the vocabulary's own finding says enough.
            return context.Vocabularies.TryGetValue("Theme", out VocabularyFile? vocabulary)
                ? ThemeLexiconReader.Read(file, [.. vocabulary.Entries.Select(entry => entry.Key)]).Findings
                : [];
        }

        if (file.Path == DocumentLexiconReader.Path)
        {
            return DocumentLexiconReader.Read(file).Findings;
        }

        if (file.Path == SiteSettingsChecker.Path)
        {
            return SiteSettingsChecker.Check(file).Findings;
        }

        if (ReleaseReader.IsRelease(file.Path))
        {
            return ReleaseReader.Read(file).Findings;
        }

        return file.Path.StartsWith(ProseChecker.Folder, StringComparison.Ordinal) && file.Path.EndsWith(".md", StringComparison.Ordinal)
            ? ProseChecker.Check(file)
            : [];
    }
}
