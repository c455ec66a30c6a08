using KnowledgeBase.Rules.Collections;
using KnowledgeBase.Rules.Fidelity;
using KnowledgeBase.Rules.FrontMatter;
using KnowledgeBase.Rules.Lexicon;
using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Rules.Prose;
using KnowledgeBase.Rules.Releases;
using KnowledgeBase.Rules.Strings;
using KnowledgeBase.Rules.ThemeFiles;
using KnowledgeBase.Rules.Vocabulary;
using KnowledgeBase.Rules.Waivers;
using KnowledgeBase.Rules.Yaml;

namespace KnowledgeBase.Rules;

/// <summary>Every rule. A number is never used for another rule; <see cref="RuleRanges"/> tells what its digits say.</summary>
public static class RuleTable
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        .. YamlRules.All,
        .. FrontMatterRules.All,
        .. VocabularyRules.All,
        .. SchemaRules.All,
        .. MarkupRules.All,
        .. Addresses.AddressRules.All,
        .. Punctuation.PunctuationRules.All,
        .. Redactions.RedactionRules.All,
        .. Wraps.WrapRules.All,
        .. Scripts.ScriptRules.All,
        .. Searchability.SearchRules.All,
        .. FidelityRules.All,
        .. ThemeLexiconRules.All,
        .. UiStringRules.All,
        .. ThemeFileRules.All,
        .. LexiconRules.All,
        .. Glossaries.GlossaryRules.All,
        .. DocumentLexiconRules.All,
        .. ProseRules.All,
        .. ReleaseRules.All,
        .. WaiverRules.All,
        .. SiteText.SiteTextRules.All,
        .. Gaps.GapRules.All,
        .. NearDuplicates.NearDuplicateRules.All,
        .. Output.OutputRules.All,
        .. PersonalData.PersonalDataRules.All,
        .. Files.FileRules.All,
        .. Quotations.QuotationRules.All,
        .. Metadata.MetadataRules.All,
        .. Proofreading.ProofreadingRules.All,
        .. Anachronisms.AnachronismRules.All,
        .. CheckerRules.All,
    ];
}
