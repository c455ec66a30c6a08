using System.Globalization;
using System.Text;
using KnowledgeBase.Rules;
using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Rules.Yaml;

namespace KnowledgeBase.Import.Tests.Structure;

/// <summary>Documents in the manner of real ones, each with a mess of its own, against what a reader wrote down for it.</summary>
public sealed class MessyFixtureTests
{
    private static readonly List<YamlMapping> s_documents =
    [
        .. ((YamlSequence)YamlReader.Read(new TextFile("expected.yml", Imports.Fixture("messy", "expected.yml"))).Root!["documents"]!).Items.Cast<YamlMapping>(),
    ];

    public static TheoryData<string> Files => [.. s_documents.Select(document => document.Text("file")!)];

    [Theory]
    [MemberData(nameof(Files))]
    public void TheFactsAreThoseAReaderFinds(string file)
    {
        ImportedSpeech speech = Import(file);

        Assert.Equal(
            Fields("title", "title-source", "genre", "level", "occasion", "speaker", "date", "completeness").Select(key => $"{key}: {Expected(file).Text(key)}"),
            [
                $"title: {speech.Description.Title}",
                $"title-source: {speech.Description.TitleSource}",
                $"genre: {speech.Description.Genre}",
                $"level: {speech.Description.Level}",
                $"occasion: {speech.Description.Occasion ?? "unknown"}",
                $"speaker: {speech.Description.Speaker ?? "unknown"}",
                $"date: {speech.Description.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "unknown"}",
                $"completeness: {speech.Description.Completeness}",
            ]);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void TheOutlineAndTheParagraphsAreTheAuthors(string file)
    {
        ImportedSpeech speech = Import(file);

        Assert.Equal(Texts(file, "outline"), speech.Outline.Flatten().Select(node => string.Create(CultureInfo.InvariantCulture, $"{node.Level} {node.Marker}{node.Title.Trim()}")));
        Assert.Equal(Expected(file).Text("paragraphs"), speech.Body.Blocks.OfType<ParagraphBlock>().Count().ToString(CultureInfo.InvariantCulture));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void WhatIsDoubtfulIsAskedAndNothingElse(string file)
    {
        ImportedSpeech speech = Import(file);
        List<string> expected = [.. Texts(file, "questions")];

        Assert.All(expected, words => Assert.Single(speech.Questions, question => question.Contains(words, StringComparison.Ordinal)));
        Assert.Equal(expected.Count, speech.Questions.Count);
    }

    [Fact]
    public void EveryDocumentIsExpected()
    {
        IEnumerable<string> files = Directory.GetFiles(KnowledgeBase.Tests.Repository.PathTo("tests", "KnowledgeBase.Import.Tests", "Fixtures", "messy"), "*.txt").Select(path => Path.GetFileName(path)!);

        Assert.Equal(files.Order(StringComparer.Ordinal), s_documents.Select(document => document.Text("file")!));
    }

    private static ImportedSpeech Import(string file) => Imports.Bytes(Encoding.UTF8.GetBytes(Imports.Fixture("messy", file)), "seeds/" + file);

    private static YamlMapping Expected(string file) => s_documents.Single(document => document.Text("file") == file);

    private static string[] Fields(params string[] keys) => keys;

    private static IEnumerable<string> Texts(string file, string key) => ((YamlSequence)Expected(file)[key]!).Items.Cast<YamlScalar>().Select(item => item.Value);
}
