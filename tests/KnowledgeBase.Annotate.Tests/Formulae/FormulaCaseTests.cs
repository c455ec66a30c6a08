using KnowledgeBase.Annotate.Formulae;
using KnowledgeBase.Rules;
using KnowledgeBase.Rules.Yaml;

namespace KnowledgeBase.Tests.Annotate.Formulae;

public sealed class FormulaCaseTests
{
    public static TheoryData<string, string> Cases { get; } = ReadCases();

    [Theory]
    [MemberData(nameof(Cases))]
    public void TheSetPhrasesOfTheFoundersCasesAreFound(string text, string phrases)
    {
        FormulaReading reading = FormulaFixture.Read(FormulaFixture.Glossary, text);
        string[] found = [.. reading.Uses.Select(use => text.Substring(use.Place.Start, use.Place.Length)), .. reading.Candidates.Select(static candidate => candidate.Text)];

        Assert.All(phrases.Split('|'), phrase => Assert.Contains(phrase, found));
    }

    private static TheoryData<string, string> ReadCases()
    {
        TheoryData<string, string> cases = [];
        foreach (YamlMapping entry in ((YamlSequence)YamlReader.Read(new TextFile("cases.yml", RepositoryText.Read("tests/KnowledgeBase.Annotate.Tests/Fixtures/annotation-cases.yml"))).Root!["cases"]!).Items.Cast<YamlMapping>())
        {
            string[] phrases = [.. ((YamlSequence)entry["expect"]!).Items.Cast<YamlMapping>().Where(static item => item.Text("type") == "formula").Select(static item => item.Text("text")!)];
            if (phrases.Length > 0)
            {
                cases.Add(entry.Text("text")!, string.Join('|', phrases));
            }
        }

        return cases;
    }
}
