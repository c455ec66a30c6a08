using KnowledgeBase.Rules.Collections;
using KnowledgeBase.Tests;

namespace KnowledgeBase.Rules.Tests.Collections;

public class SchemaReaderTests
{
    private const string Head = "collection: Note\nfolder: input/notes/\nfields:\n";
    private const string Label = "required: true, label: { zh-Hans: 一, zh-Hant: 一, en: One }";

    [Fact]
    public void TypesAreReadWithTheirNamesAndFields()
    {
        SchemaReading reading = Read(
            Head
            + $"  - {{ key: season, type: list of vocabulary Season, {Label} }}\n"
            + $"  - {{ key: parts, type: list of record, name: Part, {Label}, fields: [{{ key: at, type: places, {Label} }}] }}\n");

        Assert.Empty(reading.Findings);
        Assert.Equal("input/notes", reading.Schema!.Folder);
        Assert.Equal(new FieldType { Form = FieldForm.Vocabulary, IsList = true, Name = "Season" }, reading.Schema.Fields[0].Type);
        Assert.Equal("Part", reading.Schema.Fields[1].Type.Name);
        Assert.Equal(FieldForm.Places, reading.Schema.Fields[1].Type.Fields.Single().Type.Form);
    }

    [Theory]
    [InlineData("key: a, type: string", "(4,21)-(4,27) KB3004")]
    [InlineData("key: a, type: list of", "(4,21)-(4,28) KB3004")]
    [InlineData("key: a, type: vocabulary Seasons", "(4,21)-(4,39) KB3004")]
    [InlineData("key: A, type: text", "(4,12)-(4,13) KB3005")]
    [InlineData("key: field-labels, type: text", "(4,12)-(4,24) KB3005")]
    [InlineData("key: bind, type: text", "(4,12)-(4,16) KB3005")]
    [InlineData("key: note-front-matter, type: text", "(4,12)-(4,29) KB3005")]
    [InlineData("key: a, type: record", "(4,21)-(4,27) KB3005")]
    [InlineData("key: a, type: text, name: Part", "(4,27)-(4,31) KB3005")]
    [InlineData("key: a, type: text, requird: true", "(4,27)-(4,34) KB2001")]
    public void ABrokenFieldIsReportedAtItsPlace(string field, string expected)
    {
        SchemaReading reading = Read(Head + $"  - {{ {field}, {Label} }}\n");

        Assert.Equal([expected], reading.Findings.Brief());
        Assert.Null(reading.Schema);
    }

    [Fact]
    public void AKeyOrARecordNameIsUsedOnce()
    {
        string part = $"type: record, name: Part, {Label}, fields: [{{ key: at, type: text, {Label} }}]";

        SchemaReading reading = Read(Head + $"  - {{ key: a, {part} }}\n  - {{ key: a, type: text, {Label} }}\n  - {{ key: b, {part} }}\n");

        Assert.Equal(["(5,12)-(5,13) KB3005", "(6,35)-(6,39) KB3005"], reading.Findings.Brief());
    }

    [Fact]
    public void WhatIsGeneratedOfACollectionLeavesItsNamesToNoOther()
    {
        string part = $"type: record, name: NoteSchema, {Label}, fields: [{{ key: at, type: text, {Label} }}]";

        SchemaReading record = Read(Head + $"  - {{ key: a, {part} }}\n");
        SchemaReading vocabulary = SchemaReader.Read(new TextFile("a.yml", Head + $"  - {{ key: a, type: text, {Label} }}\n"), ["NoteFrontMatter"]);

        Assert.Equal(["(4,35)-(4,45) KB3005"], record.Findings.Brief());
        Assert.Equal(["(1,13)-(1,17) KB3005"], vocabulary.Findings.Brief());
    }

    [Fact]
    public void AVocabularyThatWasMeantIsNamed()
    {
        SchemaReading reading = Read(Head + $"  - {{ key: a, type: vocabulary Seasons, {Label} }}\n");

        Assert.Equal("Vocabulary 'Seasons' does not exist. Did you mean 'Season'? Use one of: Season.", reading.Findings.Single().Message);
    }

    [Fact]
    public void EveryCollectionOfTheRepositoryIsInOrder()
    {
        List<Finding> findings = [];

        RuleContext context = RuleContextReader.Read(RepositoryContent.Definitions, findings);

        Assert.Empty(findings);
        Assert.Equal(RepositoryText.Under("input/collections", ".yml"), context.Collections.Select(collection => collection.Path));
    }

    private static SchemaReading Read(string text) => SchemaReader.Read(new TextFile("a.yml", text), ["Season"]);
}
