namespace KnowledgeBase.Cli.IssueForms;

/// <summary>A speech that somebody pasted into an issue: what its file is called, and its text. The name has nothing of what they wrote.</summary>
internal sealed record ProposedSpeech(string FileName, string Text)
{
    private const int LongestLine = 2_000;

    /// <exception cref="UserFaultException">The issue is not from the form, something is not answered, or a box is not ticked.</exception>
    public static ProposedSpeech Of(IssueEvent issue)
    {
        IssueForm form = IssueForm.Speech;
        IReadOnlyDictionary<string, string> answers = IssueFormReader.Read(issue.Body, form);
        _ = IssueFormReader.Line(answers, form, "source", LongestLine);
        _ = IssueFormReader.Line(answers, form, "rights", LongestLine);
        string[] boxes = answers["checks"].Split('\n', StringSplitOptions.RemoveEmptyEntries);
        if (boxes.Length < 2 || !boxes.All(static box => box.StartsWith("- [x] ", StringComparison.OrdinalIgnoreCase)))
        {
            throw new UserFaultException("A box of the form is not ticked: the text may be public, and has no phone numbers, addresses or identity numbers. Tick them when that is so.");
        }

        if (string.IsNullOrWhiteSpace(answers["text"]))
        {
            throw new UserFaultException("The issue has no text of a speech. Paste it into the last field of the form.");
        }

        return new ProposedSpeech(FormattableString.Invariant($"issue-{issue.Number}.txt"), answers["text"] + "\n");
    }
}
