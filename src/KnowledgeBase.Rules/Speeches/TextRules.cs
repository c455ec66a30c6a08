using KnowledgeBase.Text;

namespace KnowledgeBase.Rules.Speeches;

/// <summary>
/// The rules about what a speech says and how it is set, family by family. Each checker is one pass over the speech and knows nothing of
/// the others.
/// </summary>
internal static class TextRules
{
    private static readonly Action<CheckedSpeech, FindingList>[] s_checkers =
    [
        Punctuation.PunctuationChecker.Check,
        Redactions.RedactionChecker.Check,
        Wraps.WrapChecker.Check,
        Scripts.ScriptChecker.Check,
        Searchability.SearchChecker.Check,
        SiteText.SiteTextChecker.Check,
        PersonalData.PersonalDataChecker.Check,
        PersonalData.NameChecker.Check,
        Quotations.QuotationChecker.Check,
        Metadata.MetadataChecker.Check,
        Anachronisms.AnachronismChecker.Check,
        Gaps.GapChecker.Check,
    ];

    public static EquatableArray<Finding> Check(CheckedSpeech speech)
    {
        FindingList findings = new(speech.File);
        foreach (Action<CheckedSpeech, FindingList> check in s_checkers)
        {
            check(speech, findings);
        }

        return findings.ToEquatableArray();
    }
}
