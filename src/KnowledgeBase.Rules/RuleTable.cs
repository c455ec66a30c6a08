using KnowledgeBase.Rules.Collections;
using KnowledgeBase.Rules.Fidelity;
using KnowledgeBase.Rules.FrontMatter;
using KnowledgeBase.Rules.Lexicon;
using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Rules.Prose;
using KnowledgeBase.Rules.Vocabulary;
using KnowledgeBase.Rules.Yaml;

namespace KnowledgeBase.Rules;

/// <summary>
/// Every rule. Ranges: KB1 YAML syntax, KB2 fields, KB3 vocabularies, collections and lexicons, KB4 body, KB5 addresses, KB6 fidelity, KB9 our own fault.
/// A number is never used for another rule.
/// </summary>
public static class RuleTable
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        .. YamlRules.All,
        .. FrontMatterRules.All,
        .. VocabularyRules.All,
        .. SchemaRules.All,
        .. MarkupRules.All,
        .. FidelityRules.All,
        .. ThemeLexiconRules.All,
        .. ProseRules.All,
        .. CheckerRules.All,
    ];
}
