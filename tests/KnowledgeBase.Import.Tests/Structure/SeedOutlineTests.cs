using System.Text.Json;
using KnowledgeBase.Import.Scoring.Gold;
using KnowledgeBase.Text.Folding;
using KnowledgeBase.Text.Outline;

namespace KnowledgeBase.Import.Tests.Structure;

/// <summary>The outlines of the five seeds against the founders' two hand-made outlines.</summary>
public sealed class SeedOutlineTests
{
    [Theory]
    [InlineData("000", 33)]
    [InlineData("001", 18)]
    [InlineData("002", 74)]
    [InlineData("003", 20)]
    [InlineData("004", 20)]
    public void EveryNumberedHeadingIsFoundAtItsLevelAndNoOther(string seed, int count)
    {
        // Enumerations without an ordinal (要傾心于民。要取信于民。) are no nodes of the outline.
        List<(int Level, string Key)> expected = [.. Imports.Gold(seed).Outline.Where(item => item.Kind != GoldKind.Unnumbered).Select(item => (item.Level, Key(item.Marker + item.Text)))];

        List<(int Level, string Key)> found = [.. Imports.Seed(seed).Outline.Flatten().Select(node => (node.Level, Key(node.Marker + node.Title)))];

        Assert.Equal(count, expected.Count);
        Assert.Equal(expected.Count, found.Count);
        foreach ((var wanted, var node) in expected.Zip(found))
        {
            Assert.Equal(wanted.Level, node.Level);
            Assert.StartsWith(wanted.Key, node.Key, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("000")]
    [InlineData("001")]
    [InlineData("002")]
    [InlineData("003")]
    [InlineData("004")]
    public void MarkersTitlesAndFormsAreThoseOfTheOtherHand(string seed)
    {
        List<string> expected =
        [
            .. Lines("outline", "gold.jsonl", seed)
                .Where(line => line.GetProperty("kind").GetString() is "section" or "item")
                .Select(line => $"{line.GetProperty("marker").GetString()}{line.GetProperty("title").GetString()} {line.GetProperty("form").GetString()!.Replace("-", "", StringComparison.Ordinal)}"),
        ];

        IEnumerable<string> found = Imports.Seed(seed).Outline.Flatten().Select(node => $"{node.Marker}{node.Title} {node.Form.ToString().ToLowerInvariant()}");

        Assert.Equal(expected, found);
    }

    [Fact]
    public void GapsTakeTheHeadingsThatOnlyTheContentsListHas()
    {
        ImportedSpeech speech = Imports.Seed("003");

        List<(string, OutlineStatus)> found = [.. speech.Outline.Flatten().Where(node => node.Status != OutlineStatus.Present).Select(node => (node.Title, node.Status))];

        Assert.Equal(
            Lines("outline", "gold.jsonl", "003")
                .Where(line => line.GetProperty("kind").GetString() is "section" or "item" && line.GetProperty("status").GetString() != "present")
                .Select(line => (line.GetProperty("title").GetString()!, Enum.Parse<OutlineStatus>(line.GetProperty("status").GetString()!, ignoreCase: true))),
            found);
    }

    [Theory]
    [InlineData("001", 4, 4)]
    [InlineData("003", 5, 5)]
    [InlineData("004", 4, 3)]
    public void AnnouncedSectionsAreCounted(string seed, int announced, int present)
    {
        Assert.Contains(Imports.Seed(seed).Outline.Announced, count => count.Expected == announced && count.Found == present);
    }

    private static string Key(string text) => new([.. Fold.ToHans(text).Where(char.IsLetterOrDigit)]);

    internal static IEnumerable<JsonElement> Lines(string folder, string file, string seed) =>
        Imports.Fixture(folder, file).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonDocument.Parse(line).RootElement)
            .Where(line => line.GetProperty("seed").GetString() == seed);
}
