using System.Xml;
using KnowledgeBase.Tests;

namespace KnowledgeBase.Rules.Tests.Workflows;

/// <summary>The workflows give a stranger nothing to work with; every rule about that finds the workflow that breaks it.</summary>
public sealed class WorkflowRulesTests
{
    private const string Folder = ".github/workflows";

    public static TheoryData<string> Rules => [.. WorkflowRules.All.Keys];

    private static WorkflowFile[] Committed { get; } =
        [.. Directory.GetFiles(Repository.PathTo(Folder)).Order(StringComparer.Ordinal).Select(static path => WorkflowFile.Read(Path.GetFileName(path), RepositoryText.Read($"{Folder}/{Path.GetFileName(path)}")))];

    [Theory]
    [MemberData(nameof(Rules))]
    public void NoWorkflowBreaksTheRule(string rule) =>
        Assert.Empty(Committed.SelectMany(file => WorkflowRules.All[rule](file).Select(problem => $"{file.Name} {problem}")));

    [Theory]
    [InlineData("triggers", "  pull_request:\n", "  pull_request_target:\n")]
    [InlineData("triggers", "on:\n  pull_request:\n  push:\n    branches: [main]\n", "on: [pull_request_target]\n")]
    [InlineData("permissions", "permissions:\n  contents: read\n", "")]
    [InlineData("permissions", "permissions:\n  contents: read\n", "permissions: write-all\n")]
    [InlineData("permissions", "  contents: read\n", "  contents: read\n  issues: write\n")]
    [InlineData("permissions", "    timeout-minutes: 20\n", "    timeout-minutes: 20\n    permissions:\n      contents: write\n")]
    [InlineData("pinned-actions", "@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2", "@v6")]
    [InlineData("pinned-actions", "@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2", "@de0fac2e4500dabe0009e67214ff5f5447ce83dd")]
    [InlineData("pinned-actions", "@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2", "@de0fac2 # v6.0.2")]
    [InlineData("pinned-actions", "actions/checkout@", "somebody/checkout@")]
    [InlineData("pinned-actions", "- uses: actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2", "- { \"uses\": \"actions/checkout@main\" }\n      - name: x")]
    [InlineData("credentials", "persist-credentials: false", "persist-credentials: true")]
    [InlineData("credentials", "          persist-credentials: false\n", "")]
    [InlineData("scripts", "run: .ci/steps/check", "run: echo ${{ github.event.pull_request.title }}")]
    [InlineData("scripts", "run: .ci/steps/check", "run: .ci/steps/check ${{ github.head_ref }}")]
    [InlineData("scripts", "run: .ci/steps/check", "run: |\n          .ci/steps/check\n          npm install")]
    [InlineData("scripts", "run: .ci/steps/check", "run: .ci/../evil")]
    [InlineData("shells", "        run: .ci/steps/check", "        shell: python\n        run: .ci/steps/check")]
    [InlineData("secrets", "BASE_SHA: ", "KEY: ${{ secrets.KEY }}\n          BASE_SHA: ")]
    [InlineData("tokens", "BASE_SHA: ", "GH_TOKEN: ${{ github.token }}\n          BASE_SHA: ")]
    [InlineData("caches", "global-json-file: global.json", "global-json-file: global.json\n          cache: true")]
    [InlineData("caches", "- uses: actions/checkout@", "- uses: actions/cache@0057852bfaa89a56745cba8c7296529d2fc39830 # v4.3.0\n      - uses: actions/checkout@")]
    [InlineData("deploy", "    steps:\n", "    steps:\n      - uses: actions/deploy-pages@d6db90164ac5ed86f2b6aed7e0febac5b3c0c03e # v4.0.5\n")]
    [InlineData("timeouts", "    timeout-minutes: 20\n", "")]
    [InlineData("timeouts", "timeout-minutes: 20", "timeout-minutes: 360")]
    [InlineData("machines", "runs-on: ubuntu-24.04", "runs-on: self-hosted")]
    [InlineData("jobs-of-others", "    runs-on: ubuntu-24.04\n", "    runs-on: ubuntu-24.04\n    container: node:latest\n")]
    public void AChangeCheckThatBreaksTheRuleIsFound(string rule, string good, string bad) => Breaks("check.yml", rule, good, bad);

    [Theory]
    [InlineData("comment.yml", "workflow-run", "persist-credentials: false", "persist-credentials: false\n          ref: ${{ github.event.workflow_run.head_sha }}")]
    [InlineData("comment.yml", "workflow-run", "persist-credentials: false", "persist-credentials: false\n          repository: ${{ github.event.workflow_run.head_repository.full_name }}")]
    [InlineData("comment.yml", "untrusted-artifacts", "path: ${{ runner.temp }}/untrusted", "path: .")]
    [InlineData("comment.yml", "permissions", "pull-requests: write", "pull-requests: write\n      issues: write")]
    [InlineData("deploy.yml", "deploy", "branches: [main]", "branches: [main, dev]")]
    [InlineData("deploy.yml", "deploy", "  push:\n", "  workflow_dispatch:\n  push:\n")]
    [InlineData("deploy.yml", "deploy", "    if: github.ref == 'refs/heads/main'\n", "")]
    [InlineData("deploy.yml", "deploy", "      - id: deployment\n", "      - uses: actions/download-artifact@70fc10c6e5e1ce46ad2ea6f2b72d43f7d47b13c3 # v8.0.0\n      - id: deployment\n")]
    [InlineData("speech-from-issue.yml", "tokens", "          LABEL: ${{ github.event.label.name }}\n        run: .ci/steps/read-issue", "          GH_TOKEN: ${{ github.token }}\n        run: .ci/steps/read-issue")]
    [InlineData("speech-from-issue.yml", "scripts", "run: .ci/steps/read-issue", "run: echo \"${{ github.event.issue.body }}\" | .ci/steps/read-issue")]
    [InlineData("release.yml", "permissions", "contents: write", "packages: write")]
    public void AnyWorkflowThatBreaksTheRuleIsFound(string name, string rule, string good, string bad) => Breaks(name, rule, good, bad);

    [Fact]
    public void EveryScriptThatAWorkflowRunsIsThereAndCanBeRun()
    {
        IEnumerable<string> scripts = Committed.SelectMany(static file => file.Jobs).SelectMany(static job => job.Steps).Select(static step => step.Run).OfType<string>().Distinct();

        Assert.All(scripts, static script =>
        {
            Assert.StartsWith("#!/usr/bin/env bash\n", RepositoryText.Read(script), StringComparison.Ordinal);
            Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(Repository.PathTo(script)).HasFlag(UnixFileMode.UserExecute), script);
        });
    }

    [Fact]
    public void PackagesAreThoseOfTheLockFilesAndAKnownWeaknessIsAnError()
    {
        var build = new Dictionary<string, string>(StringComparer.Ordinal);
        using var xml = XmlReader.Create(new StringReader(RepositoryText.Read("Directory.Build.props")), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, Depth: 2 })
            {
                string condition = xml.GetAttribute("Condition") ?? "";
                build[xml.Name + condition] = xml.ReadString();
            }
        }

        Assert.Equal("true", build["RestorePackagesWithLockFile"]);
        Assert.Equal("true", build["RestoreLockedMode'$(CI)' == 'true'"]);
        Assert.Equal(("true", "all", "low", "true"), (build["NuGetAudit"], build["NuGetAuditMode"], build["NuGetAuditLevel"], build["TreatWarningsAsErrors"]));
        Assert.DoesNotContain(build.Keys, static key => key.StartsWith("NoWarn", StringComparison.Ordinal) || key.StartsWith("WarningsNotAsErrors", StringComparison.Ordinal));
        Assert.Contains("dotnet restore src/KnowledgeBase.Cli --locked-mode", RepositoryText.Read(".ci/steps/build"), StringComparison.Ordinal);
        Assert.All(Directory.GetFiles(Repository.Root, "*.csproj", SearchOption.AllDirectories).Where(static path => !path.Contains("artifacts", StringComparison.Ordinal)), static project => Assert.True(File.Exists(Path.Join(Path.GetDirectoryName(project), "packages.lock.json")), project));
    }

    private static void Breaks(string name, string rule, string good, string bad)
    {
        WorkflowFile file = Committed.Single(file => file.Name == name);
        Assert.Contains(good, file.Text, StringComparison.Ordinal);
        Assert.Empty(WorkflowRules.All[rule](file));

        var broken = WorkflowFile.Read(name, file.Text.Replace(good, bad, StringComparison.Ordinal));

        Assert.NotEmpty(WorkflowRules.All[rule](broken));
    }
}
