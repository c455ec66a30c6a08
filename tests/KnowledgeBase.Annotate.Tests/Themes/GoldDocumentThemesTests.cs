using System.Globalization;
using KnowledgeBase.Annotate.Outlines;
using KnowledgeBase.Annotate.Themes;
using KnowledgeBase.Content;
using KnowledgeBase.Rules;
using Xunit.Abstractions;

namespace KnowledgeBase.Tests.Annotate.Themes;

/// <summary>The themes that the hand-made gold gives each seed, against those of the committed speech, cut into units as a site cuts it.</summary>
public sealed class GoldDocumentThemesTests(ITestOutputHelper output)
{
    private static readonly ThemeClassifier s_classifier = new(ThemeGold.Lexicon);

    public static TheoryData<string> Seeds => [.. Directory.GetFiles(Folder, "*.yml").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    private static string Folder => Repository.PathTo("tests", "KnowledgeBase.Import.Tests", "Fixtures", "gold");

    [Theory]
    [MemberData(nameof(Seeds))]
    public void EveryPrimaryThemeIsFound(string seed)
    {
        IEnumerable<string> primary = Gold(seed).Where(theme => theme.Value == "primary").Select(theme => theme.Key);

        Assert.Superset(primary.ToHashSet(StringComparer.Ordinal), Tagged(seed));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void NoCoreThemeIsTaggedThatTheGoldDoesNotName(string seed)
    {
        IEnumerable<string> core = ThemeGold.Lexicon.Themes.Where(theme => theme.IsCore).Select(theme => theme.Key);

        Assert.Superset(Tagged(seed).Intersect(core).ToHashSet(StringComparer.Ordinal), Gold(seed).Keys.ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>A speech whose beginning or end is lost must not seem to be about something else.</summary>
    [Theory]
    [MemberData(nameof(Seeds))]
    public void NoHalfHasACoreThemeThatTheGoldDoesNotName(string seed)
    {
        ThemeDocument whole = UnitsOf(seed);
        int half = whole.Units.Count / 2;
        IEnumerable<string> core = ThemeGold.Lexicon.Themes.Where(theme => theme.IsCore).Select(theme => theme.Key);

        foreach (ThemeDocument part in new[] { new ThemeDocument(null, [.. whole.Units.Take(half)]), new ThemeDocument(null, [.. whole.Units.Skip(half)]) })
        {
            Assert.Superset(Tagged(part).Intersect(core).ToHashSet(StringComparer.Ordinal), Gold(seed).Keys.ToHashSet(StringComparer.Ordinal));
        }
    }

    private static ThemeDocument UnitsOf(string seed)
    {
        string path = $"input/speeches/{seed.Replace('_', '-')}.md";
        Speech speech = LibraryLoader.Read(new TextFile(path, ThemeGold.ReadText(Repository.PathTo(path))));
        return ThemeUnits.Of(speech.FrontMatter.Title, SpeechOutline.Of(speech.Body));
    }

    private HashSet<string> Tagged(string seed) => Tagged(UnitsOf(seed));

    private HashSet<string> Tagged(ThemeDocument document)
    {
        ThemeReading reading = s_classifier.Read(document);
        foreach (DocumentTheme theme in reading.Themes)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{theme.Key} {theme.Coverage:F3} of {theme.Units.Count} units{(theme.IsPrimary ? ", primary" : "")}"));
        }

        return reading.Themes.Select(theme => theme.Key).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Theme to strength. Read by lines: the gold has YAML that content may not have.</summary>
    private static Dictionary<string, string> Gold(string seed)
    {
        string[] lines = [.. ThemeGold.ReadText(Path.Join(Folder, seed + ".yml")).Split('\n').SkipWhile(line => line != "themes:").Skip(1).TakeWhile(line => line.StartsWith('-') || line.StartsWith(' '))];
        return lines
            .Where(line => line.StartsWith("- name: ", StringComparison.Ordinal))
            .Zip(lines.Where(line => line.StartsWith("  strength: ", StringComparison.Ordinal)))
            .ToDictionary(pair => pair.First["- name: ".Length..], pair => pair.Second["  strength: ".Length..], StringComparer.Ordinal);
    }
}
