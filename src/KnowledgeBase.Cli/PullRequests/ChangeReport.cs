namespace KnowledgeBase.Cli.PullRequests;

/// <summary>
/// What a pull request changes, as it goes from the job that runs the pull request's code to the one that may write a comment. Whoever
/// reads it has to take every value for something that a stranger wrote: <see cref="ChangeReportFile"/> does.
/// </summary>
/// <param name="Format"><see cref="CurrentFormat"/>.</param>
/// <param name="PullRequest">Its number, which proves nothing by itself.</param>
/// <param name="Good">Whether no error stands in what the change touches.</param>
/// <param name="Touched">Findings in what the change touches, shown or not.</param>
/// <param name="Elsewhere">Findings in all other files, which stop nobody.</param>
/// <param name="Findings">The first of those in touched files, errors before warnings before notes.</param>
/// <param name="Speeches">Speeches that the change adds, edits or removes, by path.</param>
internal sealed record ChangeReport(
    int Format,
    int PullRequest,
    bool Good,
    int Touched,
    int Elsewhere,
    IReadOnlyList<ReportedFinding> Findings,
    IReadOnlyList<ChangedSpeech> Speeches)
{
    public const int CurrentFormat = 1;

    public const int MostFindings = 200;

    public const int MostSpeeches = 200;
}

/// <param name="Severity">error, warning or note.</param>
/// <param name="Line">From 1, like <paramref name="Column"/>, which counts UTF-16 code units.</param>
internal sealed record ReportedFinding(string Severity, string Rule, string Path, int Line, int Column, string Message)
{
    /// <summary>UTF-16 code units of a message; the rest is cut off.</summary>
    public const int LongestMessage = 500;
}

/// <param name="Seed">The raw document that it is from; empty where the speech cannot be read or is gone.</param>
/// <param name="Sha256">What the raw document's bytes have to be, in hexadecimal; empty where <paramref name="Seed"/> is.</param>
/// <param name="Fidelity">restored, differs, unreadable or removed.</param>
internal sealed record ChangedSpeech(string Path, string Seed, string Sha256, string Fidelity);
