using System.Globalization;
using KnowledgeBase.Rules.Yaml;

namespace KnowledgeBase.Rules.Proofreading;

/// <summary>
/// Checks that level 4 was set by somebody else than level 3. What counts is the last time that the level was raised: a text that was found
/// wrong, lowered and proofread again needs its second person again.
/// </summary>
internal static class LevelHistoryChecker
{
    private const string Untold = "the history of the file does not show how the level came about. Commit the file with level 3 first.";

    public static IReadOnlyList<Finding> Check(TextFile file, YamlMapping? fields)
    {
        if (file.Levels is not { } history || fields?[ProofreadField.Key] is not YamlScalar level || ProofreadField.Parse(level.Value) != ProofreadField.Verified)
        {
            return [];
        }

        FindingList findings = new(file);
        Check(history, level.Span, findings);
        return [.. findings.ToEquatableArray()];
    }

    private static void Check(LevelHistory history, SourceSpan place, FindingList findings)
    {
        LevelChange[] changes = [.. history.Changes];
        int at = Array.FindLastIndex(changes, static change => change is { To: ProofreadField.Verified, From: not ProofreadField.Verified });
        if (at < 0 || (changes[at].From is null && history.Gap is not null))
        {
            findings.Add(ProofreadingRules.NotKnown, place, history.Gap ?? Untold);
            return;
        }

        LevelChange verified = changes[at];
        if (verified.From != ProofreadField.Proofread)
        {
            findings.Add(ProofreadingRules.NotProofreadBefore, place, verified.From is { } from ? "level " + from.ToString(CultureInfo.InvariantCulture) : "nothing", verified.Where);
            return;
        }

        LevelChange? proofread = ProofreadBefore(changes.Take(at));
        if (proofread is null || (proofread.From is null && history.Gap is not null))
        {
            findings.Add(ProofreadingRules.NotKnown, place, history.Gap ?? Untold);
        }
        else if (verified.Account.Length > 0 && verified.Account == proofread.Account)
        {
            findings.Add(ProofreadingRules.SamePerson, place, proofread.Where, verified.Where);
        }
    }

    // The last time that 3 was reached from below: to take 4 back is no proofreading, unless nothing else ever led to 3.
    private static LevelChange? ProofreadBefore(IEnumerable<LevelChange> changes)
    {
        LevelChange[] reached = [.. changes.Where(static change => change is { To: ProofreadField.Proofread, From: not ProofreadField.Proofread })];
        return reached.LastOrDefault(static change => change.From is null or < ProofreadField.Proofread) ?? reached.LastOrDefault();
    }
}
