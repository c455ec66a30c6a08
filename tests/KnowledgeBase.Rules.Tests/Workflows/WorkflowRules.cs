using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace KnowledgeBase.Rules.Tests.Workflows;

/// <summary>
/// What a workflow may do (docs/workflows.md says why). Each rule gives sentences about what breaks it. A job may raise only the rights that stand
/// in <see cref="s_rights"/>.
/// </summary>
internal static partial class WorkflowRules
{
    private static readonly Dictionary<string, string[]> s_rights = new(StringComparer.Ordinal)
    {
        ["comment.yml/comment"] = ["actions: read", "contents: read", "pull-requests: write"],
        ["deploy.yml/build"] = ["actions: read", "contents: read"],
        ["deploy.yml/deploy"] = ["id-token: write", "pages: write"],
        ["release.yml/publish"] = ["attestations: write", "contents: write", "id-token: write"],
        ["speech-from-issue.yml/propose"] = ["contents: write", "pull-requests: write"],
    };

    private static readonly string[] s_actions =
    [
        "actions/attest-build-provenance", "actions/checkout", "actions/deploy-pages", "actions/download-artifact", "actions/setup-dotnet", "actions/upload-artifact",
        "actions/upload-pages-artifact",
    ];

    // A job with one of these runs or reads what a stranger wrote.
    private static readonly string[] s_strangers = ["pull_request", "issues", "issue_comment", "discussion"];

    public static IReadOnlyDictionary<string, Func<WorkflowFile, IEnumerable<string>>> All { get; } = new Dictionary<string, Func<WorkflowFile, IEnumerable<string>>>(StringComparer.Ordinal)
    {
        ["triggers"] = static file => file.Triggers.Where(static trigger => trigger is "pull_request_target" or "issue_comment").Select(static trigger => $"starts with {trigger}, which gives a stranger's change the rights of the repository"),
        ["permissions"] = Permissions,
        ["pinned-actions"] = PinnedActions,
        ["credentials"] = static file => Steps(file).Where(static step => IsOf(step, "actions/checkout") && step.With("persist-credentials") != "false").Select(static _ => "leaves the token in the checkout: persist-credentials: false"),
        ["scripts"] = static file => Steps(file).Where(static step => step.Run is { } run && !OneScript().IsMatch(run)).Select(static step => $"runs '{step.Run}', which is not one script of .ci"),
        ["shells"] = static file => file.Scalars.Where(static scalar => scalar.Path.EndsWith("/shell", StringComparison.Ordinal) || scalar.Path.EndsWith("/with/script", StringComparison.Ordinal)).Select(static scalar => $"runs code of its own: {scalar.Path}"),
        ["secrets"] = static file => file.Scalars.Where(static scalar => Secrets().IsMatch(scalar.Value)).Select(static scalar => $"uses a secret at {scalar.Path}"),
        ["tokens"] = Tokens,
        ["caches"] = static file => Steps(file).Where(static step => IsOf(step, "actions/cache") || step.With("cache") is not null).Select(static _ => "uses a cache, which one run can fill for another"),
        ["deploy"] = Deploy,
        ["workflow-run"] = static file => file.Triggers.Contains("workflow_run") ? Steps(file).Where(static step => IsOf(step, "actions/checkout") && (step.With("ref") ?? step.With("repository")) is not null).Select(static _ => "checks out something else than the main branch after a stranger's run") : [],
        ["untrusted-artifacts"] = static file => file.Triggers.Contains("workflow_run") ? Steps(file).Where(static step => IsOf(step, "actions/download-artifact") && step.With("path")?.StartsWith("${{ runner.temp }}/", StringComparison.Ordinal) != true).Select(static _ => "unpacks a stranger's artifact into the checkout") : [],
        ["timeouts"] = static file => file.Jobs.Where(static job => !int.TryParse(WorkflowFile.TextOf(job.Node, "timeout-minutes"), out int minutes) || minutes is < 1 or > 60).Select(static job => $"{job.Name} has no timeout-minutes from 1 to 60"),
        ["machines"] = static file => file.Jobs.Where(static job => WorkflowFile.TextOf(job.Node, "runs-on") is not "ubuntu-24.04").Select(static job => $"{job.Name} runs on a machine that changes by itself or is our own"),
        ["jobs-of-others"] = static file => file.Jobs.Where(static job => WorkflowFile.TextOf(job.Node, "uses") is not null || job.Node.Children.ContainsKey(new YamlScalarNode("container"))).Select(static job => $"{job.Name} is another repository's job or runs in an image"),
    };

    private static IEnumerable<string> Permissions(WorkflowFile file)
    {
        if (!Rights(file.Root).SequenceEqual(["contents: read"]))
        {
            yield return "has not permissions: contents: read, and nothing else, at its top";
        }

        foreach (WorkflowJob job in file.Jobs.Where(static job => job.Node.Children.ContainsKey(new YamlScalarNode("permissions"))))
        {
            if (!Rights(job.Node).SequenceEqual(s_rights.GetValueOrDefault($"{file.Name}/{job.Name}") ?? [], StringComparer.Ordinal))
            {
                yield return $"{job.Name} has other rights than the list in WorkflowRules gives it";
            }
        }
    }

    private static IEnumerable<string> PinnedActions(WorkflowFile file)
    {
        string[] lines = [.. file.Text.Split('\n').Where(static line => line.Contains("uses:", StringComparison.Ordinal) && !line.TrimStart().StartsWith('#')).Select(static line => line.Trim().TrimStart('-').Trim())];
        foreach (string line in lines)
        {
            Match action = Pinned().Match(line);
            if (!action.Success)
            {
                yield return $"'{line}' is not an action at 40 digits with its version behind them";
            }
            else if (!s_actions.Contains(action.Groups["action"].Value, StringComparer.Ordinal))
            {
                yield return $"'{line}' is an action that is not on the list in WorkflowRules";
            }
        }

        if (lines.Length != file.Scalars.Count(static scalar => scalar.Path.EndsWith("/uses", StringComparison.Ordinal)))
        {
            yield return "uses an action in a way that a reader of the lines does not see";
        }
    }

    // A job that works for strangers has the token only where the list gives it a right to write, and there in no step that runs first.
    private static IEnumerable<string> Tokens(WorkflowFile file) =>
        from job in file.Jobs
        where file.Triggers.Any(trigger => s_strangers.Contains(trigger, StringComparer.Ordinal)) && !s_rights.ContainsKey($"{file.Name}/{job.Name}")
        from step in job.Steps
        from scalar in new WorkflowFile("", "", step.Node).Scalars
        where scalar.Value.Contains("github.token", StringComparison.Ordinal)
        select $"{job.Name} hands a token to a step at {scalar.Path}";

    private static IEnumerable<string> Deploy(WorkflowFile file)
    {
        if (!Steps(file).Any(static step => IsOf(step, "actions/deploy-pages")) && !file.Jobs.Any(static job => Rights(job.Node).Contains("pages: write")))
        {
            yield break;
        }

        if (!file.Triggers.SequenceEqual(["push"]) || !file.Scalars.Where(static scalar => scalar.Path.StartsWith("/on/push/", StringComparison.Ordinal)).SequenceEqual([("/on/push/branches", "main")]))
        {
            yield return "publishes what is not pushed to main";
        }

        foreach (WorkflowJob job in file.Jobs.Where(static job => WorkflowFile.TextOf(job.Node, "if") != "github.ref == 'refs/heads/main'"))
        {
            yield return $"{job.Name} is not held to the main branch";
        }

        if (Steps(file).Any(static step => IsOf(step, "actions/download-artifact")))
        {
            yield return "publishes an artifact that another run may have made";
        }
    }

    private static IEnumerable<WorkflowStep> Steps(WorkflowFile file) => file.Jobs.SelectMany(static job => job.Steps);

    private static bool IsOf(WorkflowStep step, string action) => step.Uses?.StartsWith(action + "@", StringComparison.Ordinal) == true || step.Uses?.StartsWith(action + "/", StringComparison.Ordinal) == true;

    private static IEnumerable<string> Rights(YamlMappingNode node) =>
        WorkflowFile.TextOf(node, "permissions") is { } all ? [all] : WorkflowFile.Map(node, "permissions").Children.Select(static right => $"{WorkflowFile.Scalar(right.Key)}: {WorkflowFile.Scalar(right.Value)}");

    [GeneratedRegex(@"^uses: (?<action>[A-Za-z0-9_.-]+/[A-Za-z0-9_./-]+)@[0-9a-f]{40} # v\d+\.\d+\.\d+$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Pinned();

    [GeneratedRegex(@"^\.ci/[a-z-]+(/[a-z-]+)?\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex OneScript();

    [GeneratedRegex(@"\bsecrets\b|GITHUB_TOKEN", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Secrets();
}
