using KnowledgeBase.Rules.Collections;
using KnowledgeBase.Rules.Lexicon;
using KnowledgeBase.Rules.Vocabulary;

namespace KnowledgeBase.Rules;

/// <summary>
/// The one entrance for everybody who checks content: the compiler and <c>kb check</c> give the same files and get the same findings.
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
            if (file.Path.EndsWith(".md", StringComparison.Ordinal) && context.CollectionOf(file.Path) is { } schema)
            {
                findings.AddRange(CheckDocument(file, schema, context));
            }
        }

        // A vocabulary that cannot be read is a finding of its own; the lexicon is not blamed for the themes it names.
        if (context.Vocabularies.TryGetValue("Theme", out VocabularyFile? vocabulary))
        {
            string[] themes = [.. vocabulary.Entries.Select(entry => entry.Key)];
            foreach (TextFile file in files.Where(file => file.Path == ThemeLexiconReader.Path))
            {
                findings.AddRange(Guarded.Run(file, () => ThemeLexiconReader.Read(file, themes).Findings, findings, []));
            }
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

    private static List<Finding> CheckDocument(TextFile file, CollectionSchema schema, RuleContext context)
    {
        List<Finding> findings = [];
        findings.AddRange(Guarded.Run(file, () => SpeechFileChecker.Check(file, schema, context), findings, []));
        return findings;
    }
}
