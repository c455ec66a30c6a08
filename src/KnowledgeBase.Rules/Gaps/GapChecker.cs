using KnowledgeBase.Rules.Speeches;

namespace KnowledgeBase.Rules.Gaps;

/// <summary>All rules about missing text but the one for notices of sites, which is told with the other text of sites.</summary>
internal static class GapChecker
{
    public static void Check(CheckedSpeech speech, FindingList findings)
    {
        CompletenessChecker.Check(speech, findings);
        SectionNumberChecker.Check(speech, findings);
        EndChecker.Check(speech, findings);
    }
}
