using System.Text.RegularExpressions;

namespace KnowledgeBase.Cli.IssueForms;

/// <summary>A correction that somebody proposed in an issue.</summary>
/// <param name="Path">The file of the speech.</param>
/// <param name="Block">The address of its paragraph.</param>
/// <param name="Old">Words of the paragraph.</param>
/// <param name="New">What they should be.</param>
/// <param name="Reason">What shows it.</param>
internal sealed partial record ProposedCorrection(string Path, string Block, string Old, string New, string Reason)
{
    private const int LongestParagraph = 5_000;
    private const int LongestLine = 300;

    /// <exception cref="UserFaultException">The issue is not from the form, or an answer is none that a correction can have.</exception>
    public static ProposedCorrection Of(IssueEvent issue)
    {
        IssueForm form = IssueForm.Correction;
        IReadOnlyDictionary<string, string> answers = IssueFormReader.Read(issue.Body, form);
        string path = IssueFormReader.Line(answers, form, "speech", LongestLine);
        string block = IssueFormReader.Line(answers, form, "paragraph", LongestLine).TrimStart('#');
        if (!SpeechPath().IsMatch(path) || !Address().IsMatch(block))
        {
            throw new UserFaultException("The issue names no paragraph of a speech: the file is input/speeches/ and a name of a-z, 0-9 and '-', the address a few of a-z and 0-9.");
        }

        return new ProposedCorrection(
            path,
            block,
            IssueFormReader.Line(answers, form, "old", LongestParagraph).Trim(),
            IssueFormReader.Line(answers, form, "new", LongestParagraph).Trim(),
            IssueFormReader.Line(answers, form, "source", LongestLine).Trim());
    }

    [GeneratedRegex(@"^input/speeches/[a-z0-9]+(-[a-z0-9]+)*\.md\z", RegexOptions.NonBacktracking)]
    private static partial Regex SpeechPath();

    [GeneratedRegex(@"^[a-z0-9]{1,12}\z", RegexOptions.NonBacktracking)]
    private static partial Regex Address();
}
