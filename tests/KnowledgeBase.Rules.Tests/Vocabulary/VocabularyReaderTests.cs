using KnowledgeBase.Rules.Vocabulary;
using KnowledgeBase.Tests;

namespace KnowledgeBase.Rules.Tests.Vocabulary;

public class VocabularyReaderTests
{
    private const string Head = "vocabulary: Season\nlabel: { zh-Hans: 季, zh-Hant: 季, en: Season }\nentries:\n";

    [Fact]
    public void EntriesKeepTheirOrderAndAllTheyDeclare()
    {
        VocabularyReading reading = Read(Head + Entry("春", "Spring", "chun", ", about: 三月起") + Entry("冬", "Winter", "dong"));

        Assert.Equal("Season", reading.Vocabulary!.Name);
        Assert.Equal(["春", "冬"], reading.Vocabulary.Entries.Select(entry => entry.Key));
        Assert.Equal(
            new VocabularyEntry { Key = "春", Name = "Spring", Slug = "chun", Label = new LabelSet("春", "春", "Spring"), About = "三月起" },
            reading.Vocabulary.Find("春"));
    }

    [Theory]
    [InlineData("夏", "summer", "xia", "(5,21)-(5,27) KB3002")]
    [InlineData("夏", "All", "xia", "(5,21)-(5,24) KB3002")]
    [InlineData("夏", "Season", "xia", "(5,21)-(5,27) KB3002")]
    [InlineData("夏", "Summer", "Xia", "(5,35)-(5,38) KB3002")]
    [InlineData("春", "Summer", "xia", "(5,12)-(5,13) KB3003")]
    [InlineData("夏", "Spring", "xia", "(5,21)-(5,27) KB3003")]
    [InlineData("夏", "Summer", "chun", "(5,35)-(5,39) KB3003")]
    public void ABrokenEntryIsReportedAtItsPlace(string key, string name, string slug, string expected)
    {
        VocabularyReading reading = Read(Head + Entry("春", "Spring", "chun") + Entry(key, name, slug));

        Assert.Equal([expected], reading.Findings.Brief());
        Assert.Null(reading.Vocabulary);
    }

    [Theory]
    [InlineData("Level", "Unknown", "(1,13)-(1,18) KB3008")]
    [InlineData("Genre", "Other", "(1,13)-(1,18) KB3008")]
    public void ATermThatCodeNamesMustBeThereUnderAnyKey(string vocabulary, string name, string expected)
    {
        string head = Head.Replace("Season", vocabulary, StringComparison.Ordinal);

        Assert.Equal([expected], Read(head + Entry("城东", "East", "chengdong")).Findings.Brief());
        Assert.Empty(Read(head + Entry("城东", "East", "chengdong") + Entry("不详", name, "buxiang")).Findings);
    }

    [Fact]
    public void ASecondFileWithTheNameOfAVocabularyIsReportedAtTheName()
    {
        List<Finding> findings = [];

        RuleContextReader.Read([new TextFile("input/vocabulary/a.yml", Head + Entry("春", "Spring", "chun")), new TextFile("input/vocabulary/b.yml", Head + Entry("春", "Spring", "chun"))], findings);

        Assert.Equal(["(1,13)-(1,19) KB3006"], findings.Brief());
        Assert.Equal("input/vocabulary/b.yml", findings[0].Path);
    }

    [Fact]
    public void EveryLanguageOfALabelIsRequired()
    {
        VocabularyReading reading = Read(Head + "  - { key: 春, name: Spring, slug: chun, label: { zh-Hans: 春, en: Spring } }\n");

        Assert.Equal("a.yml(4,41): error KB2002: Field 'zh-Hant' is missing. Add 'zh-Hant: …'.", reading.Findings.Single().ToString());
    }

    [Fact]
    public void TheNameOfABrokenVocabularyIsKnown() =>
        Assert.Equal("Season", VocabularyReader.NameOf(new TextFile("a.yml", Head + Entry("春", "spring", "chun"))));

    [Fact]
    public void MovingALineChangesNoModel()
    {
        string text = Head + Entry("春", "Spring", "chun");

        Assert.Equal(Read(text).Vocabulary, Read("# 说明\n\n" + text).Vocabulary);
    }

    [Fact]
    public void EveryVocabularyOfTheRepositoryIsInOrder()
    {
        foreach (string path in RepositoryText.Under("input/vocabulary", ".yml"))
        {
            Assert.Empty(VocabularyReader.Read(new TextFile(path, RepositoryText.Read(path))).Findings);
        }
    }

    private static string Entry(string key, string name, string slug, string more = "") =>
        $"  - {{ key: {key}, name: {name}, slug: {slug}, label: {{ zh-Hans: {key}, zh-Hant: {key}, en: {name} }}{more} }}\n";

    private static VocabularyReading Read(string text) => VocabularyReader.Read(new TextFile("a.yml", text));
}
