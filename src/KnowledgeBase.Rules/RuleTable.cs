using KnowledgeBase.Rules.Collections;
using KnowledgeBase.Rules.Fidelity;
using KnowledgeBase.Rules.FrontMatter;
using KnowledgeBase.Rules.Lexicon;
using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Rules.Prose;
using KnowledgeBase.Rules.Strings;
using KnowledgeBase.Rules.ThemeFiles;
using KnowledgeBase.Rules.Vocabulary;
using KnowledgeBase.Rules.Waivers;
using KnowledgeBase.Rules.Yaml;

namespace KnowledgeBase.Rules;

<<<<<<< HEAD
/// <summary>Every rule. A number is never used for another rule; <see cref="RuleRanges"/> tells what its digits say.</summary>
=======
/// <summary>
/// Every rule. A number is never used for another rule. The ranges:
/// KB1 YAML syntax. KB2 fields, KB21 what the fields say of the speech. KB3 vocabularies and collections, KB31 lexicons, KB32 strings of the interface, KB33 files of the theme.
/// KB4 body: KB40 markup, KB41 width and punctuation, KB42 redactions, KB43 hard wraps, KB44 script, KB45 quotations.
/// KB5 addresses: KB50 of blocks, KB51 of pages. KB6 provenance: KB60 fidelity, KB61 text of sites, KB62 gaps, KB63 personal data, KB64 dates
/// that cannot be, KB65 speeches that are nearly the same, KB66 waivers. KB7 search. KB8 output. KB9 our own fault.
/// </summary>
>>>>>>> strings
public static class RuleTable
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        .. YamlRules.All,
        .. FrontMatterRules.All,
        .. VocabularyRules.All,
        .. SchemaRules.All,
        .. MarkupRules.All,
        .. Punctuation.PunctuationRules.All,
        .. Redactions.RedactionRules.All,
        .. Wraps.WrapRules.All,
        .. Scripts.ScriptRules.All,
        .. Searchability.SearchRules.All,
        .. FidelityRules.All,
        .. ThemeLexiconRules.All,
        .. UiStringRules.All,
        .. ThemeFileRules.All,
        .. ProseRules.All,
        .. WaiverRules.All,
        .. SiteText.SiteTextRules.All,
        .. Gaps.GapRules.All,
        .. NearDuplicates.NearDuplicateRules.All,
        .. Output.OutputRules.All,
        .. CheckerRules.All,
    ];
}
