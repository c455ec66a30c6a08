using KnowledgeBase.Cli.Reading;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Rules;
using KnowledgeBase.Rules.PersonalData;
using KnowledgeBase.Site;
using KnowledgeBase.Site.Inputs;
using KnowledgeBase.Site.Output;
using KnowledgeBase.Site.Parts;

namespace KnowledgeBase.Cli.Building;

/// <summary>One build: read, check, plan, write. Content with an error in it writes nothing.</summary>
internal static class SiteBuild
{
    /// <param name="folder">Full path of the folder that will hold the site and nothing else.</param>
    /// <param name="strict">Whether a finding that waits for a decision about a person counts as an error.</param>
    /// <param name="parts">Folders of parts to be merged; null where everything is made here.</param>
    public static async Task<BuildResult> RunAsync(RepositoryFolder repository, string folder, CancellationToken cancellation, bool strict = false, IReadOnlyList<string>? parts = null)
    {
        Reading reading = Read(repository, strict, parts);
        if (reading is not { Input: { } input, Inputs: { } inputs })
        {
            return new BuildResult(reading.Findings, null, 0);
        }

        var output = new OutputFolder(folder);
        if (reading.Parts is { } merged)
        {
            // A folder that is up to date is no reason to take parts that don't fit.
            var result = new BuildResult(reading.Findings, null, input.Speeches.Count) { Problems = [.. merged.Problems] };
            return merged.Set is { } set ? result with { Written = await output.WriteAsync(SiteBuilder.Plan(input, set, reading.Hashes), inputs.Hash, cancellation) } : result;
        }

        OutputSummary written = output.Current(inputs.Hash)
            ?? await output.WriteAsync(SiteBuilder.Plan(input, inputs: reading.Hashes, earlier: inputs.EarlierIn(output.Found)), inputs.Hash, cancellation);
        return new BuildResult(reading.Findings, written, input.Speeches.Count);
    }

    // By itself, so that the texts of all raw documents are gone when the site is made.
    private static Reading Read(RepositoryFolder repository, bool strict, IReadOnlyList<string>? parts)
    {
        IReadOnlyList<TextFile> files = ContentReader.Read(repository);
        IReadOnlyList<Finding> findings = ContentChecker.Check(files);
        findings = strict ? PrivacyGate.Demand(findings) : findings;
        if (findings.Any(IsError))
        {
            return new Reading(findings, null, null, null, null);
        }

        SiteInputReading input = SiteInputReader.Read(LibraryLoader.Load(files));
        findings = [.. findings, .. input.Findings];
        SiteInput? made = findings.Any(IsError) ? null : input.Input;
        BuildInputs inputs = BuildInputs.Of(files);
        HashedInputs? hashes = made is null ? null : inputs.FileByFile(made.Speeches, SiteFacts.Of(made));
        return new Reading(findings, made, inputs, hashes, hashes is null || parts is null ? null : PartSetReader.Read(parts, hashes));
    }

    internal static bool IsError(Finding finding) => finding.Rule.Severity == Severity.Error;

    /// <summary>What was read: the input, null when there is an error in it, everything that the site follows from, the hashes of its files, and the parts that shall be merged.</summary>
    private sealed record Reading(IReadOnlyList<Finding> Findings, SiteInput? Input, BuildInputs? Inputs, HashedInputs? Hashes, PartSetReading? Parts);
}

/// <summary>What a build found and what it wrote; nothing was written when <paramref name="Written"/> is null.</summary>
internal sealed record BuildResult(IReadOnlyList<Finding> Findings, OutputSummary? Written, int Speeches)
{
    /// <summary>How many speeches and files there are, for a person; what became of them in the folder.</summary>
    public string Counts(OutputSummary written) =>
        FormattableString.Invariant($"{Speeches} speeches, {written.Written + written.Unchanged} files: {written.Written} written, {written.Unchanged} unchanged, {written.Deleted} deleted.");

    /// <summary>Why parts can't be merged.</summary>
    public IReadOnlyList<string> Problems { get; init; } = [];
}
