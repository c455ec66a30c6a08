using System.Globalization;
using KnowledgeBase.Annotate.Themes;
using Xunit.Abstractions;

namespace KnowledgeBase.Tests.Annotate.Themes;

/// <summary>How well the classifier does on the founders' labels. The lexicon was written with these texts at hand: unseen ones do worse.</summary>
public sealed class ThemeClassifierGoldTests(ITestOutputHelper output)
{
    private static readonly ThemeClassifier s_classifier = new(ThemeGold.Lexicon);

    [Fact]
    public void MostLabelsAreFoundAndMostTagsAreRight()
    {
        Score all = Measure(ThemeGold.Units);
        output.WriteLine($"all {all}");
        output.WriteLine($"paragraphs {Measure(ThemeGold.Units.Where(unit => unit.Kind == "para"))}");
        output.WriteLine($"items {Measure(ThemeGold.Units.Where(unit => unit.Kind == "item"))}");

        Assert.True(all.F1 >= 0.88, $"F1 is too low: {all}");
    }

    [Theory]
    [InlineData("zuofeng")]
    [InlineData("jiceng-dangjian")]
    [InlineData("xinfang-weiwen")]
    public void CoreThemesAreSeldomMissed(string slug)
    {
        Score score = Measure(ThemeGold.Units, slug);
        output.WriteLine($"{slug} {score}");

        Assert.True(score.Recall >= 0.90, $"Recall of '{slug}' is too low: {score}");
    }

    [Fact]
    public void UnitsWithoutAThemeStayWithoutOne()
    {
        GoldUnit[] bare = [.. ThemeGold.Units.Where(unit => unit.Labels.Count == 0)];
        int abstained = bare.Count(unit => Tags(unit).Length == 0);
        output.WriteLine($"{abstained} of {bare.Length}");

        Assert.True(abstained >= bare.Length - 1);
    }

    [Theory]
    [InlineData("000", "zuofeng", "dangfeng-lianzheng")]
    [InlineData("001", "zuofeng", "")]
    [InlineData("002", "ganbu-duiwu", "dangfeng-lianzheng jiceng-dangjian xinfang-weiwen zuofeng")]
    [InlineData("004", "jiceng-dangjian", "")]
    public void DocumentsHaveTheirThemes(string seed, string primary, string others)
    {
        ThemeReading reading = s_classifier.Read(ThemeGold.Document(seed));
        output.WriteLine(Describe(reading));

        Assert.Equal([primary], reading.Themes.Where(theme => theme.IsPrimary).Select(theme => ThemeGold.Slugs[theme.Key]));
        Assert.Superset(
            others.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(),
            reading.Themes.Select(theme => ThemeGold.Slugs[theme.Key]).ToHashSet());
    }

    [Fact]
    public void DocumentOnManyThingsHasManyThemes()
    {
        ThemeReading reading = s_classifier.Read(ThemeGold.Document("003"));
        output.WriteLine(Describe(reading));

        Assert.Superset(
            new HashSet<string> { "ganbu-duiwu", "jiceng-zhili", "xiangcun-zhenxing" },
            reading.Themes.Select(theme => ThemeGold.Slugs[theme.Key]).ToHashSet());
    }

    private static Score Measure(IEnumerable<GoldUnit> units, string? slug = null)
    {
        Score score = new(0, 0, 0);
        foreach (GoldUnit unit in units)
        {
            string[] tags = [.. Tags(unit).Where(tag => slug is null || tag == slug)];
            score = new Score(
                score.Hits + tags.Count(unit.Labels.ContainsKey),
                score.False + tags.Count(tag => !unit.Labels.ContainsKey(tag)),
                score.Missed + unit.Labels.Count(label => label.Value == 2 && (slug is null || label.Key == slug) && !tags.Contains(label.Key)));
        }

        return score;
    }

    private static string[] Tags(GoldUnit unit) =>
        [.. s_classifier.Read(new ThemeDocument(unit.Role == "title" ? null : ThemeGold.Title(unit.Seed), [unit.ToUnit()])).Units[0].Tags.Select(tag => ThemeGold.Slugs[tag.Key])];

    private static string Describe(ThemeReading reading) =>
        string.Join(
            ' ',
            reading.Themes.Select(theme => string.Create(CultureInfo.InvariantCulture, $"{theme.Key} {theme.Coverage:F2}{(theme.IsPrimary ? "*" : "")}")));

    private sealed record Score(int Hits, int False, int Missed)
    {
        private double Precision => Hits / (double)(Hits + False);

        public double Recall => Hits / (double)(Hits + Missed);

        public double F1 => 2 * Precision * Recall / (Precision + Recall);

        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"P {Precision:F3} R {Recall:F3} F1 {F1:F3}");
    }
}
