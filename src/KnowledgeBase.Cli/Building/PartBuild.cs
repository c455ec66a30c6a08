using KnowledgeBase.Cli.Reading;
using KnowledgeBase.Content;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Rules;
using KnowledgeBase.Rules.PersonalData;
using KnowledgeBase.Rules.Prose;
using KnowledgeBase.Site;
using KnowledgeBase.Site.Inputs;
using KnowledgeBase.Site.Output;
using KnowledgeBase.Site.Parts;

namespace KnowledgeBase.Cli.Building;

/// <summary>
/// Makes one part: read, check, plan, write. Only errors are told: what asks people to look is told where all speeches are seen. The pages that
/// people wrote link to any speech, so they too are checked when the parts are merged.
/// </summary>
internal static class PartBuild
{
    public static async Task<BuildResult> RunAsync(RepositoryFolder repository, PartNumber part, string folder, CancellationToken cancellation, bool strict = false)
    {
        if (File.Exists(Path.Join(folder, "index.html")))
        {
            throw new UserFaultException($"'{folder}' holds a site. Name another folder for the part.");
        }

        PartContent content = PartContent.Read(repository, part);
        IReadOnlyList<Finding> findings = ContentChecker.Check([.. content.Files.Where(static file => !file.Path.StartsWith(ProseChecker.Folder, StringComparison.Ordinal))]);
        Finding[] errors = [.. (strict ? PrivacyGate.Demand(findings) : findings).Where(SiteBuild.IsError)];
        if (errors.Length > 0)
        {
            return new BuildResult(errors, null, 0);
        }

        Library library = LibraryLoader.Load(content.Files);
        int all = library.Speeches.Count + content.Others.Count;
        SiteInputReading reading = SiteInputReader.Read(library, all);
        errors = [.. reading.Findings.Where(SiteBuild.IsError)];
        if (reading.Input is not { } input || errors.Length > 0)
        {
            return new BuildResult(errors, null, 0);
        }

        SiteFacts facts = SiteFacts.Of(input, all, () => library.Speeches.Any(SiteFacts.HasDay) || PartContent.AnyHasDay(repository, content.Others));
        HashedInputs inputs = BuildInputs.Of(content.Files).FileByFile(library.Speeches, facts);
        OutputSummary written = PartFolder.Open(folder) is { } made && made.IsOf(part, inputs)
            ? new OutputSummary(0, made.Record.Files.Count, 0)
            : await PartFolder.WriteAsync(folder, part, inputs, PartPlan.Of(input, facts), cancellation);
        return new BuildResult([], written, library.Speeches.Count);
    }
}
