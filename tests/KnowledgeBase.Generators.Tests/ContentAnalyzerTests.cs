using System.Collections.Immutable;
using System.Text;
using KnowledgeBase.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using static KnowledgeBase.Generators.Tests.GeneratorHarness;

namespace KnowledgeBase.Generators.Tests;

public class ContentAnalyzerTests
{
    private const string Document = "---\r\ntitle: 𠮷\r\ngenre: 谈话\r\n---\r\n";

    private static readonly InMemoryFile s_speech = File("input/speeches/a.md", Document);

    [Fact]
    public async Task FindingsAreReportedAtTheirPlaceInTheFile()
    {
        Diagnostic[] diagnostics = await Check("true", [.. RepositoryFiles(), s_speech]);

        Diagnostic genre = Assert.Single(diagnostics, diagnostic => diagnostic.Id == "KB3001");
        Assert.Equal("/repository/input/speeches/a.md: (2,7)-(2,9)", genre.Location.GetLineSpan().ToString());
        Assert.Equal("谈话", Document.Substring(genre.Location.SourceSpan.Start, genre.Location.SourceSpan.Length));
        Assert.Equal(DiagnosticSeverity.Error, genre.Severity);
        Assert.StartsWith("'谈话' is not in the vocabulary Genre.", genre.GetMessage(null), StringComparison.Ordinal);
    }

    /// <summary>As the compiler reads files: decoded, without the mark of the byte order. Lines and columns count from zero here.</summary>
    [Theory]
    [InlineData("\n", "")]
    [InlineData("\r\n", "")]
    [InlineData("\n", "\uFEFF")]
    [InlineData("\r\n", "\uFEFF")]
    public async Task MistakesHaveTheSamePlaceInEveryFormOfTheText(string lineEnd, string mark)
    {
        const string Wrong = "---\ntitle: 𠮷\ngenre: 𠮷谈话\n---\n\n同志们： {#k3f}\n\n𠮷抓*落实。 {#m7q}\n";
        using MemoryStream bytes = new(Encoding.UTF8.GetBytes(mark + Wrong.ReplaceLineEndings(lineEnd)));

        Diagnostic[] diagnostics = await Check("true", [.. RepositoryFiles(), File("input/speeches/a.md", SourceText.From(bytes, Encoding.UTF8).ToString())]);

        string[] places = [.. diagnostics.Select(diagnostic => $"{diagnostic.Location.GetLineSpan().Span} {diagnostic.Id}")];
        Assert.Contains("(2,7)-(2,11) KB3001", places);
        Assert.Contains("(7,3)-(7,4) KB4003", places);
    }

    [Fact]
    public async Task TheCompilerSaysWhatTheToolSays()
    {
        IReadOnlyList<Finding> findings = ContentChecker.Check(
            [.. RepositoryFiles().Append(s_speech).Select(file => new TextFile(file.Path[Root.Length..], file.GetText().ToString()))]);

        Diagnostic[] diagnostics = await Check("true", [.. RepositoryFiles(), s_speech]);

        Assert.NotEmpty(findings);
        Assert.Equal(
            findings.Select(finding => $"{finding.Span.Start} {finding.Rule.Id} {finding.Message}").Order(StringComparer.Ordinal),
            diagnostics.Select(diagnostic => $"{diagnostic.Location.SourceSpan.Start} {diagnostic.Id} {diagnostic.GetMessage(null)}").Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("name: 甲\ndescription: 乙\nurl: https://example.org/kb/\n", "https://example.org/kb/rules/KB3001.html")]
    [InlineData("name: 甲\ndescription: 乙\n", "")]
    [InlineData("name: 甲\ndescription: 乙\nurl: nowhere\n", "")]
    public async Task AFindingLinksToItsRuleWhereTheSiteIsKnown(string settings, string link)
    {
        Diagnostic[] diagnostics = await Check("true", [.. RepositoryFiles(), s_speech, File("input/site.yml", settings)]);

        Assert.Equal(link, Assert.Single(diagnostics, diagnostic => diagnostic.Id == "KB3001").Descriptor.HelpLinkUri);
    }

    [Fact]
    public async Task WaiversAreCheckedInTheCompilerToo()
    {
        const string Settings = "name: 甲\ndescription: 乙\n";
        InMemoryFile waivers = File("input/waivers.yml", "waivers:\n  - { rule: KB6603, file: input/site.yml, reason: 不要紧, reviewer: 甲 }\n");

        Diagnostic[] diagnostics = await Check("true", [.. RepositoryFiles(), File("input/site.yml", Settings), waivers]);

        Assert.Equal("KB6602", Assert.Single(diagnostics).Id);
    }

    [Fact]
    public async Task ABrokenVocabularyIsReportedToo()
    {
        Diagnostic[] diagnostics = await Check("true", [.. RepositoryFiles(), File("input/vocabulary/zz.yml", "vocabulary: Zz\n")]);

        Assert.Equal(["KB2002", "KB2002"], diagnostics.Select(diagnostic => diagnostic.Id));
    }

    [Fact]
    public async Task ATextOfTheInterfaceIsCheckedAndAFileOfTheThemeIsNotOpened()
    {
        Diagnostic[] diagnostics = await Check("true", [File("theme/strings/a.yml", "\r\nnav: { zh-Hans: 首页, en: 𠮷 }\r\n"), new InMemoryFile(Root + "theme/assets/Logo.png", null)]);

        Assert.Equal(
            ["/repository/theme/assets/Logo.png: (0,0)-(0,0) KB3301", "/repository/theme/strings/a.yml: (1,0)-(1,3) KB3201"],
            diagnostics.Select(diagnostic => $"{diagnostic.Location.GetLineSpan()} {diagnostic.Id}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task AProjectThatDoesNotAskIsNotChecked() => Assert.Empty(await Check("", [.. RepositoryFiles(), s_speech]));

    [Fact]
    public void EveryRuleHasADescriptor() =>
        Assert.Equal(RuleTable.All.Select(rule => rule.Id), new ContentAnalyzer().SupportedDiagnostics.Select(descriptor => descriptor.Id));

    private static async Task<Diagnostic[]> Check(string checkContent, ImmutableArray<AdditionalText> files)
    {
        AnalyzerOptions options = new(files, new BuildProperties(("CheckContent", checkContent), ("RepoRoot", Root)));
        ImmutableArray<Diagnostic> diagnostics = await HandWritten
            .WithAnalyzers([new ContentAnalyzer()], options)
            .GetAnalyzerDiagnosticsAsync();
        return [.. diagnostics];
    }
}
