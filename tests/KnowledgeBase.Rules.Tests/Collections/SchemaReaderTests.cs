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

    [Theory]
    [InlineData("type: text, search: { weight: 5 }", 5, false, false)]
    [InlineData("type: text-or-unknown, search: { weight: 100, stored: true, facet: false }", 100, false, true)]
    [InlineData("type: list of vocabulary Season, search: { facet: true }", 0, true, false)]
    [InlineData("type: date-or-unknown, search: { facet: true, stored: true }", 0, true, true)]
    [InlineData("type: number, search: { stored: true }", 0, false, true)]
    public void WhatSearchDoesWithAFieldIsRead(string field, int weight, bool facet, bool stored)
    {
        SchemaReading reading = Read(Head + $"  - {{ key: a, {field}, {Label} }}\n");

        Assert.Empty(reading.Findings);
        Assert.Equal(new SearchUse { Weight = weight, IsFacet = facet, IsStored = stored }, reading.Schema!.Fields[0].Search);
    }

    [Theory]
    [InlineData("type: vocabulary Season, search: { weight: 5 }", "(4,58)-(4,59) KB3007")]
    [InlineData("type: date, search: { weight: 5, stored: true }", "(4,45)-(4,46) KB3007")]
    [InlineData("type: text, search: { weight: 0 }", "(4,45)-(4,46) KB3007")]
    [InlineData("type: text, search: { weight: 101 }", "(4,45)-(4,48) KB3007")]
    [InlineData("type: text, search: { weight: high }", "(4,45)-(4,49) KB2003")]
    [InlineData("type: text, search: { facet: true }", "(4,44)-(4,48) KB3007")]
    [InlineData("type: places, search: { stored: true }", "(4,47)-(4,51) KB3007")]
    [InlineData("type: text, search: {}", "(4,35)-(4,37) KB3007")]
    [InlineData("type: text, search: { facet: false, stored: false }", "(4,35)-(4,66) KB3007")]
    [InlineData("type: text, search: { wait: 5 }", "(4,37)-(4,41) KB2001")]
    [InlineData("type: text, search: 5", "(4,35)-(4,36) KB2004")]
    [InlineData("type: record, name: Part, search: { stored: true }, fields: [{ key: at, type: text, required: true, label: { zh-Hans: 一, zh-Hant: 一, en: One } }]", "(4,59)-(4,63) KB3007")]
    [InlineData("type: record, name: Part, fields: [{ key: at, type: text, search: { weight: 5 }, required: true, label: { zh-Hans: 一, zh-Hant: 一, en: One } }]", "(4,73)-(4,79) KB2001")]
    public void WhatSearchCannotDoIsReportedAtItsPlace(string field, string expected)
    {
        SchemaReading reading = Read(Head + $"  - {{ key: a, {field}, {Label} }}\n");

        Assert.Equal([expected], reading.Findings.Brief());
        Assert.Null(reading.Schema);
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
