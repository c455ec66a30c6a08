using System.Text.Json;
using System.Text.RegularExpressions;
using KnowledgeBase.Rules.FrontMatter;
using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Rules.Vocabulary;
using KnowledgeBase.Rules.Yaml;
using KnowledgeBase.Tests;
using Markdig;
using YamlDotNet.RepresentationModel;

namespace KnowledgeBase.Rules.Tests.Yaml;

/// <summary>
/// Each string of the big list, everywhere that content may have one. Nothing crashes; what is accepted is exactly what was written; and no
/// string is taken for an address, a term, a date or a number that is none.
/// </summary>
public sealed partial class NaughtyStringTests
{
    private const string Path = "input/speeches/example.md";

    private static readonly string[] s_strings = JsonSerializer.Deserialize<string[]>(RepositoryText.Read("tests/KnowledgeBase.Rules.Tests/Fixtures/naughty-strings/blns.json"))!;

    [Fact]
    public void TheListIsThere() => Assert.True(s_strings.Length > 480, $"{s_strings.Length} strings");

    /// <summary>JSON's way to write a text is YAML's too, and not ours: whatever it holds, it comes back.</summary>
    [Theory]
    [InlineData("title")]
    [InlineData("occasion")]
    [InlineData("speaker")]
    public void InQuotesEveryStringIsAcceptedAsItIs(string field)
    {
        foreach (string text in s_strings.Where(text => text.Length > 0))
        {
            string document = RepositoryContent.Document($"{field}: {JsonSerializer.Serialize(text)}\n");

            Assert.Empty(Check(document));
            Assert.Equal(text, Root(document).Text(field));
        }
    }

    [Theory]
    [InlineData("title")]
    [InlineData("occasion")]
    [InlineData("speaker")]
    public void WithoutQuotesAStringIsRefusedOrMeansWhatItMeansToOthers(string field)
    {
        int accepted = 0;
        foreach (string text in s_strings)
        {
            string document = RepositoryContent.Document($"{field}: {text}\n");
            IReadOnlyList<Finding> findings = Check(document);

            if (findings.Count == 0)
            {
                accepted++;
                string value = Root(document).Text(field)!;
                Assert.Equal(Foreign($"{field}: {text}\n", field), value);
                Assert.True(value == text || HasSyntax(text), $"'{text}' is read as '{value}'");
            }
        }

        Assert.InRange(accepted, 200, s_strings.Length - 100);
    }

    [Fact]
    public void AsAKeyAStringIsNoField()
    {
        foreach (string text in s_strings)
        {
            foreach (string key in (string[])[text, JsonSerializer.Serialize(text)])
            {
                IReadOnlyList<Finding> findings = Check($"---\n{key}: x\n{RepositoryContent.Document("")[4..]}");

                Assert.True(findings.Count > 0 || text.TrimStart().StartsWith('#'), $"'{key}' is accepted as a key");
            }
        }
    }

    [Theory]
    [InlineData("themes: [{0}]\n", "Theme")]
    [InlineData("themes:\n  - {0}\n", "Theme")]
    [InlineData("genre: {0}\n", "Genre")]
    [InlineData("proofread: {0}\n", "ProofreadLevel")]
    [InlineData("completeness: {{ state: {0} }}\n", "CompletenessState")]
    public void AStringIsATermOnlyIfItIsOne(string field, string vocabulary)
    {
        foreach (string text in s_strings)
        {
            foreach (string written in (string[])[text, JsonSerializer.Serialize(text)])
            {
                IReadOnlyList<Finding> findings = Check(RepositoryContent.Document(string.Format(System.Globalization.CultureInfo.InvariantCulture, field, written)));

                bool isTerm = RepositoryContent.Context.Vocabularies[vocabulary].Entries.Any(entry => written == text ? text.Contains(entry.Key, StringComparison.Ordinal) : entry.Key == text);
                Assert.True(isTerm || findings.Count > 0, $"{vocabulary} '{written}' is accepted");
            }
        }
    }

    [Fact]
    public void AStringIsADateOnlyIfItIsOne()
    {
        foreach (string text in s_strings)
        {
            IReadOnlyList<Finding> findings = Check(RepositoryContent.Document($"published: {JsonSerializer.Serialize(text)}\n"));

            Assert.Equal(Date().IsMatch(text), findings.Count == 0);
        }
    }

    [Fact]
    public void AStringIsANumberOnlyIfItIsOne()
    {
        int accepted = 0;
        foreach (string text in s_strings)
        {
            IReadOnlyList<Finding> findings = Check(RepositoryContent.Document($"completeness: {{ state: gaps, claimed: {JsonSerializer.Serialize(text)} }}\n"));

            Assert.Equal(Number().IsMatch(text), findings.Count == 0);
            accepted += findings.Count == 0 ? 1 : 0;
        }

        Assert.True(accepted > 0, "No string of the list is a number.");
    }

    [Fact]
    public void AStringIsAnAddressOnlyIfItIsOne()
    {
        string[] names = [.. s_strings.Distinct()];
        TextFile[] files = [.. names.Select(name => new TextFile($"input/speeches/{name}.md", RepositoryContent.Document("")))];

        HashSet<string> refused = [.. ContentChecker.Check([.. RepositoryContent.Definitions, .. files]).Where(finding => finding.Rule.Id == "KB2005").Select(finding => finding.Path)];

        Assert.All(names, name => Assert.Equal(Slug().IsMatch(name) && name.Length <= 60, !refused.Contains($"input/speeches/{name}.md")));
        Assert.InRange(refused.Count, 1, names.Length - 1);
    }

    [Fact]
    public void AStringIsTheAddressOfABlockOnlyIfItIsOne()
    {
        int accepted = 0;
        foreach (string text in s_strings)
        {
            IReadOnlyList<Finding> findings = Parse($"同志们： {{#{text}}}\n").Findings;

            Assert.Equal(BlockId().IsMatch(text), findings.Count == 0);
            accepted += findings.Count == 0 ? 1 : 0;
        }

        Assert.True(accepted > 0, "No string of the list is an address of a block.");
    }

    [Fact]
    public void AStringIsAKindOfMarkOnlyIfItIsOne()
    {
        IReadOnlyList<string> kinds = RepositoryContent.Context.BodyVocabulary.MarkKinds;
        foreach (string text in s_strings)
        {
            IReadOnlyList<Finding> findings = Parse($"[同志们]{{{text}}}： {{#p2x}}\n").Findings;

            Assert.True(kinds.Contains(text.Split(' ')[0]) || findings.Count > 0, $"'{text}' is accepted as a kind of mark");
        }
    }

    /// <summary>A string in the body as it is: accepted only where any Markdown renderer shows it as the reader took it.</summary>
    [Fact]
    public void AsTextOfABlockAStringIsShownAsItIsRead()
    {
        int accepted = 0;
        foreach (string text in s_strings.Where(text => !text.Contains("{#", StringComparison.Ordinal)))
        {
            string body = text + " {#p2x}\n";
            ParsedBody parsed = Parse(body);
            if (parsed.Findings.IsEmpty && parsed.Body.Blocks is [ParagraphBlock { Content.Marks.IsEmpty: true } paragraph])
            {
                accepted++;
                Assert.Equal(Shown(text), paragraph.Content.Plain.Trim());
            }
        }

        Assert.True(accepted > 100, $"{accepted} strings are accepted as they are.");
    }

    [Fact]
    public void WrittenAsTextOfABlockAStringComesBack()
    {
        foreach (string text in s_strings.Select(text => text.Trim()).Where(text => text.Length > 0 && text.IndexOfAny(['\n', '\r', '\0']) < 0))
        {
            string body = SpeechBodyWriter.Escape(text, opensParagraph: true) + " {#p2x}\n";
            ParsedBody parsed = Parse(body);

            Assert.Empty(parsed.Findings.Select(finding => finding.ToString()));
            Assert.Equal(text, Assert.IsType<ParagraphBlock>(Assert.Single(parsed.Body.Blocks)).Content.Plain);
        }
    }

    [Fact]
    public void AVocabularyTakesAnyKeyAndOnlyItsOwnNames()
    {
        foreach (string text in s_strings.Where(text => text.Length > 0))
        {
            string json = JsonSerializer.Serialize(text);

            VocabularyReading key = VocabularyReader.Read(Vocabulary(json, "Term", "slug"));
            VocabularyReading name = VocabularyReader.Read(Vocabulary("k", json, "slug"));
            VocabularyReading slug = VocabularyReader.Read(Vocabulary("k", "Term", json));

            Assert.Equal(text, Assert.Single(key.Vocabulary!.Entries).Key);
            Assert.True(name.Vocabulary is null || TypeName().IsMatch(text), $"'{text}' is accepted as a name of C#");
            Assert.Equal(Slug().IsMatch(text) && text.Length <= 60, slug.Vocabulary is not null);
        }
    }

    /// <summary>Through the entrance of the compiler and the tool: nothing is a fault of ours.</summary>
    [Fact]
    public void NoStringBreaksTheChecker()
    {
        TextFile[] files = [.. s_strings.Select((text, i) => new TextFile($"input/speeches/s{i}.md", $"---\n{text}: {text}\ntitle: {text}\nthemes: [{text}, \"{text}\"]\nremoved:\n  - {text}\n---\n\n{text}\n\n## {text} {{#{text}}}\n\n> {text} {{#{text} gap {text}}}\n"))];

        IReadOnlyList<Finding> findings = ContentChecker.Check([.. RepositoryContent.Definitions, .. files]);

        Assert.DoesNotContain(findings, finding => finding.Rule.Id == "KB9001");
        Assert.Equal(s_strings.Length, findings.Select(finding => finding.Path).Distinct().Count());
    }

    private static IReadOnlyList<Finding> Check(string document) =>
        FrontMatterChecker.Check(new TextFile(Path, document), RepositoryContent.Context.CollectionOf(Path)!, RepositoryContent.Context).Findings;

    private static ParsedBody Parse(string body) => SpeechBodyParser.Parse(new TextFile(Path, body), 0, RepositoryContent.Context.BodyVocabulary);

    private static TextFile Vocabulary(string key, string name, string slug) => new(
        "input/vocabulary/zz.yml",
        $"vocabulary: Zz\nlabel: {{ zh-Hans: 一, zh-Hant: 一, en: One }}\nentries:\n  - key: {key}\n    name: {name}\n    slug: {slug}\n    label: {{ zh-Hans: 一, zh-Hant: 一, en: One }}\n");

    private static YamlMapping Root(string document)
    {
        TextFile file = new(Path, document);
        return YamlReader.Read(FrontMatterSplitter.Split(file, new FindingList(file))!.Yaml).Root!;
    }

    private static string Foreign(string yaml, string key)
    {
        YamlStream stream = [];
        stream.Load(new StringReader(yaml));
        return ((YamlScalarNode)((YamlMappingNode)stream.Documents[0].RootNode).Children[key]).Value!;
    }

    // Blanks around it, a comment behind it, quotes around it: what everybody knows to be no part of the text.
    private static bool HasSyntax(string text) => text != text.Trim(' ') || text.Contains(" #", StringComparison.Ordinal) || text is ['"' or '\'', ..];

    private static string Shown(string markdown) =>
        System.Net.WebUtility.HtmlDecode(Tag().Replace(Markdig.Markdown.ToHtml(markdown.Trim(), new MarkdownPipelineBuilder().UseAutoLinks().UseEmphasisExtras().UsePipeTables().Build()), "")).Trim();

    [GeneratedRegex(@"\A[0-9]{4}-[0-9]{2}-[0-9]{2}\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Date();

    [GeneratedRegex(@"\A(0|[1-9][0-9]{0,8})\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Number();

    [GeneratedRegex(@"\A(?!index\z)[a-z0-9]+(-[a-z0-9]+)*\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Slug();

    [GeneratedRegex(@"\A(?!title\z)[a-z][a-z0-9]{2,}\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex BlockId();

    [GeneratedRegex(@"\A[A-Z][A-Za-z0-9]*\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex TypeName();

    [GeneratedRegex("<[^>]*>", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Tag();
}
