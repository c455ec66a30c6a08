using KnowledgeBase.Rules.Lexicon;
using KnowledgeBase.Tests;

namespace KnowledgeBase.Rules.Tests.Lexicon;

public sealed class ThemeLexiconReaderTests
{
    private const string Head = """
        scoring: { tf-cap: 4, title-boost: 2, ancestor-boost: 0.5, ancestor-cap: 5, length-floor: 60, naming-weight: 4, threshold: 4, ratio: 0.34, need-weight: 3 }
        document: { coverage: 0.15, single-coverage: 0.25, core-coverage: 0.08, core-section: 0.07, core-units: 3, core-paragraph: 0.12, core-throughout: 6, strong-terms: 2, core-strong-terms: 4, title-weight: 5, primary-coverage: 0.4, primary-if-largest: 0.2 }
        themes:

        """;

    [Fact]
    public void CommittedLexiconHasEveryThemeOfTheVocabulary()
    {
        string[] themes = [.. RepositoryContent.Context.Vocabularies["Theme"].Entries.Select(entry => entry.Key)];

        ThemeLexiconReading reading = ThemeLexiconReader.Read(new TextFile(ThemeLexiconReader.Path, RepositoryText.Read(ThemeLexiconReader.Path)), themes);

        Assert.Empty(reading.Findings);
        Assert.Equal(themes, reading.Lexicon!.Themes.Select(theme => theme.Key));
        Assert.All(reading.Lexicon.Themes, theme => Assert.True(theme.Terms.Count >= 40));
    }

    [Fact]
    public void GoodLexiconIsRead()
    {
        ThemeLexiconReading reading = Read("  甲:\n    core: true\n    terms:\n      - { term: 作风, weight: 3 }\n");

        Assert.Empty(reading.Findings);
        Assert.Equal([new LexiconTheme("甲", true, [new LexiconTerm("作风", 3)])], reading.Lexicon!.Themes);
    }

    [Theory]
    [InlineData("  乙:\n    core: true\n    terms:\n      - { term: 作风, weight: 3 }\n", "(4,3)-(4,4) KB3101", "(4,3)-(7,32) KB3102")]
    [InlineData("  甲:\n    core: yes\n    terms:\n      - { term: 作风, weight: 3 }\n", "(5,11)-(5,14) KB3103")]
    [InlineData("  甲:\n    core: true\n    terms: []\n", "(6,12)-(6,14) KB3103")]
    [InlineData("  甲:\n    core: true\n", "(5,5)-(5,15) KB3103")]
    [InlineData("  甲:\n    core: true\n    terms:\n      - { term: 作风, weight: 6 }\n", "(7,29)-(7,30) KB3104")]
    [InlineData("  甲:\n    core: true\n    terms:\n      - { term: 作风, weight: ３ }\n", "(7,29)-(7,30) KB3104")]
    [InlineData("  甲:\n    core: true\n    terms:\n      - { word: 作风, weight: 3 }\n", "(7,11)-(7,15) KB3103", "(7,9)-(7,32) KB3103")]
    [InlineData("  甲:\n    core: true\n    terms:\n      - { term: 作风, weight: 3 }\n      - { term: 作風, weight: 3 }\n", "(8,17)-(8,19) KB3105")]
    [InlineData("  甲:\n    core: true\n    terms:\n      - { term: \"党建,工作\", weight: 3 }\n", "(7,17)-(7,24) KB3106")]
    [InlineData("  甲:\n    core: true\n    terms:\n      - { term: “”, weight: 3 }\n", "(7,17)-(7,19) KB3106")]
    public void FindingsPointAtTheValue(string themes, params string[] expected)
    {
        ThemeLexiconReading reading = Read(themes);

        Assert.Null(reading.Lexicon);
        Assert.Equal(expected, reading.Findings.Brief());
    }

    [Fact]
    public void MissingFigureIsNamedOnce()
    {
        ThemeLexiconReading reading = ThemeLexiconReader.Read(
            new TextFile("themes.yml", (Head + "  甲: { core: true, terms: [{ term: 作风, weight: 3 }] }\n").Replace("tf-cap: 4, ", "", StringComparison.Ordinal)),
            ["甲"]);

        Assert.Equal(["Field 'tf-cap' is missing. Write text under 'tf-cap'."], reading.Findings.Select(finding => finding.Message));
    }

    [Fact]
    public void DuplicateTermSaysWhereTheFirstOneIs()
    {
        ThemeLexiconReading reading = Read("  甲:\n    core: true\n    terms:\n      - { term: 作风, weight: 3 }\n      - { term: 作風, weight: 3 }\n");

        Assert.Equal(
            "Term '作風' of theme '甲' is the same as '作风' on line 7 once folded. Remove one of the two.",
            Assert.Single(reading.Findings).Message);
    }

    [Fact]
    public void YamlThatCannotBeReadIsAFinding()
    {
        ThemeLexiconReading reading = ThemeLexiconReader.Read(new TextFile("themes.yml", "themes: [\n"), ["甲"]);

        Assert.Null(reading.Lexicon);
        Assert.NotEmpty(reading.Findings);
    }

    private static ThemeLexiconReading Read(string themes) => ThemeLexiconReader.Read(new TextFile("themes.yml", Head + themes), ["甲"]);
}
