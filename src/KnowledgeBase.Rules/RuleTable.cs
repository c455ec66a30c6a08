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
/// Every rule. A number is never used for another rule. The ranges:
/// KB1 YAML syntax. KB2 fields, KB21 what the fields say of the speech. KB3 vocabularies and collections, KB31 lexicons, KB32 strings of the interface.
/// KB4 body: KB40 markup, KB41 width and punctuation, KB42 redactions, KB43 hard wraps, KB44 script, KB45 quotations.
/// KB5 addresses: KB50 of blocks, KB51 of pages. KB6 provenance: KB60 fidelity, KB61 text of sites, KB62 gaps, KB63 personal data, KB64 dates
/// that cannot be, KB65 speeches that are nearly the same, KB66 waivers. KB7 search. KB8 output. KB9 our own fault.
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
        .. LexiconRules.All,
        .. ProseRules.All,
        .. SiteText.SiteTextRules.All,
        .. Gaps.GapRules.All,
        .. PersonalData.PersonalDataRules.All,
        .. CheckerRules.All,
    ];
}
