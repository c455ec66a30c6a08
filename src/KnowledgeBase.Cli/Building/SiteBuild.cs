using KnowledgeBase.Cli.Reading;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Rules;
using KnowledgeBase.Rules.PersonalData;
using KnowledgeBase.Site;
using KnowledgeBase.Site.Output;

namespace KnowledgeBase.Cli.Building;

/// <summary>One build: read, check, plan, write. Content with an error in it writes nothing.</summary>
internal static class SiteBuild
{
    /// <param name="folder">Full path of the folder that will hold the site and nothing else.</param>
    /// <param name="strict">Whether a finding that waits for a decision about a person counts as an error.</param>
    public static async Task<BuildResult> RunAsync(RepositoryFolder repository, string folder, CancellationToken cancellation, bool strict = false)
    {
        IReadOnlyList<TextFile> files = ContentReader.Read(repository);
        IReadOnlyList<Finding> findings = ContentChecker.Check(files);
        findings = strict ? PrivacyGate.Demand(findings) : findings;
        if (findings.Any(IsError))
        {
            return new BuildResult(findings, null, 0);
        }

        var output = new OutputFolder(folder);
        string inputs = BuildInputs.HashOf(files);
        Library library = LibraryLoader.Load(files);
        SiteInputReading input = SiteInputReader.Read(library);
        findings = [.. findings, .. input.Findings];
        if (input.Input is null || findings.Any(IsError))
        {
            return new BuildResult(findings, null, 0);
        }

        OutputSummary written = output.Current(inputs) ?? await output.WriteAsync(SiteBuilder.Plan(input.Input), inputs, cancellation);
        return new BuildResult(findings, written, library.Speeches.Count);
    }

    private static bool IsError(Finding finding) => finding.Rule.Severity == Severity.Error;
}

/// <summary>What a build found and what it wrote; nothing was written when <paramref name="Written"/> is null.</summary>
internal sealed record BuildResult(IReadOnlyList<Finding> Findings, OutputSummary? Written, int Speeches);
