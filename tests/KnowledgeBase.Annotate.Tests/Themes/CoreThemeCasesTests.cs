using System.Globalization;
using KnowledgeBase.Annotate.Outlines;
using KnowledgeBase.Annotate.Themes;
using KnowledgeBase.Rules.Markup;
using KnowledgeBase.Text;
using Xunit.Abstractions;

namespace KnowledgeBase.Tests.Annotate.Themes;

/// <summary>Short made-up speeches of the kinds that a library gets: those on a core theme in other words, and those on something else that only mention it.</summary>
public sealed class CoreThemeCasesTests(ITestOutputHelper output)
{
    private const string ThemesLine = "主题：";

    private static readonly ThemeClassifier s_classifier = new(ThemeGold.Lexicon);

    private static readonly IReadOnlyDictionary<string, string[]> s_cases = RepositoryText.Read("tests/KnowledgeBase.Annotate.Tests/Fixtures/core-theme-cases.md")
        .Split("\n# ")
        .Skip(1)
        .Select(text => text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        .ToDictionary(lines => lines[0], lines => lines[1..], StringComparer.Ordinal);

    public static TheoryData<string> Titles => [.. s_cases.Keys];

    [Theory]
    [MemberData(nameof(Titles))]
    public void SpeechHasTheCoreThemesThatAReaderWouldGiveIt(string title)
    {
        string[] lines = s_cases[title];
        string[] expected = lines[0][ThemesLine.Length..].Split('、', StringSplitOptions.RemoveEmptyEntries);

        ThemeReading reading = s_classifier.Read(ThemeUnits.Of(title, SpeechOutline.Of(Body(lines[1..]))));
        foreach (UnitThemes unit in reading.Units)
        {
            output.WriteLine($"{unit.Id} {string.Join(' ', unit.Tags.Select(tag => string.Create(CultureInfo.InvariantCulture, $"{tag.Key} {tag.Score:F1} ({string.Join(' ', tag.Evidence.Select(evidence => evidence.Term))})")))}");
        }

        string[] core = [.. ThemeGold.Lexicon.Themes.Where(theme => theme.IsCore).Select(theme => theme.Key)];
        Assert.Equal(expected.Order(StringComparer.Ordinal), reading.Themes.Select(theme => theme.Key).Intersect(core).Order(StringComparer.Ordinal));
    }

    private static SpeechBody Body(string[] lines) =>
        new(lines.Select((line, i) => Block(line, string.Create(CultureInfo.InvariantCulture, $"p{i + 1}"))).ToEquatableArray());

    private static BodyBlock Block(string line, string id) => line.StartsWith("## ", StringComparison.Ordinal)
        ? new HeadingBlock { Id = id, Span = default, Level = 2, Content = Inline(line[3..]) }
        : new ParagraphBlock { Id = id, Span = default, Content = Inline(line) };

    private static InlineText Inline(string text) => new() { Plain = text, Origins = [.. Enumerable.Range(0, text.Length + 1)] };
}
