using System.Text.RegularExpressions;
using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Tests;

namespace KnowledgeBase.Rules.Tests.Documentation;

/// <summary>What docs/format.md shows is what the rules accept.</summary>
public sealed partial class FormatPageTests
{
    private static readonly string s_page = RepositoryText.Read("docs/format.md");

    [Fact]
    public void TheBlocksOfTheTableAreBlocks()
    {
        string[] examples = [.. TableRow().Matches(s_page).Select(match => match.Groups["example"].Value)];
        string body = string.Join("\n\n", examples) + "\n";
        int runIn = Array.FindIndex(examples, example => example.Contains("run-in", StringComparison.Ordinal));

        ParsedBody parsed = Parse(body);

        Assert.Empty(parsed.Findings);
        Assert.Equal(["HeadingBlock", "HeadingBlock", "ParagraphBlock", "ParagraphBlock", "GapBlock", "NoteBlock"], parsed.Body.Blocks.Select(block => block.GetType().Name));
        Assert.True(parsed.Body.Blocks[runIn] is HeadingBlock { RunIn: true });
    }

    [Fact]
    public void TheInlineMarksAreMarks()
    {
        string[] examples = [.. InlineMark().Matches(s_page).Select(match => match.Groups["mark"].Value)];

        ParsedBody parsed = Parse(string.Concat(examples) + " {#k3f}\n");

        Assert.Empty(parsed.Findings);
        Assert.Equal(6, Assert.IsType<ParagraphBlock>(Assert.Single(parsed.Body.Blocks)).Content.Marks.Count);
    }

    [Fact]
    public void EveryCharacterThatThePageNamesNeedsItsBackslash()
    {
        string list = SpecialCharacters().Match(s_page).Groups["list"].Value;
        char[] named = [.. list.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => Assert.Single(word))];

        Assert.Equal(15, named.Length);
        Assert.All(named, c => Assert.Equal($"甲\\{c}乙", SpeechBodyWriter.Escape($"甲{c}乙")));
    }

    [Fact]
    public void TheFrontMatterIsAccepted()
    {
        string fields = FrontMatter().Match(s_page).Groups["yaml"].Value;

        IReadOnlyList<Finding> findings = RepositoryContent.Check("input/speeches/example.md", "---\n" + fields + "---\n\n这也就意味著要擔責。 {#k3f}\n");

        // The example's seed is another text, so only fidelity may object.
        Assert.All(findings, finding => Assert.StartsWith("KB6", finding.Rule.Id, StringComparison.Ordinal));
    }

    [Fact]
    public void TheRowOfPiecesIsARow()
    {
        string fields = Row().Match(s_page).Groups["yaml"].Value;

        IReadOnlyList<Finding> findings = RepositoryContent.Check(
            "input/speeches/example.md",
            fields,
            "一 {#k3a}\n\n二 {#k3b}\n\n三 {#k3c}\n\n四 {#k3d}\n\n学习，好 {#k3e}\n",
            "一\n二\n三\n四\n学(xué)习(xí)，好(hǎo)\n",
            []);

        Assert.Empty(findings);
    }

    private static ParsedBody Parse(string body) => SpeechBodyParser.Parse(new TextFile("example.md", body), 0, RepositoryContent.Context.BodyVocabulary);

    [GeneratedRegex(@"^```yaml row\n(?<yaml>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Row();

    [GeneratedRegex(@"^\| [^|]+ \| `(?<example>[^`]+)` \| ", RegexOptions.Multiline | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex TableRow();

    [GeneratedRegex(@"`(?<mark>\[[^`]+\]\{(?!kind)[a-z][^}`]*\})`", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex InlineMark();

    [GeneratedRegex(@"^`` (?<list>\\ ` .+?) ``", RegexOptions.Multiline | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex SpecialCharacters();

    [GeneratedRegex(@"^```yaml\n---\n(?<yaml>.*?)^---\n```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex FrontMatter();
}
