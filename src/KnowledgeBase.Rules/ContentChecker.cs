using KnowledgeBase.Rules.Collections;
using KnowledgeBase.Rules.Lexicon;
using KnowledgeBase.Rules.Prose;
using KnowledgeBase.Rules.Settings;
using KnowledgeBase.Rules.Vocabulary;

namespace KnowledgeBase.Rules;

/// <summary>
/// The one entrance for everybody who checks content: the compiler, <c>kb check</c> and <c>kb build</c> give the same files and get the
/// same findings.
/// </summary>
public static class ContentChecker
{
    /// <summary>
    /// Checks everything under <c>input/</c> against the vocabularies, collections and seeds among the same files; other files are ignored.
    /// Findings are in the order of path, position and rule, whatever the order of the files. Never throws for content.
    /// </summary>
    public static IReadOnlyList<Finding> Check(IReadOnlyList<TextFile> files)
    {
        List<Finding> findings = [];
        RuleContext context = RuleContextReader.Read(files, findings);
        foreach (TextFile file in files)
        {
            // A list of its own, so that a fault of ours in one file does not hide the findings of the others.
            List<Finding> ofFile = [];
            ofFile.AddRange(Guarded.Run(file, () => CheckFile(file, context), ofFile, []));
            findings.AddRange(ofFile);
        }

        return
        [
            .. findings
                .OrderBy(finding => finding.Path, StringComparer.Ordinal)
                .ThenBy(finding => finding.Span.Start)
                .ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal)
                .ThenBy(finding => finding.Message, StringComparer.Ordinal),
        ];
    }

    private static IReadOnlyList<Finding> CheckFile(TextFile file, RuleContext context)
    {
        if (file.Path == ThemeLexiconReader.Path)
        {
            // Without the vocabulary every theme of the lexicon would be unknown, and the vocabulary's own finding says enough.
            return context.Vocabularies.TryGetValue("Theme", out VocabularyFile? vocabulary)
                ? ThemeLexiconReader.Read(file, [.. vocabulary.Entries.Select(entry => entry.Key)]).Findings
                : [];
        }

        if (file.Path == SiteSettingsChecker.Path)
        {
            return SiteSettingsChecker.Check(file).Findings;
        }

        if (!file.Path.EndsWith(".md", StringComparison.Ordinal))
        {
            return [];
        }

        return file.Path.StartsWith(ProseChecker.Folder, StringComparison.Ordinal) ? ProseChecker.Check(file)
            : context.CollectionOf(file.Path) is { } schema ? SpeechFileChecker.Check(file, schema, context)
            : [];
    }
}
