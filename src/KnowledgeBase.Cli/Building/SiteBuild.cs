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
        Reading reading = Read(repository, strict);
        if (reading.Input is null)
        {
            return new BuildResult(reading.Findings, null, 0);
        }

        var output = new OutputFolder(folder);
        OutputSummary written = output.Current(reading.Inputs) ?? await output.WriteAsync(SiteBuilder.Plan(reading.Input), reading.Inputs, cancellation);
        return new BuildResult(reading.Findings, written, reading.Input.Speeches.Count);
    }

    // By itself, so that the texts of all raw documents are gone when the site is made.
    private static Reading Read(RepositoryFolder repository, bool strict)
    {
        IReadOnlyList<TextFile> files = ContentReader.Read(repository);
        IReadOnlyList<Finding> findings = ContentChecker.Check(files);
        findings = strict ? PrivacyGate.Demand(findings) : findings;
        if (findings.Any(IsError))
        {
            return new Reading(findings, null, "");
        }

        SiteInputReading input = SiteInputReader.Read(LibraryLoader.Load(files));
        findings = [.. findings, .. input.Findings];
        return new Reading(findings, findings.Any(IsError) ? null : input.Input, BuildInputs.HashOf(files));
    }

    private static bool IsError(Finding finding) => finding.Rule.Severity == Severity.Error;

    /// <summary>What was read: the input, null when there is an error in it, and a hash of everything that the site follows from.</summary>
    private sealed record Reading(IReadOnlyList<Finding> Findings, SiteInput? Input, string Inputs);
}

/// <summary>What a build found and what it wrote; nothing was written when <paramref name="Written"/> is null.</summary>
internal sealed record BuildResult(IReadOnlyList<Finding> Findings, OutputSummary? Written, int Speeches);
