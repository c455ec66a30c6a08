using System.Text.Json;
using KnowledgeBase.Cli.Checking;
using KnowledgeBase.Rules;
using KnowledgeBase.Rules.Fixes;
using KnowledgeBase.Rules.Settings;
using KnowledgeBase.Tests.Node;

namespace KnowledgeBase.Cli.Tests.Checking;

/// <summary>The report that code hosts read.</summary>
public sealed class SarifReportTests
{
    private const string First = "input/speeches/000-c2d75a3b3e2c3313.md";
    private const string Second = "input/speeches/001-ee9bb8defc1988e1.md";
    private const string Chinese = "input/speeches/讲话 稿#1%.md";

    [ValidatorFact]
    public async Task AReportWithManyFindingsIsValid()
    {
        using TemporaryRepository repository = WithManyMistakes();
        string report = repository.Kb("check", "--format", "sarif").Output;

        IReadOnlyDictionary<string, string[]> wrong = await ValidateAsync(("many.sarif", report), ("none.sarif", SarifReport.Print(Report())), ("levels.sarif", SarifReport.Print(EverySeverity())), ("linked.sarif", SarifReport.Print(Linked())));

        Assert.All(wrong, document => Assert.Equal((document.Key, ""), (document.Key, string.Join('\n', document.Value))));
        using JsonDocument sarif = JsonDocument.Parse(report);
        string[] found = [.. Results(sarif).Select(result => result.GetProperty("ruleId").GetString()!).Distinct()];
        Assert.True(found.Length >= 7, $"Only these rules are in the report: {string.Join(", ", found)}.");
        Assert.Contains(Results(sarif), result => UriOf(result) == "input/speeches/%E8%AE%B2%E8%AF%9D%20%E7%A8%BF%231%25.md");
    }

    [ValidatorFact]
    public async Task WhatIsNoSarifIsToldByTheSchema()
    {
        string report = SarifReport.Print(EverySeverity());

        IReadOnlyDictionary<string, string[]> wrong = await ValidateAsync(
            ("unknown.sarif", report.Replace("\"ruleIndex\"", "\"ruleNumber\"", StringComparison.Ordinal)),
            ("level.sarif", report.Replace("\"level\": \"note\"", "\"level\": \"hint\"", StringComparison.Ordinal)),
            ("address.sarif", report.Replace("\"uri\": \"input", "\"uri\": \"in put", StringComparison.Ordinal)));

        Assert.All(wrong, document => Assert.NotEmpty(document.Value));
    }

    [Fact]
    public void ARuleLinksItsPageWhereTheSiteIsPublished()
    {
        using JsonDocument sarif = JsonDocument.Parse(SarifReport.Print(Linked()));

        Assert.All(RulesOf(sarif), rule => Assert.Equal(
            $"https://xn--fsqu00a.example/%E6%96%87%E5%BA%93/rules/{rule.GetProperty("id").GetString()}.html", rule.GetProperty("helpUri").GetString()));
    }

    [Theory]
    [InlineData("name: 讲话文库\ndescription: 讲话\n")]
    [InlineData("name: 讲话文库\ndescription: 讲话\nurl: example.org\n")]
    public void WithoutAnAddressOfTheSiteNoRuleLinksAPage(string settings)
    {
        using JsonDocument sarif = JsonDocument.Parse(SarifReport.Print(EverySeverity() with { Files = Site(settings) }));

        Assert.All(RulesOf(sarif), static rule => Assert.False(rule.TryGetProperty("helpUri", out _)));
    }

    [Fact]
    public void EveryLevelIsNamedAsSarifNamesIt()
    {
        using JsonDocument sarif = JsonDocument.Parse(SarifReport.Print(EverySeverity()));

        Assert.Equal(["note", "warning", "error"], Results(sarif).Select(result => result.GetProperty("level").GetString()));
    }

    [Fact]
    public void AFixIsTheEditThatKbCheckWouldMake()
    {
        using TemporaryRepository repository = TemporaryRepository.WithSpeeches();
        repository.Write(Second, repository.Read(Second).Replace("\noccasion:", "\nthemes: [作风建没]\noccasion:", StringComparison.Ordinal));
        string before = repository.Read(Second);
        using JsonDocument sarif = JsonDocument.Parse(repository.Kb("check", "--format", "sarif").Output);
        repository.Kb("check", "--fix");

        JsonElement change = Assert.Single(Assert.Single(Results(sarif), result => result.GetProperty("ruleId").GetString() == "KB3001").GetProperty("fixes")[0].GetProperty("artifactChanges").EnumerateArray());
        JsonElement edit = Assert.Single(change.GetProperty("replacements").EnumerateArray());
        JsonElement deleted = edit.GetProperty("deletedRegion");
        string after = before
            .Remove(deleted.GetProperty("charOffset").GetInt32(), deleted.GetProperty("charLength").GetInt32())
            .Insert(deleted.GetProperty("charOffset").GetInt32(), edit.GetProperty("insertedContent").GetProperty("text").GetString()!);

        Assert.Equal(Second, change.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal(repository.Read(Second), after);
    }

    [Fact]
    public void AFindingKeepsItsFingerprintWhenItsPlaceMoves()
    {
        Finding finding = Found(Severity.Error, Second, 10);

        string[] before = Fingerprints(Report(finding, Found(Severity.Error, Second, 20)));
        string[] after = Fingerprints(Report(finding with { Span = new SourceSpan(40, 2, 7, 1, 7, 3) }, Found(Severity.Error, First, 20)));

        Assert.Equal(before[0], after[1]);
        Assert.Equal(4, before.Concat(after).Distinct(StringComparer.Ordinal).Count() + 1);
    }

    [Fact]
    public void NothingInAReportTellsWhereTheFolderLies()
    {
        using TemporaryRepository repository = WithManyMistakes();

        string report = repository.Kb("check", "--format", "sarif").Output;

        Assert.DoesNotContain(Path.GetFileName(repository.Root), report, StringComparison.Ordinal);
        Assert.DoesNotContain("file:/", report, StringComparison.Ordinal);
    }

    private static TemporaryRepository WithManyMistakes()
    {
        TemporaryRepository repository = TemporaryRepository.WithSpeeches();
        string speech = repository.Read(First);
        repository.Write(Chinese, "\uFEFF" + speech);
        repository.Write("input/speeches/tab.md", speech.Replace("  encoding:", "\tencoding:", StringComparison.Ordinal));
        repository.Write("input/speeches/colon.md", speech.Replace("level: ", "level：", StringComparison.Ordinal));
        repository.Write("input/speeches/twice.md", speech.Replace("\nlevel: ", "\nlevel: 市\nlevel: ", StringComparison.Ordinal));
        repository.Write(First, speech.Replace("date: unknown", "date: 二〇二五年三月", StringComparison.Ordinal).Replace("speaker: ", "speakr: ", StringComparison.Ordinal).Replace("同志们： ", "同志们**𠮷**： ", StringComparison.Ordinal));
        repository.Write(Second, repository.Read(Second).Replace("genre: 讲话", "genre: 谈话\nthemes: [作风建没, 乡村振心]", StringComparison.Ordinal));
        return repository;
    }

    private static Task<IReadOnlyDictionary<string, string[]>> ValidateAsync(params (string Name, string Report)[] reports) =>
        SchemaValidator.ValidateAsync(NodeTools.SarifSchema ?? "", reports.ToDictionary(report => report.Name, report => report.Report, StringComparer.Ordinal));

    private static CheckReport EverySeverity() =>
        Report(Found(Severity.Note, First, 1), Found(Severity.Warning, First, 2), Found(Severity.Error, First, 3) with { Fixes = [new Fix(new TextEdit(3, 1, "")), new Fix(new TextEdit(0, 0, "甲"), new TextEdit(3, 2, "𠮷"))] });

    private static CheckReport Report(params Finding[] findings) => CheckReport.Of([], new ContentCheck([.. findings], []), static _ => true);

    private static Finding Found(Severity severity, string path, int start) =>
        new(RuleTable.All[0] with { Severity = severity, Message = "‘{0}’ <&> \"\\ 不对。" }, path, new SourceSpan(start, 2, 1, start + 1, 1, start + 3), ["甲"]);

    private static IEnumerable<JsonElement> Results(JsonDocument sarif) => sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray();

    private static IEnumerable<JsonElement> RulesOf(JsonDocument sarif) =>
        sarif.RootElement.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray();

    private static CheckReport Linked() => EverySeverity() with { Files = Site("name: 讲话文库\ndescription: 讲话\nurl: https://例子.example/文库/\n") };

    private static Dictionary<string, TextFile> Site(string settings) =>
        new(StringComparer.Ordinal) { [SiteSettingsChecker.Path] = new TextFile(SiteSettingsChecker.Path, settings) };

    private static string? UriOf(JsonElement result) =>
        result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString();

    private static string[] Fingerprints(CheckReport report)
    {
        using JsonDocument sarif = JsonDocument.Parse(SarifReport.Print(report));
        return [.. Results(sarif).Select(result => result.GetProperty("partialFingerprints").GetProperty("ruleAndMessage/v1").GetString()!)];
    }
}
