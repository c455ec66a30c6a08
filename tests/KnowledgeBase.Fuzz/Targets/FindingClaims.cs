using KnowledgeBase.Rules;
using KnowledgeBase.Rules.Fixes;

namespace KnowledgeBase.Fuzz.Targets;

/// <summary>What holds for every finding.</summary>
internal static class FindingClaims
{
    /// <summary>Its place is in the file, its message is whole, and what it offers to do can be done.</summary>
    public static void Check(IEnumerable<Finding> findings, TextFile file)
    {
        LineIndex lines = new(file.Text);
        foreach (Finding finding in findings)
        {
            SourceSpan span = finding.Span;
            Claim.That(span.Start >= 0 && span.End >= span.Start && span.End <= file.Text.Length, $"A finding of {finding.Rule.Id} is inside the file.", finding.ToString);
            Claim.That(lines.Span(span.Start, span.Length) == span, $"Line and column of a finding of {finding.Rule.Id} are those of its offset.", finding.ToString);
            Claim.That(finding.Message.Length > 0, "A finding has a message.");
            Claim.That(finding.Rule != CheckerRules.OwnFault, "No check fails.", finding.ToString);
            foreach (Fix fix in finding.Fixes)
            {
                int before = 0;
                foreach (TextEdit edit in fix.Edits)
                {
                    Claim.That(edit.Start >= before && edit.End >= edit.Start && edit.End <= file.Text.Length, $"The edits of a fix of {finding.Rule.Id} are in order and inside the file.", finding.ToString);
                    before = edit.End;
                }

                Claim.That(fix.Apply(file.Text) != file.Text, $"A fix of {finding.Rule.Id} changes something.", finding.ToString);
            }
        }
    }
}
