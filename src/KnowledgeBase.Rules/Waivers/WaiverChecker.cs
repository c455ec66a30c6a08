using System.Globalization;
using KnowledgeBase.Text;

namespace KnowledgeBase.Rules.Waivers;

/// <summary>Whether waivers say what a waiver has to say, before anybody asks what they cover.</summary>
public static class WaiverChecker
{
    private const int FewestCharacters = 2;

    // What people leave in a form that they meant to fill in.
    private static readonly HashSet<string> s_placeholders = new(
        ["todo", "tbd", "reason", "none", "ok", "ignore", "waived", "理由", "原因", "待定", "待补", "忽略", "没有"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Adds what is wrong to <paramref name="findings"/>, by the path of the file that declares it.</summary>
    /// <returns>The waivers that may cover something.</returns>
    public static IReadOnlyList<DeclaredWaiver> Check(
        IReadOnlyList<DeclaredWaiver> waivers, IReadOnlyCollection<string> files, IReadOnlyList<Rule> rules, IReadOnlyDictionary<string, FindingList> findings)
    {
        Dictionary<(string Rule, string File, string? At, string? Text), Waiver> seen = [];
        List<DeclaredWaiver> good = [];
        foreach (DeclaredWaiver declared in waivers)
        {
            Waiver waiver = declared.Waiver;
            FindingList report = findings[waiver.DeclaredIn];
            int before = report.Count;
            CheckRule(declared, rules, report);
            if (SaysNothing(waiver.Reason))
            {
                report.Add(WaiverRules.ReasonSaysNothing, declared.SpanOf("reason"), waiver.Reason);
            }

            var stated = (waiver.Rule, waiver.File, waiver.At, waiver.Text);
            if (seen.TryGetValue(stated, out Waiver? same))
            {
                report.Add(WaiverRules.SameTwice, declared.SpanOf("rule"), same.DeclaredIn, same.Line.ToString(CultureInfo.InvariantCulture));
            }
            else
            {
                seen.Add(stated, waiver);
            }

            if (report.Count == before && !files.Contains(waiver.File))
            {
                report.Add(WaiverRules.UnknownFile, declared.SpanOf("file"), waiver.File);
            }

            if (report.Count == before)
            {
                good.Add(declared);
            }
        }

        return good;
    }

    /// <summary>Advice can be waived: warnings and notes, except those about waivers.</summary>
    public static bool IsWaivable(Rule rule) => rule.Severity != Severity.Error && !rule.Id.StartsWith(WaiverRules.Range, StringComparison.Ordinal);

    private static void CheckRule(DeclaredWaiver declared, IReadOnlyList<Rule> rules, FindingList report)
    {
        string id = declared.Waiver.Rule;
        Rule? rule = rules.FirstOrDefault(candidate => candidate.Id == id);
        if (rule is null)
        {
            report.Add(WaiverRules.UnknownRule, declared.SpanOf("rule"), id, Spelling.Hint(id, rules.Where(IsWaivable).Select(static known => known.Id)));
        }
        else if (!IsWaivable(rule))
        {
            report.Add(WaiverRules.NotWaivable, declared.SpanOf("rule"), id, rule.Severity == Severity.Error ? "is an error and no matter of opinion" : "is about waivers");
        }
    }

    private static bool SaysNothing(string reason) =>
        s_placeholders.Contains(reason.Trim(' ', '.', '。', '…', '?', '？', '!', '！')) || CountOfLetters(reason) < FewestCharacters;

    // A character beyond the BMP is two code units and one 字.
    private static int CountOfLetters(string text)
    {
        int count = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsLetterOrDigit(text, i))
            {
                count++;
            }

            if (char.IsHighSurrogate(text[i]))
            {
                i++;
            }
        }

        return count;
    }
}
