using KnowledgeBase.Rules.Collections;
using KnowledgeBase.Rules.FrontMatter;
using KnowledgeBase.Rules.Vocabulary;
using KnowledgeBase.Rules.Yaml;
using KnowledgeBase.Text;

namespace KnowledgeBase.Rules.Tests.FrontMatter;

public class MappingCheckerTests
{
    private static readonly LabelSet s_label = new("词", "詞", "Term");

    [Fact]
    public void AFieldWhoseValueCannotBeReadIsNeitherWrongNorMissing()
    {
        FieldSchema title = Field("title", FieldForm.Date);

        Assert.Empty(Told("title: @x\n", title));
        Assert.Equal(["'x' is not a date. Write a day that exists as YYYY-MM-DD."], Told("title: x\n", title));
    }

    [Fact]
    public void ItemsThatCannotBeReadAreLeftOutOfTheList() =>
        Assert.Equal(["'x' is not a date. Write a day that exists as YYYY-MM-DD."], Told("dates:\n  - @y\n  - x\n", Field("dates", FieldForm.Date, isList: true)));

    // That it cannot be read is a finding of its own.
    [Fact]
    public void AVocabularyThatIsNotThereAllowsEveryTerm() => Assert.Empty(Told("term: x\n", Field("term", FieldForm.Vocabulary, name: "Missing")));

    [Theory]
    [InlineData(1, "Use one of: 词1.")]
    [InlineData(40, ", 词39, 词40.")]
    [InlineData(41, "Use one of: the 41 keys of input/vocabulary/term.yml.")]
    public void ALongVocabularyIsNamedAndAShortOneIsListed(int count, string end) =>
        Assert.EndsWith(end, Assert.Single(Told("term: 无\n", [Vocabulary(count)], Field("term", FieldForm.Vocabulary, name: "Term"))), StringComparison.Ordinal);

    [Theory]
    [InlineData(FieldForm.Text, false, "…")]
    [InlineData(FieldForm.TextOrUnknown, false, "unknown")]
    [InlineData(FieldForm.DateOrUnknown, false, "unknown")]
    [InlineData(FieldForm.Record, false, "{ … }")]
    [InlineData(FieldForm.Record, true, "[…]")]
    [InlineData(FieldForm.Text, true, "[…]")]
    public void AMissingFieldIsShownInTheShapeThatItNeeds(FieldForm form, bool isList, string example) =>
        Assert.Equal([$"Field 'x' is missing. Add 'x: {example}'."], Told("", Field("x", form, isList)));

    private static FieldSchema Field(string key, FieldForm form, bool isList = false, string? name = null) =>
        new() { Key = key, Type = new FieldType { Form = form, IsList = isList, Name = name }, Required = true, Label = s_label };

    private static VocabularyFile Vocabulary(int count) => new()
    {
        Path = "input/vocabulary/term.yml",
        Name = "Term",
        Label = s_label,
        Entries = [.. Enumerable.Range(1, count).Select(static i => new VocabularyEntry { Key = $"词{i}", Name = $"Term{i}", Slug = $"term-{i}", Label = s_label })],
    };

    private static string[] Told(string yaml, params FieldSchema[] fields) => Told(yaml, [], fields);

    private static string[] Told(string yaml, VocabularyFile[] vocabularies, params FieldSchema[] fields)
    {
        TextFile file = new("a.yml", yaml);
        FindingList findings = new(file);
        new MappingChecker(vocabularies.ToDictionary(static one => one.Name, StringComparer.Ordinal), findings).Check(YamlReader.Read(file).Understood!, fields.ToEquatableArray(), findings.Span(0, 0));
        return [.. findings.ToEquatableArray().Select(static finding => finding.Message)];
    }
}
